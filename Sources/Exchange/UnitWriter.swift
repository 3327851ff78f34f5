/// Writes translation units one after the other in one format. The same units give the same bytes.
///
///     var writer = JSONLinesWriter()
///     for unit in units { writer.write(unit, to: &output) }
///     writer.writeEnd(to: &output)
public protocol UnitWriter {
  /// What the format could not hold so far.
  var losses: UnitLosses { get }

  /// Writes one unit, and before the first what stands at the beginning of the file.
  mutating func write(_ unit: TranslationUnit, to output: inout some TextOutputStream) throws

  /// Writes what stands at the end of the file.
  mutating func writeEnd(to output: inout some TextOutputStream) throws
}
