import CZlib

/// Packs bytes with gzip, piece by piece.
///
/// Neither name nor time goes into the header, so that the same bytes give the same file.
package final class GzipPacker {
  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: ByteSource.chunkSize)

  /// zlib's own default: more takes much longer and gains little.
  private static let level: Int32 = 6

  package init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 is the largest window, 16 more asks for the header of gzip; 8 is zlib's default memory
    // (zlib.h, deflateInit2).
    let status = deflateInit2_(
      stream, Self.level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib has no memory")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Appends the packed form of `bytes`, as far as it is ready; `isLast` ends it.
  package func pack(_ bytes: [UInt8], isLast: Bool, into packed: inout [UInt8]) {
    var bytes = bytes
    bytes.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      output.withUnsafeMutableBufferPointer { output in
        repeat {
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          packed += output.prefix(output.count - Int(stream.pointee.avail_out))
        } while stream.pointee.avail_out == 0
      }
    }
  }
}
