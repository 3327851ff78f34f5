/// What can go wrong while a text is segmented.
public enum SegmenterError: Error, Equatable {
  /// The bytes are not UTF-8; the offset of the first wrong one is zero-based.
  case invalidUTF8(byteOffset: Int)
  /// A rule file is not XML; line and column are one-based.
  case malformedXML(path: String, line: Int, column: Int, reason: String)
  /// The XML is not SRX; the line is that of the element.
  case invalidSRX(path: String, line: Int, reason: String)
  /// A rule holds a regular expression that cannot be used; the line is that of the rule.
  case unsupportedPattern(path: String, line: Int, pattern: String, reason: String)
  /// No language map of the file fits the language.
  case noRules(path: String, language: String)
}

extension SegmenterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidUTF8(let offset):
      "byte \(offset) is not UTF-8; convert the text to UTF-8 first"
    case .malformedXML(let path, let line, let column, let reason):
      "\(path): line \(line), column \(column): the XML is malformed: \(reason)"
    case .invalidSRX(let path, let line, let reason):
      "\(path): line \(line): \(reason)"
    case .unsupportedPattern(let path, let line, let pattern, let reason):
      "\(path): line \(line): \(reason) in '\(pattern)'"
    case .noRules(let path, let language):
      "\(path): no language map fits '\(language)'; add one, or use the rules with --srx-first"
    }
  }
}

extension String {
  /// Makes a string from bytes that must be UTF-8.
  init(checking bytes: some Collection<UInt8>) throws(SegmenterError) {
    let bytes = Array(bytes)
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
    }
    self = String(decoding: bytes, as: UTF8.self)
  }
}
