#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that appear all together and whole, or not at all.
///
/// Each is written beside its place under another name; only when all are on the disk are they
/// renamed. Until `commit()` the places are untouched, and a failure or a signal removes what was
/// begun.
struct OutputFiles: ~Copyable {
  private var files: [OutputFile] = []
  private let overwrite: Bool

  /// - Throws: `OutputError` if a path is taken and must not be overwritten, or is no file.
  init(paths: [String], overwrite: Bool) throws(OutputError) {
    self.overwrite = overwrite
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw OutputError(name: path, reason: "this is no file that could be replaced")
      }
      if !overwrite { throw OutputFile.exists(path) }
    }
  }

  /// Makes a folder for outputs, unless it is there.
  static func makeFolder(_ path: String) throws(OutputError) {
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last(path) }
  }

  deinit {
    for file in files { file.abandon() }
  }

  /// Begins a file beside its place, to be written in pieces until `commit()`.
  mutating func open(_ path: String) throws(OutputError) -> OutputFile {
    let file = try OutputFile(path: path)
    files.append(file)
    return file
  }

  /// Writes one file beside its place.
  mutating func stage(_ text: String, path: String) throws(OutputError) {
    let file = try open(path)
    file.write(text)
    try file.finish()
  }

  /// Puts every file in its place.
  mutating func commit() throws(OutputError) {
    for file in files { try file.finish() }
    // A signal waits until all are in their places.
    let failure = PartialFiles.withoutInterruption {
      for file in files {
        if let failure = file.appear(overwrite: overwrite) { return failure }
      }
      return nil
    }
    if let failure { throw failure }
  }
}

/// A file in the making, beside its place and under another name.
final class OutputFile: TextOutputStream {
  /// What could not be written. Nothing is written after it, and `finish()` throws it.
  private(set) var failure: OutputError?

  private let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Bytes that are gathered before they are written: calls cost nothing beside them.
  private static let bufferSize = 1 << 18

  fileprivate init(path: String) throws(OutputError) {
    self.path = path
    let temporary = "\(path).\(getpid()).partial"
    self.temporary = temporary
    descriptor = PartialFiles.create(temporary)
    guard descriptor >= 0 else { throw .last(path) }
    buffer.reserveCapacity(Self.bufferSize + 1 << 12)
  }

  func write(_ string: String) {
    buffer.append(contentsOf: string.utf8)
    if buffer.count >= Self.bufferSize { drain() }
  }

  func write(bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= Self.bufferSize { drain() }
  }

  /// Writes what is gathered down to the disk, and closes the file.
  ///
  /// - Throws: The first failure since the file was begun.
  func finish() throws(OutputError) {
    guard descriptor >= 0 else { return }
    drain()
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = .last(path) }
    close(descriptor)
    descriptor = -1
    if let failure { throw failure }
  }

  private func drain() {
    if failure == nil {
      do throws(OutputError) {
        try writeAll(buffer[...], to: descriptor, name: path)
      } catch {
        failure = error
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Renames the file to its place; returns why it could not.
  fileprivate func appear(overwrite: Bool) -> OutputError? {
    if overwrite { return rename(temporary, path) == 0 ? nil : .last(path) }
    // A link fails where the place was taken in the meantime; a rename would not.
    guard link(temporary, path) == 0 else {
      return errno == EEXIST ? Self.exists(path) : .last(path)
    }
    unlink(temporary)
    return nil
  }

  /// Removes what was begun; after `appear(overwrite:)` there is nothing left to remove.
  fileprivate func abandon() {
    if descriptor >= 0 { close(descriptor) }
    PartialFiles.remove(temporary)
  }

  fileprivate static func exists(_ path: String) -> OutputError {
    OutputError(name: path, reason: "the file exists already; give --overwrite to replace it")
  }
}
