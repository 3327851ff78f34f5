import CLibXML2

/// The XML under TMX: libxml2's push parser, which calls a builder for each element and text.
///
/// Nothing is ever loaded: no DTD, no entity, no file, no network. Character data comes as UTF-8
/// that is clean already. The parser goes on after errors wherever it can.
final class MarkupParser {
  private let context: xmlParserCtxtPtr

  /// What the callbacks fill; a pointer, for they come from C.
  private let builderPointer: UnsafeMutablePointer<UnitBuilder>

  var builder: UnitBuilder {
    _read { yield builderPointer.pointee }
    _modify { yield &builderPointer.pointee }
  }

  init() {
    builderPointer = .allocate(capacity: 1)
    builderPointer.initialize(to: UnitBuilder())
    var handler = Self.makeHandler()
    guard
      let context = xmlCreatePushParserCtxt(
        &handler, builderPointer, nil, 0, nil)
    else { preconditionFailure("libxml2 has no memory for a parser") }
    self.context = context
    // Never XML_PARSE_NOENT nor XML_PARSE_DTDLOAD: they would read files.
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    builderPointer.pointee.attach(to: context)
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
    builderPointer.pointee.vocabulary?.deallocate()
    builderPointer.deinitialize(count: 1)
    builderPointer.deallocate()
  }

  /// Parses the next text; the builder has what came of it.
  func parse(_ chunk: [UInt8]) {
    chunk.withUnsafeBytes { bytes in
      let text = bytes.bindMemory(to: CChar.self).baseAddress
      _ = xmlParseChunk(context, text, Int32(bytes.count), 0)
    }
  }

  /// Says that nothing follows.
  func finish() {
    _ = xmlParseChunk(context, nil, 0, 1)
  }

  /// Whether the parser has given up, or was told to.
  var hasStopped: Bool { context.pointee.instate == XML_PARSER_EOF }

  private static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    // XML_SAX2_MAGIC, which the importer does not bring.
    handler.initialized = 0xDEED_BEAF
    handler.startElementNs = { builder, name, prefix, _, namespaceCount, _, count, _, attributes in
      guard let builder, let name else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.startElement(
        name, prefix: prefix, attributes: attributes, count: Int(count),
        hasNamespaces: namespaceCount > 0)
    }
    handler.endElementNs = { builder, _, _, _ in
      guard let builder else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.endElement()
    }
    handler.characters = { builder, text, count in
      guard let builder, let text else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.characters(
        UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.getEntity = { builder, name in
      guard let builder, let name else { return nil }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.undefinedEntity(
        String(cString: name))
      return nil
    }
    handler.internalSubset = { builder, name, _, _ in
      guard let builder, let name else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.documentType(String(cString: name))
    }
    handler.entityDecl = { builder, name, _, _, _, _ in
      guard let builder, let name else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.declaredEntity(
        String(cString: name))
    }
    handler.serror = { builder, error in
      guard let builder, let error else { return }
      builder.assumingMemoryBound(to: UnitBuilder.self).pointee.parserError(error.pointee)
    }
    return handler
  }
}
