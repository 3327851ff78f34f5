/// What can go wrong while a text is segmented.
public enum SegmenterError: Error, Equatable {
  /// The bytes are not UTF-8; the offset of the first wrong one is zero-based.
  case invalidUTF8(byteOffset: Int)
}

extension SegmenterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidUTF8(let offset):
      "byte \(offset) is not UTF-8; convert the text to UTF-8 first"
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
