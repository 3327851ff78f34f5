extension TMXRule {
  /// The rule in one line, for help and documentation.
  public var summary: String {
    switch self {
    case .malformed: "the XML is well-formed, and the file whole"
    case .encoding: "UTF-8, UTF-16 or US-ASCII, as declared, and every byte a part of a character"
    case .byteOrderMark: "UTF-16 begins with a byte order mark"
    case .forbiddenCharacter: "no character that XML cannot hold, nor a reference to one"
    case .entity: "no entities but those of XML; a declaration ends the reading"
    case .depth: "elements nest no deeper than 256"
    case .size: "a unit takes no more than 4 MiB"
    case .documentType: "the document type and the root are 'tmx'"
    case .version: "the version is 1.1, 1.2, 1.3 or 1.4"
    case .elementUnknown: "only elements of TMX"
    case .elementMisplaced: "elements stand where the DTD has them, in its order"
    case .elementMissing: "header, body, segment and map are there"
    case .textMisplaced: "text stands only in seg, note, prop and codes"
    case .attributeUnknown: "only attributes that the element has in this version"
    case .attributeMissing: "the required attributes are there"
    case .attributeValue: "segtype, pos, assoc, unicode, code, ent and subst say what they may"
    case .language: "languages are tags of RFC 5646, in any case; srclang may be *all*"
    case .languageUnregistered: "two-letter languages and regions are registered"
    case .date: "dates are YYYYMMDDThhmmssZ, and exist"
    case .number: "usagecount, i and x are numbers"
    case .tuid: "tuid has no white space"
    case .deprecated: "no ut, and no lang where there is xml:lang"
    case .unitEmpty: "a unit has a variant"
    case .sourceMissing: "a unit has a variant in its source language"
    case .variantAlone: "a unit has two variants"
    case .languageRepeated: "a unit has one variant in each language"
    case .segmentEmpty: "a segment has text"
    case .segmentBlanks: "a segment does not begin or end with white space"
    case .variantsIdentical: "variants in two languages differ"
    case .codePair: "every bpt has a later ept of its number in the segment, and every ept a bpt"
    case .codeNumber: "no i and no x is used twice for a kind of code in a segment"
    case .codeMatch: "codes with x are in every variant of the unit"
    }
  }
}
