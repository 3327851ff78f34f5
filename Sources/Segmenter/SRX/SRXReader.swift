import CLibXML2

extension SRXDocument {
  /// Reads the XML of an SRX file, version 1.0 or 2.0, in any encoding that XML declares.
  ///
  /// Elements of other namespaces are left out, except for those of Okapi that would change where
  /// text is cut; these are errors. External entities are never loaded, internal ones refused.
  ///
  /// - Throws: `SegmenterError.malformedXML` or `.invalidSRX`, with the line.
  public init(xml bytes: [UInt8], path: String) throws(SegmenterError) {
    guard !bytes.isEmpty else {
      throw .malformedXML(path: path, line: 1, column: 1, reason: "the file is empty")
    }
    self = try bytes.withUnsafeBufferPointer { bytes throws(SegmenterError) in
      try Self.read(bytes, path: path)
    }
  }

  /// Reads from memory that stays in its place until the end.
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String
  ) throws(SegmenterError) -> SRXDocument {
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue | XML_PARSE_BIG_LINES.rawValue
    let reader = UnsafeRawBufferPointer(bytes).withMemoryRebound(to: CChar.self) {
      xmlReaderForMemory($0.baseAddress, Int32(clamping: $0.count), nil, nil, Int32(options))
    }
    guard let reader else {
      throw .malformedXML(path: path, line: 1, column: 1, reason: "there is no memory for it")
    }
    defer { xmlFreeTextReader(reader) }
    let failure = XMLFailure()
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error = error?.pointee else { return }
        Unmanaged<XMLFailure>.fromOpaque(context).takeUnretainedValue().note(error)
      }, Unmanaged.passUnretained(failure).toOpaque())
    var builder = SRXBuilder(path: path)
    var status = xmlTextReaderRead(reader)
    while status == 1 {
      try builder.take(XMLNode(reader))
      status = xmlTextReaderRead(reader)
    }
    guard status == 0, !withExtendedLifetime(failure, { failure.isNoted }) else {
      throw .malformedXML(
        path: path, line: failure.line, column: failure.column, reason: failure.reason)
    }
    return try builder.finish()
  }
}

/// The first error that the XML parser tells.
private final class XMLFailure {
  private(set) var line = 1
  private(set) var column = 1
  private(set) var reason = "it ends too early"
  private(set) var isNoted = false

  func note(_ error: xmlError) {
    guard !isNoted, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    isNoted = true
    line = Int(error.line)
    column = Int(error.int2)
    guard let message = error.message else { return }
    var text = String(cString: message)
    while text.last?.isNewline == true { text.removeLast() }
    reason = text
  }
}

/// One event of the XML reader.
struct XMLNode {
  enum Kind {
    case start(isEmpty: Bool)
    case end
    case text
    case entity
    case other
  }

  var kind: Kind
  /// The name without its prefix.
  var name: String
  /// The namespace, or an empty string.
  var namespace: String
  var text: String
  var line: Int
  var attributes: [(name: String, value: String)] = []

  fileprivate init(_ reader: xmlTextReaderPtr) {
    // The parser itself may have read on further than the node.
    line = Int(xmlGetLineNo(xmlTextReaderCurrentNode(reader)))
    name = Self.string(xmlTextReaderConstLocalName(reader))
    namespace = Self.string(xmlTextReaderConstNamespaceUri(reader))
    text = ""
    switch xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue):
      kind = .start(isEmpty: xmlTextReaderIsEmptyElement(reader) == 1)
      while xmlTextReaderMoveToNextAttribute(reader) == 1 {
        attributes.append(
          (
            Self.string(xmlTextReaderConstLocalName(reader)),
            Self.string(xmlTextReaderConstValue(reader))
          ))
      }
      _ = xmlTextReaderMoveToElement(reader)
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
      kind = .end
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue),
      Int32(XML_READER_TYPE_WHITESPACE.rawValue):
      kind = .text
      text = Self.string(xmlTextReaderConstValue(reader))
    case Int32(XML_READER_TYPE_ENTITY_REFERENCE.rawValue):
      kind = .entity
    default:
      kind = .other
    }
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
