/// Gives the translation units of a file one after the other, in bounded memory.
public protocol UnitReader: AnyObject {
  /// What messages call the file.
  var name: String { get }

  /// The one-based line where the unit begins that `next()` returned last.
  var line: Int { get }

  /// Bytes read so far, packed ones if the file is packed.
  var readByteCount: Int { get }

  /// The size of the file, or `nil` if it cannot be told, as of a pipe.
  var byteCount: Int? { get }

  /// What was passed over so far.
  var losses: UnitLosses { get }

  /// The next unit, or `nil` after the last.
  ///
  /// - Throws: What ends the reading; units before the fault are returned first.
  func next() throws -> TranslationUnit?
}
