import Synchronization

/// Signatures that were read once, for all connections of a store.
final class SignatureCache: Sendable {
  private struct State: Sendable {
    var directory: (state: Int64, directory: SignatureDirectory)?
    var chunks: [Int64: (checksum: UInt64, chunk: SignatureChunk)] = [:]
  }

  private let state = Mutex(State())

  /// The directory as the connection sees it.
  func directory(_ database: Database) throws(MemoryError) -> SignatureDirectory {
    let current = try MetaTable(database)[.state]
    if let known = state.withLock({ $0.directory }), known.state == current {
      return known.directory
    }
    let directory = try SignatureDirectory(database)
    let ids = Set(directory.entries.values.joined().map(\.id))
    state.withLock { state in
      state.directory = (current, directory)
      state.chunks = state.chunks.filter { ids.contains($0.key) }
    }
    return directory
  }

  func chunk(
    _ entry: SignatureDirectory.Entry, _ database: Database
  ) throws(MemoryError) -> SignatureChunk {
    if let known = state.withLock({ $0.chunks[entry.id] }), known.checksum == entry.checksum {
      return known.chunk
    }
    let chunk = try SignatureTable(database: database).chunk(entry)
    state.withLock { $0.chunks[entry.id] = (entry.checksum, chunk) }
    return chunk
  }
}
