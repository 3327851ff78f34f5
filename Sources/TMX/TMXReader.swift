import Streams

/// Reads the units of a TMX file one after the other, in bounded memory.
///
/// TMX 1.1 to 1.4b; UTF-8, UTF-16 and what else the file declares; plain or packed with gzip.
/// Nothing beside the file is ever opened: no DTD, no entity.
///
///     let reader = try TMXReader(path: "memory.tmx")
///     while let unit = try reader.next() { … }
///
/// Complexity: linear in the file; memory for one chunk of it and its largest unit.
public final class TMXReader {
  /// What happens where a file breaks a rule.
  public enum Mode: Hashable, Sendable {
    /// The first error is thrown. Warnings are kept as findings.
    case strict
    /// Every unit that can be kept is kept, and each oddity is a finding.
    case tolerant
  }

  /// What the header says, if the file has one; known with the first unit.
  public private(set) var header: TMXHeader?

  /// Where the unit begins that `next()` returned last.
  public private(set) var place = TMXPlace(line: 1, column: 1)

  /// The units that `next()` has returned.
  public private(set) var unitCount = 0

  private let mode: Mode
  private let source: UnicodeSource
  private let parser = MarkupParser()
  private var chunk: [UInt8] = []
  private var queue: ArraySlice<(unit: TranslationUnit, place: TMXPlace, number: Int)> = []
  private var findings: [TMXFinding] = []
  private var pendingError: TMXError?
  private var hasEnded = false

  /// Opens a file, or standard input for `-`, and reads up to the first unit.
  public init(path: String, mode: Mode = .tolerant) throws(TMXError) {
    self.mode = mode
    source = try UnicodeSource(path: path)
    try fill()
  }

  /// Reads bytes that are in memory already.
  public init(name: String, bytes: [UInt8], mode: Mode = .tolerant) throws(TMXError) {
    self.mode = mode
    source = UnicodeSource(ByteSource(name: name, bytes: bytes))
    try fill()
  }

  /// The name of the file in messages.
  public var name: String { source.bytes.name }

  /// Bytes read so far, packed ones if the file is packed.
  public var readByteCount: Int { source.bytes.readCount }

  /// The size of the file, or `nil` if it cannot be told, as of a pipe.
  public var byteCount: Int? { source.bytes.byteCount }

  /// The next unit, or `nil` after the last.
  ///
  /// - Throws: ``TMXError``; units before the fault are returned first.
  public func next() throws(TMXError) -> TranslationUnit? {
    if queue.isEmpty { try fill() }
    guard let entry = queue.popFirst() else { return nil }
    place = entry.place
    unitCount += 1
    return entry.unit
  }

  /// What was found since the last call, in the order of reading.
  ///
  /// Findings run ahead of the units by up to a chunk of the file; take them often.
  public func takeFindings() -> [TMXFinding] {
    defer { findings.removeAll() }
    return findings
  }

  /// Reads until there is a unit, or the end; throws what ended the reading before.
  private func fill() throws(TMXError) {
    while queue.isEmpty {
      if let pendingError { throw pendingError }
      guard !hasEnded else { return }
      let hasMore: Bool
      do throws(TMXError) {
        hasMore = try source.read(into: &chunk)
      } catch {
        hasEnded = true
        pendingError = error
        collect()
        continue
      }
      if hasMore {
        parser.parse(chunk)
        if parser.hasStopped { finish(isCutOff: false) }
      } else {
        parser.builder.isFinishing = true
        parser.finish()
        finish(isCutOff: true)
      }
      collect()
    }
  }

  /// Notes how the file ended.
  private func finish(isCutOff: Bool) {
    hasEnded = true
    guard parser.builder.fatal == nil else { return }
    if isCutOff && parser.builder.hasMismatchedTags {
      // End tags closed other elements than they name, so that the root never closed.
      parser.builder.finishUnit()
    } else if !parser.builder.frames.isEmpty || !parser.builder.hasFile || parser.builder.breaksOff
    {
      parser.builder.stop(
        .malformed, at: parser.builder.place,
        isCutOff
          ? "the file breaks off; the rest is missing"
          : "the XML is malformed beyond repair; nothing after this place can be read")
    }
  }

  /// Takes over what the builder has made of a chunk.
  private func collect() {
    header = parser.builder.header
    queue = parser.builder.units[...]
    parser.builder.units = []
    var new = parser.builder.findings
    parser.builder.findings = []
    new += source.takeFindings().map {
      TMXFinding(
        rule: $0.rule, place: $0.place, unit: parser.builder.unitNumber, message: $0.message)
    }
    if let fatal = parser.builder.fatal, pendingError == nil {
      new.removeAll { $0.rule == .malformed && $0.place >= fatal.place }
      pendingError = .violation(path: name, finding: fatal)
      hasEnded = true
    }
    new.sort { ($0.unit, $0.place) < ($1.unit, $1.place) }
    if mode == .strict, let first = new.first(where: { $0.rule.severity == .error }) {
      pendingError = .violation(path: name, finding: first)
      hasEnded = true
      queue = queue.prefix { $0.number < first.unit }
    }
    findings += new
  }
}
