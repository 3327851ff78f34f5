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
struct Vocabulary: Sendable {
  /// An element with the sets of its attributes.
  struct Entry: Sendable {
    let element: TMXElement
    let allowed: UInt64
    let required: UInt64
  }

  static let shared = Vocabulary()

  // By the number of bytes, for most names of one length differ in their first.
  private let elements: [[(name: [UInt8], entry: Entry)]]
  private let attributes: [[(name: [UInt8], attribute: TMXAttribute)]]
  private let texts = TMXAttribute.allCases.map(\.text)

  private init() {
    elements = Self.byLength(
      TMXElement.allCases.map { element in
        let required = Self.bits(element.requiredAttributes)
        return (
          Array(element.rawValue.utf8),
          Entry(
            element: element, allowed: required | Self.bits(element.optionalAttributes),
            required: required)
        )
      })
    attributes = Self.byLength(TMXAttribute.allCases.map { (Array($0.text.utf8), $0) })
  }

  private static func byLength<Value>(_ names: [([UInt8], Value)]) -> [[([UInt8], Value)]] {
    let longest = names.map(\.0.count).max() ?? 0
    return (0...longest).map { length in names.filter { $0.0.count == length } }
  }

  /// The set of attributes of these names.
  private static func bits(_ names: [String]) -> UInt64 {
    TMXAttribute.allCases.reduce(0) {
      names.contains($1.text) ? $0 | 1 << UInt64($1.rawValue) : $0
    }
  }

  func element(_ name: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard name.count < elements.count else { return nil }
    for candidate in elements[name.count] where Self.equal(candidate.name, name) {
      return candidate.entry
    }
    return nil
  }

  func attribute(_ name: UnsafeBufferPointer<UInt8>) -> TMXAttribute? {
    guard name.count < attributes.count else { return nil }
    for candidate in attributes[name.count] where Self.equal(candidate.name, name) {
      return candidate.attribute
    }
    return nil
  }

  private static func equal(_ name: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in 0..<bytes.count where name[index] != bytes[index] { return false }
    return true
  }

  func text(_ attribute: TMXAttribute) -> String { texts[attribute.rawValue] }

  /// The attributes in a set, in the order of their declaration.
  static func attributes(in bits: UInt64) -> [TMXAttribute] {
    TMXAttribute.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }
  }
}
