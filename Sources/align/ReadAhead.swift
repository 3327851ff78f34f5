import Bitext
import Dispatch
import Exchange
import Synchronization

/// Reads units on a thread of its own, up to a batch ahead of whoever takes them.
///
/// Units, places and errors come as the reader gives them, in its order.
final class ReadAhead {
  private struct Batch: Sendable {
    var units: ArraySlice<(unit: TranslationUnit, line: Int)> = []
    var readByteCount = 0
    /// What ended the reading, behind the units.
    var error: (any Error)?
    var isLast = false

    /// The batch, of which nothing is kept.
    mutating func take() -> Batch {
      defer { self = Batch() }
      return self
    }
  }

  /// Where the queue leaves a batch.
  private final class Ready: Sendable {
    let batch = Mutex(Batch())
  }

  /// A batch ends where the reader has read on from one of these pieces of the file to the next,
  /// or after so many units, where bytes are packed.
  private static let pieceSize = 1 << 17
  private static let greatestCount = 2_048

  /// Where the unit begins that `next()` returned last, one-based.
  private(set) var line = 0

  /// Bytes that were read for the units so far.
  private(set) var readByteCount = 0

  /// The size of the file, or `nil` if it cannot be told.
  let byteCount: Int?

  private let reader: any UnitReader
  private let queue = DispatchQueue(label: "align.read")
  private let ready = Ready()
  private var batch = Batch()

  /// - Parameter reader: Nobody else may use it until `next()` has returned `nil`.
  init(_ reader: any UnitReader) {
    self.reader = reader
    byteCount = reader.byteCount
    start()
  }

  /// The next unit, or `nil` after the last.
  func next() throws -> TranslationUnit? {
    while batch.units.isEmpty {
      if let error = batch.error { throw error }
      guard !batch.isLast else { return nil }
      batch = queue.sync { ready.batch.withLock { $0.take() } }
      readByteCount = batch.readByteCount
      if !batch.isLast { start() }
    }
    guard let (unit, line) = batch.units.popFirst() else { return nil }
    self.line = line
    return unit
  }

  private func start() {
    // The queue alone uses the reader, one batch after the other.
    nonisolated(unsafe) let reader = reader
    queue.async { [ready] in ready.batch.withLock { $0 = Self.batch(of: reader) } }
  }

  private static func batch(of reader: any UnitReader) -> Batch {
    var batch = Batch()
    let piece = reader.readByteCount / pieceSize
    do {
      while batch.units.count < greatestCount, reader.readByteCount / pieceSize == piece {
        guard let unit = try reader.next() else {
          batch.isLast = true
          break
        }
        batch.units.append((unit, reader.line))
      }
    } catch {
      batch.error = error
      batch.isLast = true
    }
    batch.readByteCount = reader.readByteCount
    return batch
  }
}
