import CLibXML2

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

/// The names of TMX as the dictionary of one parser holds them: equal names are equal pointers.
struct Vocabulary {
  typealias Name = UnsafePointer<xmlChar>

  /// An element with the sets of its attributes.
  struct Entry {
    let element: TMXElement
    let allowed: UInt64
    let required: UInt64
  }

  // Plain memory: a parser looks names up for every tag, and must not count references for it.
  private let elements: UnsafeMutableBufferPointer<(name: Name, entry: Entry)>
  private let attributes: UnsafeMutableBufferPointer<(name: Name, attribute: TMXAttribute)>

  /// What each attribute is called, so that no string is made for it.
  private static let texts = TMXAttribute.allCases.map(\.text)

  init(_ dictionary: xmlDictPtr) {
    let elements = Self.entries.compactMap { entry in
      xmlDictLookup(dictionary, entry.element.rawValue, -1).map { (name: $0, entry: entry) }
    }
    // `lang` stands for `xml:lang` too.
    let attributes = TMXAttribute.allCases.filter { $0 != .xmlLang }.compactMap { attribute in
      xmlDictLookup(dictionary, Self.texts[attribute.rawValue], -1).map {
        (name: $0, attribute: attribute)
      }
    }
    self.elements = .allocate(capacity: elements.count)
    _ = self.elements.initialize(fromContentsOf: elements)
    self.attributes = .allocate(capacity: attributes.count)
    _ = self.attributes.initialize(fromContentsOf: attributes)
  }

  /// Gives the memory back; the vocabulary must not be used afterwards.
  func deallocate() {
    elements.deallocate()
    attributes.deallocate()
  }

  private static let entries = TMXElement.allCases.map { element in
    let required = bits(element.requiredAttributes)
    return Entry(
      element: element, allowed: required | bits(element.optionalAttributes), required: required)
  }

  /// The set of attributes of these names.
  private static func bits(_ names: [String]) -> UInt64 {
    TMXAttribute.allCases.reduce(0) {
      names.contains($1.text) ? $0 | 1 << UInt64($1.rawValue) : $0
    }
  }

  func element(_ name: Name) -> Entry? {
    elements.first { $0.name == name }?.entry
  }

  /// The attribute of a name without prefix, but for `xml:lang`.
  func attribute(_ name: Name, prefix: Name?) -> TMXAttribute? {
    guard let attribute = attributes.first(where: { $0.name == name })?.attribute else {
      return nil
    }
    guard let prefix else { return attribute }
    let isXML = prefix[0] == 0x78 && prefix[1] == 0x6D && prefix[2] == 0x6C && prefix[3] == 0
    return isXML && attribute == .lang ? .xmlLang : nil
  }

  func text(_ attribute: TMXAttribute) -> String { Self.texts[attribute.rawValue] }

  /// The attributes in a set, in the order of their declaration.
  static func attributes(in bits: UInt64) -> [TMXAttribute] {
    TMXAttribute.allCases.filter { bits & 1 << UInt64($0.rawValue) != 0 }
  }
}
