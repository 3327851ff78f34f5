import CLibXML2

/// Gives the elements and the text of an XML file one after the other, in bounded memory.
///
/// A wrapper of libxml2's push parser. Every encoding that XML declares is read. Nothing beside the
/// file is ever opened: a document type is passed over, entities that the file declares itself are
/// an error.
package final class MarkupReader {
  /// Deeper than any file of translation units; libxml2's own bound for documents
  /// (`xmlParserMaxDepth`).
  package static let maximumDepth = 256

  private let bytes: ByteSource
  private let sink: MarkupSink
  private let context: xmlParserCtxtPtr
  private var chunk: [UInt8] = []
  private var queue: ArraySlice<MarkupEvent> = []
  private var hasEnded = false
  private var hasStarted = false

  package init(_ bytes: ByteSource) {
    self.bytes = bytes
    sink = MarkupSink()
    var handler = MarkupSink.makeHandler()
    guard
      let context = xmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(sink).toOpaque(), nil, 0, nil)
    else { preconditionFailure("libxml2 has no memory for a parser") }
    self.context = context
    sink.context = context
    // Never XML_PARSE_NOENT nor XML_PARSE_DTDLOAD: they would read files.
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  package var name: String { bytes.name }
  package var readByteCount: Int { bytes.readCount }
  package var byteCount: Int? { bytes.byteCount }

  /// The next event, or `nil` after the last.
  package func next() throws(MarkupError) -> MarkupEvent? {
    while queue.isEmpty {
      if let failure = sink.failure { throw failure }
      guard !hasEnded else { return nil }
      do throws(StreamError) {
        try bytes.read(into: &chunk)
      } catch {
        throw .stream(error)
      }
      hasEnded = chunk.isEmpty
      if hasEnded && !hasStarted {
        throw .malformed(path: name, line: 1, reason: "the file is empty")
      }
      hasStarted = true
      chunk.withUnsafeBytes { bytes in
        _ = xmlParseChunk(
          context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count),
          hasEnded ? 1 : 0)
      }
      sink.name(path: name)
      sink.flush()
      queue = sink.events[...]
      sink.events = []
    }
    return queue.popFirst()
  }
}

/// What stands next in an XML file.
package enum MarkupEvent {
  case start(MarkupElement)
  /// The end of the element that was begun last.
  case end
  /// Character data; never empty, and not always all of it at once.
  case text(String)
}

/// The beginning of an element.
package struct MarkupElement {
  /// The name without its prefix.
  package var name: String

  /// The name space, or an empty text.
  package var namespace: String

  /// The one-based line where its tag ends.
  package var line: Int

  /// Names without prefix but `xml:`, which stays; attributes of other name spaces with theirs, as
  /// `{namespace}name`.
  package var attributes: [Attribute]
}

/// Why an XML file cannot be read further.
package enum MarkupError: Error {
  case stream(StreamError)
  /// The line is one-based.
  case malformed(path: String, line: Int, reason: String)
}

/// Gathers what the parser calls out.
private final class MarkupSink {
  var events: [MarkupEvent] = []
  var failure: MarkupError?
  var context: xmlParserCtxtPtr?

  private var firstFault: (line: Int, reason: String)?
  private var text: [UInt8] = []
  private var depth = 0
  private var names: [UnsafePointer<xmlChar>: String] = [:]

  /// Hands over the text since the last element.
  func flush() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  /// Turns the first fault into an error that names the file.
  func name(path: String) {
    guard failure == nil, let fault = firstFault else { return }
    failure = .malformed(path: path, line: fault.line, reason: fault.reason)
  }

  private func stop(_ reason: String, line: Int? = nil) {
    guard firstFault == nil else { return }
    firstFault = (line ?? self.line, reason)
    if let context { xmlStopParser(context) }
  }

  private var line: Int { max(1, context.map { Int($0.pointee.input?.pointee.line ?? 1) } ?? 1) }

  /// The parser hands every name over at one address.
  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    guard let pointer else { return "" }
    if let name = names[pointer] { return name }
    let name = String(cString: pointer)
    names[pointer] = name
    return name
  }

  private func start(
    _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?, count: Int,
    attributes fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard firstFault == nil else { return }
    flush()
    depth += 1
    guard depth <= MarkupReader.maximumDepth else {
      return stop("elements are nested deeper than \(MarkupReader.maximumDepth)")
    }
    var attributes: [Attribute] = []
    for index in 0..<count {
      // Five pointers each: name, prefix, name space, and the value from its start to its end.
      guard let fields = fields.map({ $0 + index * 5 }), let start = fields[3], let end = fields[4]
      else { continue }
      var name = string(fields[0])
      if let namespace = fields[2] {
        let prefix = string(fields[1])
        name = prefix == "xml" ? "xml:\(name)" : "{\(string(namespace))}\(name)"
      }
      attributes.append(
        Attribute(
          name: name, value: Self.value(UnsafeBufferPointer(start: start, count: end - start))))
    }
    events.append(
      .start(
        MarkupElement(
          name: string(name), namespace: string(namespace), line: line, attributes: attributes)))
  }

  /// libxml2 hands an ampersand over as `&#38;`, for documents that are expanded later.
  private static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let value = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return value }
    return value.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  private func end() {
    guard firstFault == nil else { return }
    flush()
    depth -= 1
    events.append(.end)
  }

  private static func sink(_ pointer: UnsafeMutableRawPointer?) -> MarkupSink? {
    pointer.map { Unmanaged<MarkupSink>.fromOpaque($0).takeUnretainedValue() }
  }

  static func makeHandler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    // XML_SAX2_MAGIC, which the importer does not bring.
    handler.initialized = 0xDEED_BEAF
    handler.startElementNs = { sink, name, _, namespace, _, _, count, _, attributes in
      guard let name else { return }
      MarkupSink.sink(sink)?.start(
        name, namespace: namespace, count: Int(count), attributes: attributes)
    }
    handler.endElementNs = { sink, _, _, _ in MarkupSink.sink(sink)?.end() }
    handler.characters = { sink, text, count in
      guard let sink = MarkupSink.sink(sink), sink.firstFault == nil else { return }
      sink.text.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.getEntity = { sink, name in
      guard let name else { return nil }
      MarkupSink.sink(sink)?.stop("the entity '\(String(cString: name))' is not defined")
      return nil
    }
    handler.entityDecl = { sink, name, _, _, _, _ in
      guard let name else { return }
      MarkupSink.sink(sink)?.stop(
        "declares the entity '\(String(cString: name))'; entities are refused: write out the text")
    }
    handler.serror = { sink, error in
      guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue,
        // Name spaces: prefixes that are not declared do not matter here.
        !(200..<300).contains(error.code)
      else { return }
      var message = error.message.map { String(cString: $0) } ?? "unknown"
      while message.last?.isWhitespace == true { message.removeLast() }
      MarkupSink.sink(sink)?.stop("the XML is malformed: \(message)", line: max(1, Int(error.line)))
    }
    return handler
  }
}
