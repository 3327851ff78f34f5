import Streams

/// Where the text of a file goes: standard output, or a file, packed with gzip if its name ends so.
final class UnitSink: TextOutputStream {
  private let file: OutputFile?
  private let packer: GzipPacker?
  private var console = Console()
  private var buffer: [UInt8] = []

  /// - Parameter file: The file of the path; `nil` for standard output.
  init(_ file: OutputFile?, path: String) {
    self.file = file
    packer = path.hasSuffix(".gz") ? GzipPacker() : nil
  }

  func write(_ string: String) {
    guard packer != nil else {
      if let file { file.write(string) } else { console.write(string) }
      return
    }
    buffer += string.utf8
    if buffer.count >= ByteSource.chunkSize { pack(isLast: false) }
  }

  /// Throws what could not be written so far.
  func check() throws(OutputError) {
    if let failure = file?.failure ?? console.failure { throw failure }
  }

  /// Writes what is left.
  func finish() throws(OutputError) {
    if packer != nil { pack(isLast: true) }
    try file?.finish()
    try console.flush()
  }

  private func pack(isLast: Bool) {
    var packed: [UInt8] = []
    packer?.pack(buffer, isLast: isLast, into: &packed)
    buffer.removeAll(keepingCapacity: true)
    file?.write(bytes: packed)
  }
}
