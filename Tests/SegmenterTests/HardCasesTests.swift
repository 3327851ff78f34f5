import Foundation
import Segmenter
import Testing

/// One line of a table of hard cases: a text with its boundaries, and why it is cut there.
struct HardCase: CustomTestStringConvertible, Sendable {
  let language: String
  let text: String
  let sentences: [String]
  let reason: String

  var testDescription: String { "\(reason): \(text)" }

  /// Reads `cases.LANGUAGE.txt` beside this file.
  static func table(_ language: String, file: String = #filePath) -> [HardCase] {
    let path = file.split(separator: "/").dropLast().joined(separator: "/")
    guard let table = try? String(contentsOfFile: "/\(path)/cases.\(language).txt", encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 2)
      let picture = parts[0].replacingOccurrences(of: "\\n", with: "\n")
      return HardCase(
        language: parts.count > 2 ? String(parts[2]) : language,
        text: picture.replacingOccurrences(of: "¦", with: ""),
        sentences: picture.components(separatedBy: "¦").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        },
        reason: parts.count > 1 ? String(parts[1]) : ""
      )
    }
  }
}

@Suite("Hard cases")
struct HardCasesTests {
  @Test(
    "Each language has its table of cases, each with its reason",
    arguments: [
      ("zh", 250), ("en", 250), ("ja", 25), ("de", 25), ("fr", 25), ("es", 25), ("it", 25),
      ("pt", 25), ("ru", 25), ("hu", 25), ("scripts", 40),
    ])
  func size(language: String, least: Int) {
    let table = HardCase.table(language)
    #expect(table.count >= least)
    #expect(table.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("Chinese", arguments: HardCase.table("zh"))
  func chinese(hard: HardCase) throws { try check(hard) }

  @Test("English", arguments: HardCase.table("en"))
  func english(hard: HardCase) throws { try check(hard) }

  @Test(
    "Other languages",
    arguments: ["ja", "de", "fr", "es", "it", "pt", "ru", "hu", "scripts"].flatMap {
      HardCase.table($0)
    })
  func others(hard: HardCase) throws { try check(hard) }

  private func check(_ hard: HardCase) throws {
    let language = try #require(LanguageTag(hard.language))
    let sentences = SentenceSegmenter(language: language).sentences(in: hard.text)
    #expect(sentences.map(\.text) == hard.sentences)
  }
}
