import CZlib

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file in chunks, unpacked if they are compressed with gzip.
package final class ByteSource {
  /// Bytes read at a time: large enough that calls cost nothing, small enough to stay in the cache.
  package static let chunkSize = 1 << 16

  /// What messages call the file.
  package let name: String

  /// The size of the file, or `nil` if it cannot be told, as of a pipe.
  package let byteCount: Int?

  /// Bytes taken from the file so far, compressed if it is.
  package private(set) var readCount = 0

  private let descriptor: Int32
  private let isOwned: Bool
  private var input = [UInt8](repeating: 0, count: chunkSize)
  private var memory: ArraySlice<UInt8>?
  private var stream: UnsafeMutablePointer<z_stream>?
  private var hasStarted = false
  private var isInsideMember = false

  /// Bytes of the input that are unpacked.
  private var consumed = 0

  /// Opens a file, or standard input for `-`.
  package init(path: String) throws(StreamError) {
    name = path == "-" ? "standard input" : path
    isOwned = path != "-"
    descriptor = isOwned ? open(path, O_RDONLY) : STDIN_FILENO
    guard descriptor >= 0 else { throw .unreadable(path: name, reason: Self.lastReason) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      byteCount = Int(status.st_size)
    } else {
      byteCount = nil
    }
  }

  /// Bytes that are in memory already.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    descriptor = -1
    isOwned = false
    memory = bytes[...]
    byteCount = bytes.count
  }

  deinit {
    if isOwned, descriptor >= 0 { close(descriptor) }
    if let stream {
      inflateEnd(stream)
      stream.deallocate()
    }
  }

  /// Replaces `chunk` by the next bytes; by none at the end.
  package func read(into chunk: inout [UInt8]) throws(StreamError) {
    if !hasStarted {
      hasStarted = true
      let count = try fill()
      // Source: RFC 1952, section 2.3.1.
      if count >= 2, input[0] == 0x1F, input[1] == 0x8B {
        try startUnpacking(count: count)
      } else {
        chunk.removeAll(keepingCapacity: true)
        chunk.append(contentsOf: input[..<count])
        return
      }
    }
    if let stream {
      try unpack(stream, into: &chunk)
    } else {
      let count = try fill()
      chunk.removeAll(keepingCapacity: true)
      chunk.append(contentsOf: input[..<count])
    }
  }

  /// Reads until two bytes or the end, so that the first two are there to be looked at.
  private func fill() throws(StreamError) -> Int {
    var total = 0
    while total < 2 {
      let count = try readOnce(at: total)
      if count == 0 { break }
      total += count
    }
    readCount += total
    return total
  }

  private func readOnce(at offset: Int) throws(StreamError) -> Int {
    if let memory {
      let taken = memory.prefix(input.count - offset)
      input.replaceSubrange(offset..<offset + taken.count, with: taken)
      self.memory = memory.dropFirst(taken.count)
      return taken.count
    }
    while true {
      let count = input.withUnsafeMutableBytes { bytes in
        readBytes(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .unreadable(path: name, reason: Self.lastReason) }
    }
  }

  private static var lastReason: String { String(cString: strerror(errno)) }
}

/// The system's `read`, which the method of the same name hides.
private func readBytes(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, bytes, count)
}

extension ByteSource {
  private func startUnpacking(count: Int) throws(StreamError) {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    self.stream = stream
    // 15 is the largest window; 16 more asks for the header of gzip (zlib.h, inflateInit2).
    guard
      inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .unreadable(path: name, reason: "zlib cannot start") }
    stream.pointee.avail_in = UInt32(count)
    isInsideMember = true
  }

  /// Unpacks up to a chunk; members that follow each other count as one file.
  private func unpack(
    _ stream: UnsafeMutablePointer<z_stream>, into chunk: inout [UInt8]
  ) throws(StreamError) {
    if chunk.count != Self.chunkSize { chunk = [UInt8](repeating: 0, count: Self.chunkSize) }
    var produced = 0
    var status = Z_OK
    while produced == 0 {
      if stream.pointee.avail_in == 0 {
        let count = try fill()
        guard count > 0 else {
          guard !isInsideMember else {
            throw .unreadable(path: name, reason: "the compressed data breaks off")
          }
          break
        }
        stream.pointee.avail_in = UInt32(count)
        consumed = 0
      }
      if !isInsideMember {
        // Padding after the last member is no data.
        guard input[consumed] == 0x1F else { break }
        inflateReset(stream)
        isInsideMember = true
      }
      let before = Int(stream.pointee.avail_in)
      input.withUnsafeMutableBufferPointer { inputBytes in
        chunk.withUnsafeMutableBufferPointer { outputBytes in
          stream.pointee.next_in = inputBytes.baseAddress.map { $0 + consumed }
          stream.pointee.next_out = outputBytes.baseAddress
          stream.pointee.avail_out = UInt32(outputBytes.count)
          status = inflate(stream, Z_NO_FLUSH)
          produced = outputBytes.count - Int(stream.pointee.avail_out)
        }
      }
      consumed += before - Int(stream.pointee.avail_in)
      if status == Z_STREAM_END {
        isInsideMember = false
      } else if status != Z_OK {
        throw .unreadable(path: name, reason: "the compressed data is damaged")
      }
    }
    chunk.removeSubrange(produced...)
  }
}
