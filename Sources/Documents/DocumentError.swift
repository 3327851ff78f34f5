/// Why a file cannot be read as a document.
public enum DocumentError: Error, Equatable, Sendable {
  /// The operating system refuses; the reason is its own.
  case unreadable(path: String, reason: String)
  /// The file has nothing but white space.
  case empty(path: String)
  /// The file holds a NUL or another control character that no text has.
  case notText(path: String, line: Int, byte: Int)
  /// The bytes are not in the encoding. `textBefore` tells whether other than ASCII stood before.
  case undecodable(path: String, line: Int, byte: Int, encoding: String, textBefore: Bool)
  /// The text is UTF-8, but its last character is not whole.
  case cutOff(path: String, line: Int, byte: Int)
  /// The text is UTF-8, though another encoding was named.
  case isUTF8(path: String, encoding: String)
  /// The system knows no encoding of that name.
  case unknownEncoding(name: String)
  /// A bilingual article has no rule (`<hr />`) with `Original:` under it.
  case noOriginal(path: String)
  /// One side of a bilingual article has no text.
  case emptySide(path: String, line: Int, side: String)
  /// The language cannot be told from the text; the side is `nil` for a text without a partner.
  case unknownLanguage(path: String, side: String?)
}

extension DocumentError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): \(reason)"
    case .empty(let path):
      "\(path): the file has no text"
    case .notText(let path, let line, let byte):
      "\(path): line \(line), byte \(byte): a control character; this is not a text file"
        + " (for UTF-16 without a byte order mark try --encoding utf-16le)"
    case .undecodable(let path, let line, let byte, let encoding, let textBefore):
      if encoding != "UTF-8" {
        "\(path): line \(line), byte \(byte): not \(encoding)"
      } else if textBefore {
        "\(path): line \(line), byte \(byte): not UTF-8, though the text before it is;"
          + " convert the file to one encoding"
      } else {
        "\(path): line \(line), byte \(byte): not UTF-8; name the encoding, such as --encoding gb18030"
      }
    case .cutOff(let path, let line, let byte):
      "\(path): line \(line), byte \(byte): the file breaks off within a character;"
        + " get it again, whole"
    case .isUTF8(let path, let encoding):
      "\(path): the text is UTF-8, not \(encoding); leave out --encoding"
    case .unknownEncoding(let name):
      "no encoding is called '\(name)'; try gb18030, big5, utf-16le or another name that iconv -l lists"
    case .noOriginal(let path):
      "\(path): no line '<hr />' followed by 'Original:', so this is not a bilingual article;"
        + " for a text and its translation give two files"
    case .emptySide(let path, let line, let side):
      "\(path): line \(line): the \(side) has no text"
    case .unknownLanguage(let path, let side):
      "\(path): the language cannot be told from the text;"
        + " give --\(side.map { "\($0)-" } ?? "")language TAG"
    }
  }
}
