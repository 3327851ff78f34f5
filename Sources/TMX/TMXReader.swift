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
    /// As tolerant, and what is wrong is put right: the units keep every rule of TMX 1.4b, and
    /// findings say what was done. Units without any text are left out. What cannot be put right
    /// is rejected; see ``takeRejected()``.
    case repairing
  }

  /// A unit that cannot be put right, with as much as is known of it.
  public struct RejectedUnit: Hashable, Sendable {
    public var unit: TranslationUnit

    /// Why it is rejected, and where it begins.
    public var finding: TMXFinding

    public init(unit: TranslationUnit, finding: TMXFinding) {
      self.unit = unit
      self.finding = finding
    }
  }

  /// Findings that are kept until `takeFindings()`; more are only counted, for a damaged file
  /// can have one in every byte. A handler gets all that are found from the first unit on.
  public static let keptFindingLimit = 100_000

  /// What the header says, if the file has one; known from the start if it stands before the body.
  public private(set) var header: TMXHeader?

  /// Where the unit begins that `next()` returned last.
  public private(set) var place = TMXPlace(line: 1, column: 1)

  /// The units that `next()` has returned.
  public private(set) var unitCount = 0

  private let mode: Mode
  private let source: UnicodeSource
  private var parser = MarkupParser()
  private var chunk: [UInt8] = []
  private var queue: ArraySlice<(unit: TranslationUnit, place: TMXPlace, number: Int)> = []
  private var findings: [TMXFinding] = []
  private var rejected: [RejectedUnit] = []

  /// Findings that were not kept, because nobody took those before them.
  public private(set) var uncollectedFindingCount = 0

  /// Gets every rejected unit as soon as it is met; there is nothing to take then.
  public var onRejection: ((RejectedUnit) -> Void)? {
    didSet {
      guard let onRejection else { return }
      takeRejected().forEach(onRejection)
    }
  }

  /// Gets every finding as soon as a chunk of the file is read; there is nothing to take then.
  public var onFinding: ((TMXFinding) -> Void)? {
    didSet {
      guard let onFinding else { return }
      takeFindings().forEach(onFinding)
    }
  }
  private var pendingError: TMXError?
  private var hasEnded = false

  /// Opens a file, or standard input for `-`, and reads up to its body.
  public init(path: String, mode: Mode = .tolerant) throws(TMXError) {
    self.mode = mode
    source = try UnicodeSource(path: path)
    parser.builder.isRepairing = mode == .repairing
    try fill { $0.hasBegunBody }
  }

  /// Reads bytes that are in memory already.
  public init(name: String, bytes: [UInt8], mode: Mode = .tolerant) throws(TMXError) {
    self.mode = mode
    source = UnicodeSource(ByteSource(name: name, bytes: bytes))
    parser.builder.isRepairing = mode == .repairing
    try fill { $0.hasBegunBody }
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

  /// The units rejected since the last call; only where reading repairs.
  ///
  /// Take them often, or set a handler: each may be as large as a unit can be.
  public func takeRejected() -> [RejectedUnit] {
    defer { rejected.removeAll() }
    return rejected
  }

  /// Reads until there is a unit, the end, or what else is enough; throws what ended the reading
  /// before.
  private func fill(
    until isEnough: (UnitBuilder) -> Bool = { _ in false }
  ) throws(TMXError) {
    while queue.isEmpty, !isEnough(parser.builder) {
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
        if parser.hasStopped { finish() }
      } else {
        parser.finish()
        finish()
      }
      collect()
    }
  }

  /// Notes how the file ended.
  private func finish() {
    hasEnded = true
    guard parser.builder.fatal == nil else { return }
    if !parser.builder.hasFile {
      parser.builder.stop(
        .malformed, at: parser.builder.place, "there is no element; this is no TMX")
    } else if parser.builder.breaksOff {
      parser.builder.stop(
        .malformed, at: parser.builder.place, "the file breaks off; the rest is missing")
    }
  }

  /// Takes over what the builder has made of a chunk.
  private func collect() {
    header = parser.builder.readHeader
    if let onRejection {
      parser.builder.rejected.forEach(onRejection)
    } else {
      rejected += parser.builder.rejected
    }
    parser.builder.rejected = []
    queue = parser.builder.units[...]
    parser.builder.units = []
    var new = parser.builder.findings
    parser.builder.findings = []
    new += source.takeFindings().map {
      TMXFinding(
        rule: $0.rule, place: $0.place, unit: parser.builder.unitNumber,
        message: mode == .repairing ? "\($0.message); \($0.repair)" : $0.message,
        isRepaired: mode == .repairing)
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
    if let onFinding {
      new.forEach(onFinding)
    } else {
      let kept = new.prefix(max(0, Self.keptFindingLimit - findings.count))
      findings += kept
      uncollectedFindingCount += new.count - kept.count
    }
  }
}
