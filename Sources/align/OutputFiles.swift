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
/// renamed. Until `commit()` the places are untouched, and a failure removes what was begun.
struct OutputFiles: ~Copyable {
  private var staged: [(temporary: String, path: String)] = []
  private let overwrite: Bool

  /// - Throws: `OutputError` if a path is taken and must not be overwritten.
  init(paths: [String], overwrite: Bool) throws(OutputError) {
    self.overwrite = overwrite
    for path in paths where !overwrite && access(path, F_OK) == 0 {
      throw Self.exists(path)
    }
  }

  deinit {
    for file in staged { unlink(file.temporary) }
  }

  /// Writes one file beside its place.
  mutating func stage(_ text: String, path: String) throws(OutputError) {
    let temporary = "\(path).\(getpid()).partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    guard descriptor >= 0 else { throw .last(path) }
    staged.append((temporary, path))
    defer { close(descriptor) }
    try writeAll(Array(text.utf8)[...], to: descriptor, name: path)
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(path) }
  }

  /// Puts every file in its place.
  mutating func commit() throws(OutputError) {
    while let file = staged.first {
      if overwrite {
        guard rename(file.temporary, file.path) == 0 else { throw .last(file.path) }
      } else {
        // A link fails where the place was taken in the meantime; a rename would not.
        guard link(file.temporary, file.path) == 0 else {
          throw errno == EEXIST ? Self.exists(file.path) : .last(file.path)
        }
        unlink(file.temporary)
      }
      staged.removeFirst()
    }
  }

  private static func exists(_ path: String) -> OutputError {
    OutputError(name: path, reason: "the file exists already; give --overwrite to replace it")
  }
}
