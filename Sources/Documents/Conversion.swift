#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Bytes of another encoding, turned into UTF-8 as far as they can be.
///
/// The names of encodings are those of the system's `iconv`.
struct Conversion {
  private(set) var output: [UInt8] = []

  /// How many of the bytes were read: all, or those before the first that is wrong.
  private(set) var readCount = 0

  private(set) var isComplete = true

  /// Converts until the end, the first wrong byte, or so many bytes of output.
  init(
    of bytes: ArraySlice<UInt8>, from encoding: String, outputCount: Int = .max
  ) throws(DocumentError) {
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else {
      throw .unknownEncoding(name: encoding)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    var isFlushed = false
    while !isFlushed, isComplete, output.count < outputCount {
      let start = readCount
      let inputCount = input.count
      let room = min(chunk.count, outputCount - output.count)
      input.withUnsafeMutableBufferPointer { input in
        chunk.withUnsafeMutableBufferPointer { chunk in
          var from = input.baseAddress.map { $0 + start }
          var fromLeft = inputCount - start
          var to = chunk.baseAddress
          var toLeft = room
          // Some encodings hold a letter back for the accent that may follow: the last call,
          // without input, gives it out.
          isFlushed = fromLeft == 0
          let result =
            isFlushed
            ? iconv(converter, nil, nil, &to, &toLeft)
            : iconv(converter, &from, &fromLeft, &to, &toLeft)
          if result == -1 {
            let isFull = errno == E2BIG
            if isFull && room < chunk.count { isFlushed = true }
            isComplete = isFull
          }
          readCount = inputCount - fromLeft
          output.append(contentsOf: chunk.prefix(room - toLeft).lazy.map { UInt8(bitPattern: $0) })
        }
      }
    }
  }
}
