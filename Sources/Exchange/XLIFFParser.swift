import Streams

/// The structure of XLIFF files around the text: files, units, notes and facts.
struct XLIFFParser {
  let markup: MarkupReader
  private(set) var version = XLIFFVersion.v12
  var losses = UnitLosses()

  private let languages: [LanguageTag]
  private var namespace = ""
  private(set) var source: LanguageTag?
  private(set) var target: LanguageTag?
  var unitCount = 0

  /// The line of the last element, for messages.
  private(set) var line = 1

  /// Bytes of text that the unit has so far.
  var unitSize = 0

  init(_ markup: MarkupReader, languages: [LanguageTag]) {
    self.markup = markup
    self.languages = languages
  }

  /// Reads the root.
  mutating func begin() throws(ExchangeError) {
    guard case .start(let root)? = try event(), root.name == "xliff" else {
      throw malformed("the root element is not 'xliff'; this is no XLIFF")
    }
    guard let number = root.attributes["version"] else { throw malformed("xliff has no version") }
    switch number {
    case "1.0", "1.1", "1.2": version = .v12
    case "2.0", "2.1", "2.2": version = .v21
    default:
      throw malformed("XLIFF \(number) is unknown; versions 1.0 to 1.2 and 2.0 to 2.2 are read")
    }
    namespace = root.namespace
    if version == .v21 { try takeLanguages("srcLang", "trgLang", of: root) }
  }

  /// The units that the next element for units holds, or `nil` at the end of the file.
  mutating func nextUnits() throws(ExchangeError) -> [(unit: TranslationUnit, line: Int)]? {
    while let event = try event() {
      guard case .start(let element) = event, element.namespace == namespace else { continue }
      switch (version, element.name) {
      case (.v12, "file"): try takeLanguages("source-language", "target-language", of: element)
      case (.v12, "trans-unit"): return try transUnit(element)
      case (.v21, "unit"): return try unit(element)
      case (.v12, "header"), (.v12, "bin-unit"), (.v21, "skeleton"), (.v21, "notes"):
        try skip()
      default: continue
      }
    }
    return nil
  }

  mutating func event() throws(ExchangeError) -> MarkupEvent? {
    do throws(MarkupError) {
      let event = try markup.next()
      switch event {
      case .start(let element)?: line = element.line
      case .text(let text)?: unitSize += text.utf8.count
      case .end?, nil: break
      }
      return event
    } catch {
      switch error {
      case .stream(let error): throw ExchangeError(error)
      case .malformed(let path, let line, let reason):
        throw .malformed(path: path, line: line, reason: reason)
      }
    }
  }

  /// The next event inside an element that is open; the end of the file would be an error before.
  mutating func inner() throws(ExchangeError) -> MarkupEvent {
    guard unitSize <= LineSource.maximumLineSize else {
      throw malformed("the unit is larger than \(LineSource.maximumLineSize >> 20) MiB")
    }
    return try event() ?? .end
  }

  /// The next child of an element that is open, or `nil` at its end; text between is no content.
  mutating func child() throws(ExchangeError) -> MarkupElement? {
    while true {
      switch try inner() {
      case .start(let element): return element
      case .end: return nil
      case .text: continue
      }
    }
  }

  /// Passes over the rest of the element that was begun last.
  mutating func skip() throws(ExchangeError) {
    var depth = 1
    while depth > 0 {
      switch try event() {
      case .start?: depth += 1
      case .end?: depth -= 1
      case .text?: unitSize = 0
      case nil: return
      }
    }
  }

  /// The text of the element that was begun last, with that of its children.
  mutating func text() throws(ExchangeError) -> String {
    var text = ""
    var depth = 1
    while depth > 0 {
      switch try inner() {
      case .start(let element):
        depth += 1
        if element.name == "cp" { text += try character(element) }
      case .end: depth -= 1
      case .text(let run): text += run
      }
    }
    return text
  }

  /// The character that a `cp` of XLIFF 2 stands for.
  func character(_ element: MarkupElement) throws(ExchangeError) -> String {
    guard let value = element.attributes["hex"].flatMap({ UInt32($0, radix: 16) }),
      let scalar = Unicode.Scalar(value)
    else { throw malformed("cp names no character in hex") }
    return String(scalar)
  }

  func malformed(_ reason: String) -> ExchangeError {
    .malformed(path: markup.name, line: line, reason: reason)
  }

  func isCore(_ element: MarkupElement) -> Bool { element.namespace == namespace }
}

extension XLIFFParser {
  private mutating func takeLanguages(
    _ sourceName: String, _ targetName: String, of element: MarkupElement
  ) throws(ExchangeError) {
    source = try language(element.attributes[sourceName]) ?? languages.first
    target = try language(element.attributes[targetName]) ?? languages.dropFirst().first
    guard source != nil else { throw .unknownLanguages(path: markup.name) }
  }

  func language(_ text: String?) throws(ExchangeError) -> LanguageTag? {
    guard let text, !text.isEmpty else { return nil }
    guard let tag = LanguageTag(text) else { throw malformed("'\(text)' is no language tag") }
    return tag
  }
}
