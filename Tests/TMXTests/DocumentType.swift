import Foundation

/// The rules of `tmx14.dtd`, read from the file itself, applied to text that holds no comments
/// and no CDATA: a second opinion on what the writer writes.
struct DocumentType {
  private var contentModels: [String: String] = [:]
  private var required: [String: Set<String>] = [:]
  private var allowed: [String: Set<String>] = [:]
  private var choices: [String: [String: Set<String>]] = [:]

  /// Reads the DTD beside the tests.
  init() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("tmx14.dtd")
    var text = try String(contentsOf: path, encoding: .utf8)
    text.replace(#/<!--(?s:.*?)-->/#, with: "")
    for entity in text.matches(of: #/<!ENTITY % (\w+) "([^"]*)">/#) {
      text.replace("%\(entity.1);", with: String(entity.2))
    }
    for element in text.matches(of: #/<!ELEMENT (\w+) ([^>]+)>/#) {
      contentModels[String(element.1)] = Self.pattern(String(element.2))
    }
    for list in text.matches(of: #/<!ATTLIST (\w+)\s+([^>]+)>/#) {
      let name = String(list.1)
      for item in list.2.matches(of: #/([\w:-]+)\s+(CDATA|\([^)]*\))\s+#(\w+)(?: "([^"]*)")?/#) {
        allowed[name, default: []].insert(String(item.1))
        if item.3 == "REQUIRED" { required[name, default: []].insert(String(item.1)) }
        if item.2 != "CDATA" {
          let values = item.2.dropFirst().dropLast().split(separator: "|")
          choices[name, default: [:]][String(item.1)] = Set(
            values.map { $0.trimmingCharacters(in: .whitespaces) })
        }
      }
    }
  }

  /// The content model as a pattern over `name,name,…`, where `#` stands for text.
  private static func pattern(_ model: String) -> String {
    var pattern = model.replacing("#PCDATA", with: "#").replacing("EMPTY", with: "")
    pattern.replace(",", with: " ")
    pattern.replace(#/[a-z]+|#/#) { $0.0 == "#" ? "(?:\\#,)*" : "(?:\($0.0),)" }
    return pattern.replacing(#/\s/#, with: "")
  }

  /// What is wrong with the text; empty if it is valid.
  func complaints(about text: String) throws -> [String] {
    var complaints: [String] = []
    var open: [(name: String, children: String)] = [("", "")]
    for token in text.matches(
      of: #/<([^>]*)>|([^<]+)/#.matchingSemantics(.unicodeScalar))
    {
      if let text = token.2 {
        let isLayout = text.allSatisfy(\.isWhitespace)
        let last = open.count - 1
        let isKnown = open[last].children.hasSuffix("#,")
        if !isLayout && !isKnown { open[last].children += "#," }
        continue
      }
      guard let tag = token.1, !tag.hasPrefix("?"), !tag.hasPrefix("!") else { continue }
      if !tag.hasPrefix("/") {
        let name = String(tag.prefix { $0.isLetter })
        open[open.count - 1].children += name + ","
        complaints += tagComplaints(about: tag, of: name)
        open.append((name, ""))
      }
      if tag.hasPrefix("/") || tag.hasSuffix("/") {
        let (name, children) = open.removeLast()
        let model = contentModels[name] ?? "undeclared"
        if try Regex(model).wholeMatch(in: children) == nil {
          complaints.append("\(name) holds \(children)")
        }
      }
    }
    if open.count != 1 || open[0].children != "tmx," { complaints.append("not one tmx") }
    return complaints
  }

  private func tagComplaints(about tag: Substring, of name: String) -> [String] {
    var complaints: [String] = []
    var seen: Set<String> = []
    for attribute in tag.matches(
      of: #/([\w:-]+)="([^"]*)"/#.matchingSemantics(.unicodeScalar))
    {
      let attributeName = String(attribute.1)
      if !seen.insert(attributeName).inserted { complaints.append("\(attributeName) twice") }
      if allowed[name]?.contains(attributeName) != true {
        complaints.append("\(name) has \(attributeName)")
      }
      if let values = choices[name]?[attributeName], !values.contains(String(attribute.2)) {
        complaints.append("\(attributeName) of \(name) is \(attribute.2)")
      }
    }
    for missing in (required[name] ?? []).subtracting(seen).sorted() {
      complaints.append("\(name) lacks \(missing)")
    }
    return complaints
  }
}
