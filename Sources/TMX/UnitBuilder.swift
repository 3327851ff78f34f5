/// Makes units of the elements that the parser meets, and reports whatever breaks a rule.
///
/// What can be kept of a broken unit is kept; the message of a finding says how. One value a
/// file; the extensions hold attributes, content and the rules of whole units.
struct UnitBuilder {
  /// What an open element is to the units.
  enum Context {
    case document, file, header, body, unit, variant
    /// A segment, or text inside it: `hi` and `sub`.
    case marked
    /// The inside of a code: `bpt`, `ept`, `it`, `ph`, `ut`.
    case native
    /// An element without meaning inside a code, whose markup is kept as text.
    case markup
    /// An element without meaning inside a segment, whose tags are kept as placeholders.
    case stranger
    case note, property, userEncoding
    /// An element whose content means nothing.
    case ignored
  }

  /// An open element.
  struct Frame {
    /// What stands inside is read as this; of an element without meaning that is what it
    /// would be outside.
    var context: Context

    /// The element, or `nil` for one without meaning.
    var element: TMXElement?
    var place: TMXPlace

    /// The number of the unit or the segment, so that an end tag that is out of order closes no
    /// later one.
    var serial = 0
  }

  /// Deeper than any segment; libxml2 allows as much (`xmlParserMaxDepth`).
  static let maximumDepth = 256

  /// The most bytes that one unit may take, so that memory stays bounded: 2,000 pages of text.
  static let maximumUnitSize = 4 << 20

  /// Whether what is wrong is put right, so that the units keep every rule.
  var isRepairing = false

  // What came out.
  var rejected: [TMXReader.RejectedUnit] = []
  var units: [(unit: TranslationUnit, place: TMXPlace, number: Int)] = []
  var findings: [TMXFinding] = []
  var fatal: TMXFinding?
  var header: TMXHeader?
  var version = ""
  var sourceName: String?

  // Where the parser is.
  var place = TMXPlace(line: 1, column: 1)
  var frames: [Frame] = []

  /// The names of the open elements that are kept as text.
  var strangerNames: [String] = []
  var unitNumber = 0
  var hasFile = false
  var hasBody = false

  /// Whether the file ends where something is still open.
  var breaksOff = false

  // The unit being read.
  var hasUnit = false
  var unit = TranslationUnit(variants: [])
  var unitPlace = TMXPlace(line: 1, column: 1)
  var unitSize = 0
  var hasVariant = false
  var variant = emptyVariant
  var variantPlace = TMXPlace(line: 1, column: 1)
  var variantSerial = 0
  var segmentCount = 0
  var variantPlaces: [TMXPlace] = []
  var strayText: [UInt8] = []
  var isStrayTextReported = false
  var isTooLarge = false
  var codeSets: [[String]] = []

  // The text being read.
  var text: [UInt8] = []
  var segmentSerial = 0
  var segmentPlace = TMXPlace(line: 1, column: 1)
  var isSegmentOpen = false
  var parts: [Segment.Part] = []

  /// The parts around the codes that are open, from outside in.
  var outerParts: [[Segment.Part]] = []
  var codes: [InlineCode] = []
  var codeMarks: [CodeMark] = []
  var pendingAttributes: [Attribute] = []
  var pendingType: String?
  var pendingLanguage: String?

  /// Attributes that cannot stand where they stood, and are kept as properties.
  var pendingProperties: [TranslationUnit.Property] = []

  /// Text that stands directly in a unit; kept as a note where reading repairs.
  var unitStrayText: [UInt8] = []

  /// Whether a code of the unit has an `x` that is no number.
  var hasOddReference = false
  var languages: [KnownLanguage] = []

  /// Whether all is read that stands before the units.
  var hasBegunBody: Bool { hasBody || unitNumber > 0 }

  /// What is open; what an end tag out of order has closed no longer counts.
  var current: Context {
    guard let frame = frames.last else { return hasFile ? .file : .document }
    switch frame.context {
    case .marked, .native, .markup, .stranger:
      return frame.serial == segmentSerial && isSegmentOpen ? frame.context : .ignored
    case .variant where !hasVariant: return hasUnit ? .unit : .body
    case .unit where !hasUnit: return .body
    default: return frame.context
    }
  }
}

extension UnitBuilder {
  /// Reports what breaks a rule.
  ///
  /// - Parameters:
  ///   - consequence: How it is read all the same.
  ///   - repair: What is done about it where reading repairs; `nil` for nothing.
  mutating func report(
    _ rule: TMXRule, at place: TMXPlace, _ message: String, consequence: String? = nil,
    repair: String? = nil
  ) {
    // What is given up whole needs no further word.
    guard !isTooLarge else { return }
    let done = isRepairing ? repair ?? consequence : consequence
    let text = done.map { "\(message); \($0)" } ?? message
    findings.append(
      TMXFinding(
        rule: rule, place: place, unit: unitNumber, message: text.onOneShortLine,
        isRepaired: isRepairing && done != nil))
  }

  /// Reports what ends the reading, and stops the parser.
  mutating func stop(_ rule: TMXRule, at place: TMXPlace, _ message: String) {
    guard fatal == nil else { return }
    fatal = TMXFinding(rule: rule, place: place, unit: unitNumber, message: message.onOneShortLine)
  }

  static let emptyVariant = TranslationUnit.Variant(
    language: .undetermined, segment: Segment(parts: []))

  mutating func documentType(_ name: String) {
    if name != "tmx" {
      report(
        .documentType, at: place, "the document type is '\(name)', not 'tmx'",
        repair: "written as 'tmx'")
    }
  }

  mutating func declaredEntity(_ name: String) {
    stop(
      .entity, at: place, "declares the entity '\(name)'; entities are refused: write out the text")
  }

  /// A reference that XML does not know by itself is kept as the text that it is.
  mutating func undefinedEntity(_ name: String) {
    report(
      .entity, at: place, "'&\(name);' is not defined in TMX", consequence: "kept as text")
    append(Array("&\(name);".utf8))
  }

  mutating func forbiddenReference() {
    report(
      .forbiddenCharacter, at: place, "a reference to a character that XML cannot hold",
      consequence: "left out")
  }
}

extension String {
  /// The text as a message can hold it: values of a file may be long, or have line ends.
  fileprivate var onOneShortLine: String {
    // Long enough for every message with a value of ordinary length.
    let limit = 240
    guard utf8.count > limit || utf8.contains(where: { $0 < 0x20 }) else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard line.count < limit else { return String(line) + "…" }
      line.append(scalar.value < 0x20 ? " " : scalar)
    }
    return String(line)
  }
}
