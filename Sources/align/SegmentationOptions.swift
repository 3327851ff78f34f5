import Bitext
import Documents
import Segmenter

/// What the commands that cut texts into sentences have in common.
struct SegmentationOptions {
  static let options: [Option] = [
    Option(
      name: "quotes", placeholder: "split|keep",
      help: "cut sentences inside quotations (default), or keep quotations whole"),
    Option(
      name: "attribution", placeholder: "auto|split|join",
      help: "cut a quotation from “he said”; auto: in Chinese only"),
    Option(
      name: "semicolon", placeholder: "join|split", help: "whether a semicolon ends a sentence"),
    Option(name: "colon", placeholder: "join|split", help: "whether a colon ends a sentence"),
    Option(
      name: "ellipsis", placeholder: "auto|split|join", help: "whether … ends a sentence"),
    Option(
      name: "newline", placeholder: "hard|soft|auto",
      help: "a line end ends a paragraph, is a space, or as the text shows (default)"),
    Option(
      name: "learning", placeholder: "on|off",
      help: "whether to use abbreviations that the text itself shows (default on)"),
    Option(
      name: "srx", placeholder: "FILE",
      help: "rules in SRX 1.0 or 2.0, instead of the built-in ones"),
    Option(name: "srx-first", help: "the rules of --srx first, the built-in ones where none fits"),
  ]

  /// The options that were given, for those who must refuse them.
  let given: [String]

  /// The same with their values.
  let settings: [Document.Metadatum]
  private let policy: SegmentationPolicy
  private let rulesPath: String?
  private let precedence: OwnRules.Precedence

  init(_ arguments: Arguments) throws(UsageError) {
    given = Self.options.map(\.name).filter(arguments.has)
    settings = given.map { Document.Metadatum(name: $0, value: arguments.value($0) ?? "yes") }
    let defaults = SegmentationPolicy()
    policy = SegmentationPolicy(
      quotes: try arguments.choice("quotes", default: defaults.quotes),
      attribution: try arguments.choice("attribution", default: defaults.attribution),
      semicolon: try arguments.choice("semicolon", default: defaults.semicolon),
      colon: try arguments.choice("colon", default: defaults.colon),
      ellipsis: try arguments.choice("ellipsis", default: defaults.ellipsis),
      newline: try arguments.choice("newline", default: defaults.newline),
      learnsFromText: try arguments.choice("learning", default: Switch.on) == .on)
    rulesPath = arguments.value("srx")
    precedence = arguments.has("srx-first") ? .first : .alone
    guard rulesPath != nil || precedence == .alone else {
      throw UsageError("--srx-first needs the rules: --srx FILE")
    }
  }

  /// A segmenter with the user's rules for the language, if there are any.
  func segmenter(for language: LanguageTag) throws -> SentenceSegmenter {
    var segmenter = SentenceSegmenter(language: language, policy: policy)
    if let rulesPath {
      let rules = try SRXDocument(xml: try TextFile.bytes(path: rulesPath), path: rulesPath)
      segmenter.ownRules = try rules.ownRules(for: language, precedence: precedence)
    }
    return segmenter
  }

  private enum Switch: String, CaseIterable {
    case on, off
  }
}
