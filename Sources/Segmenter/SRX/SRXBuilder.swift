/// Makes an SRX document from the nodes of its XML, in their order.
struct SRXBuilder {
  private var document: SRXDocument
  /// The names of the elements that are open.
  private var path: [String] = []
  private var rule: SRXDocument.Rule?
  /// Where text of the open element goes.
  private var text: String?
  /// How deep the walk is inside elements of other namespaces.
  private var foreignDepth = 0
  /// How many `maprule` elements were seen; only the first counts, as tools of SRX 1.0 have it.
  private var mapRuleCount = 0
  private var isVersion1 = false

  init(path: String) {
    document = SRXDocument(path: path)
  }

  mutating func take(_ node: XMLNode) throws(SegmenterError) {
    switch node.kind {
    case .start(let isEmpty):
      try start(node)
      if isEmpty { try end(node) }
    case .end:
      try end(node)
    case .text:
      text? += node.text
    case .entity:
      throw invalid(node, "entities of a document type are not read; write '&\(node.name);' out")
    case .other:
      break
    }
  }

  /// The document, when all nodes are taken.
  func finish() throws(SegmenterError) -> SRXDocument {
    for map in document.languageMaps {
      guard document.languageRules.contains(where: { $0.name == map.ruleName }) else {
        throw .invalidSRX(
          path: document.path, line: map.line,
          reason: "the map names '\(map.ruleName)', and no languagerule has that name")
      }
    }
    return document
  }

  private mutating func start(_ node: XMLNode) throws(SegmenterError) {
    if foreignDepth > 0 || isForeign(node) {
      foreignDepth += 1
      try checkExtension(node)
      return
    }
    path.append(node.name)
    switch path.joined(separator: "/") {
    case "srx": try startRoot(node)
    case "srx/header":
      document.segmentsSubflows = try flag("segmentsubflows", of: node) ?? true
      if !isVersion1 { document.cascades = try flag("cascade", of: node) ?? false }
    case "srx/header/formathandle": try startFormatHandle(node)
    case "srx/body", "srx/body/languagerules", "srx/body/maprules": break
    case "srx/body/languagerules/languagerule":
      let name = try required("languagerulename", of: node)
      guard !document.languageRules.contains(where: { $0.name == name }) else {
        throw invalid(node, "a second languagerule is called '\(name)'")
      }
      document.languageRules.append(SRXDocument.LanguageRule(name: name, rules: []))
    case "srx/body/languagerules/languagerule/rule":
      rule = SRXDocument.Rule(
        isBreak: try flag("break", of: node) ?? true, before: "", after: "", line: node.line)
    case "srx/body/languagerules/languagerule/rule/beforebreak",
      "srx/body/languagerules/languagerule/rule/afterbreak":
      text = ""
    case "srx/body/maprules/maprule": mapRuleCount += 1
    case "srx/body/maprules/languagemap", "srx/body/maprules/maprule/languagemap":
      guard mapRuleCount <= 1 else { break }
      document.languageMaps.append(
        SRXDocument.LanguageMap(
          pattern: try required("languagepattern", of: node),
          ruleName: try required("languagerulename", of: node), line: node.line))
    default:
      throw invalid(node, "no element '\(node.name)' can stand here")
    }
  }

  private mutating func end(_ node: XMLNode) throws(SegmenterError) {
    if foreignDepth > 0 {
      foreignDepth -= 1
      if foreignDepth == 0 { try endExtension(node) }
      return
    }
    switch path.removeLast() {
    case "beforebreak": rule?.before = text ?? ""
    case "afterbreak": rule?.after = text ?? ""
    case "rule":
      if let rule, let last = document.languageRules.indices.last {
        document.languageRules[last].rules.append(rule)
      }
      rule = nil
    default: break
    }
    text = nil
  }

  private mutating func startRoot(_ node: XMLNode) throws(SegmenterError) {
    let version = node.value("version") ?? "2.0"
    guard ["1.0", "2.0"].contains(version) else {
      throw invalid(node, "SRX \(version) is not known; versions are 1.0 and 2.0")
    }
    isVersion1 = version == "1.0"
    if isVersion1 { document.cascades = false }
  }

  private mutating func startFormatHandle(_ node: XMLNode) throws(SegmenterError) {
    let type = try required("type", of: node)
    guard let includes = try flag("include", of: node) else {
      throw invalid(node, "the formathandle has no include")
    }
    switch type {
    case "start": document.formatHandling.includesStart = includes
    case "end": document.formatHandling.includesEnd = includes
    case "isolated": document.formatHandling.includesIsolated = includes
    default: throw invalid(node, "a formathandle is of type start, end or isolated, not '\(type)'")
    }
  }

  private func required(_ name: String, of node: XMLNode) throws(SegmenterError) -> String {
    guard let value = node.value(name) else {
      throw invalid(node, "the \(node.name) has no \(name)")
    }
    return value
  }

  private func flag(_ name: String, of node: XMLNode) throws(SegmenterError) -> Bool? {
    switch node.value(name)?.lowercased() {
    case nil: return nil
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default:
      throw invalid(node, "\(name) is yes or no, not '\(node.value(name) ?? "")'")
    }
  }

  private func invalid(_ node: XMLNode, _ reason: String) -> SegmenterError {
    .invalidSRX(path: document.path, line: node.line, reason: reason)
  }
}

extension SRXBuilder {
  /// Whether an element is no part of SRX: it has a namespace that is not that of the root.
  private func isForeign(_ node: XMLNode) -> Bool {
    !node.namespace.isEmpty && !node.namespace.hasPrefix("http://www.lisa.org/srx")
  }

  /// Refuses what Okapi adds and what would cut the text elsewhere than the rules say.
  private mutating func checkExtension(_ node: XMLNode) throws(SegmenterError) {
    guard node.namespace == "http://okapi.sf.net/srx-extensions" else { return }
    if node.name == "options", try flag("useIcu4JBreakRules", of: node) == true {
      throw invalid(node, "useIcu4JBreakRules is not supported; the rules are not the whole here")
    }
    if node.name == "rangeRule" { text = "" }
  }

  private mutating func endExtension(_ node: XMLNode) throws(SegmenterError) {
    defer { text = nil }
    if node.name == "rangeRule", let text, !text.allSatisfy(\.isWhitespace) {
      throw invalid(node, "a rangeRule is not supported; without it the text is cut elsewhere")
    }
  }
}

extension XMLNode {
  fileprivate func value(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
