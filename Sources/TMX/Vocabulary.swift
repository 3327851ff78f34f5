/// The attributes of TMX 1.4b; raw values are their places in the bit sets of ``Vocabulary``.
enum TMXAttribute: Int, CaseIterable {
  case version, creationtool, creationtoolversion, segtype, oTMF, adminlang, srclang, datatype
  case oEncoding, creationdate, creationid, changedate, changeid
  case tuid, usagecount, lastusagedate, xmlLang, lang, type
  case name, base, unicode, code, ent, subst, i, x, pos, assoc

  /// As it stands in a file.
  var text: String {
    switch self {
    case .oTMF: "o-tmf"
    case .oEncoding: "o-encoding"
    case .xmlLang: "xml:lang"
    default: "\(self)"
    }
  }
}

/// The names of TMX, found by their bytes without making strings of them.
///
/// Plain memory that is never given back: every tag is looked up here, and must not count
/// references for it. Nothing changes it once it is made.
struct Vocabulary: @unchecked Sendable {
  /// An element with the sets of its attributes.
  struct Entry {
    let element: TMXElement
    let allowed: UInt64
    let required: UInt64
  }

  /// A name of up to 19 bytes; the rest is zero.
  private struct Name {
    let length: Int
    let start: UInt64
    let middle: UInt64
    let end: UInt64

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard bytes.count <= 24 else { return nil }
      length = bytes.count
      var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
      withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
      (start, middle, end) = words
    }

    static func == (a: Name, b: Name) -> Bool {
      a.start == b.start && a.length == b.length && a.middle == b.middle && a.end == b.end
    }
  }

  static let shared = Vocabulary()

  private let elements: UnsafeBufferPointer<(name: Name, value: Entry)>
  private let attributes: UnsafeBufferPointer<(name: Name, value: TMXAttribute)>
  private static let texts = TMXAttribute.allCases.map(\.text)

  private init() {
    elements = Self.kept(
      TMXElement.allCases.map { element in
        let required = Self.bits(element.requiredAttributes)
        return (
          element.rawValue,
          Entry(
            element: element, allowed: required | Self.bits(element.optionalAttributes),
            required: required)
        )
      })
    attributes = Self.kept(TMXAttribute.allCases.map { ($0.text, $0) })
  }

  private static func kept<Value>(
    _ values: [(String, Value)]
  ) -> UnsafeBufferPointer<(name: Name, value: Value)> {
    let entries = values.compactMap { text, value in
      Array(text.utf8).withUnsafeBufferPointer { Name($0) }.map { (name: $0, value: value) }
    }
    let memory = UnsafeMutableBufferPointer<(name: Name, value: Value)>.allocate(
      capacity: entries.count)
    _ = memory.initialize(fromContentsOf: entries)
    return UnsafeBufferPointer(memory)
  }

  /// The set of attributes of these names.
  private static func bits(_ names: [String]) -> UInt64 {
    TMXAttribute.allCases.reduce(0) {
      names.contains($1.text) ? $0 | 1 << UInt64($1.rawValue) : $0
    }
  }

  func element(_ name: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard let name = Name(name) else { return nil }
    for candidate in elements where candidate.name == name { return candidate.value }
    return nil
  }

  func attribute(_ name: UnsafeBufferPointer<UInt8>) -> TMXAttribute? {
    guard let name = Name(name) else { return nil }
    for candidate in attributes where candidate.name == name { return candidate.value }
    return nil
  }

  /// Whether an attribute of this name may stand on the element.
  func allows(_ name: String, on element: TMXElement) -> Bool {
    var name = name
    guard let attribute = name.withUTF8({ attribute($0) }),
      let entry = elements.first(where: { $0.value.element == element })?.value
    else { return false }
    return entry.allowed & 1 << UInt64(attribute.rawValue) != 0
  }

  func text(_ attribute: TMXAttribute) -> String { Self.texts[attribute.rawValue] }

  /// The attributes in a set, in the order of their declaration.
  static func attributes(in bits: UInt64) -> [TMXAttribute] {
    TMXAttribute.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }
  }
}
