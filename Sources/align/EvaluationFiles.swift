import Evaluation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Which hypothesis is scored against which gold.
enum EvaluationFiles {
  /// Pairs two files, or the files of two folders by their names: `NAME.gold` with `NAME.beads`.
  ///
  /// - Throws: `OutputError` that names the folder or the missing file.
  static func pairs(
    gold: String, hypothesis: String, goldSuffixes: [String], hypothesisSuffixes: [String]
  ) throws(OutputError) -> [(name: String, gold: String, hypothesis: String)] {
    guard let goldNames = fileNames(in: gold) else {
      guard fileNames(in: hypothesis) == nil else {
        throw OutputError(name: hypothesis, reason: "a folder; the gold is a file")
      }
      return [(gold, gold, hypothesis)]
    }
    guard let hypothesisNames = fileNames(in: hypothesis).map(Set.init) else {
      throw OutputError(name: hypothesis, reason: "not a folder, though the gold is one")
    }
    var pairs: [(name: String, gold: String, hypothesis: String)] = []
    for file in goldNames.sorted() {
      guard let suffix = goldSuffixes.first(where: { file.hasSuffix(".\($0)") }) else { continue }
      let stem = file.dropLast(suffix.count + 1)
      guard
        let match = hypothesisSuffixes.map({ "\(stem).\($0)" }).first(
          where: hypothesisNames.contains)
      else {
        throw OutputError(
          name: hypothesis,
          reason: "no \(hypothesisSuffixes.map { "\(stem).\($0)" }.joined(separator: " or "))"
            + " for \(gold)/\(file)")
      }
      pairs.append((String(stem), "\(gold)/\(file)", "\(hypothesis)/\(match)"))
    }
    guard !pairs.isEmpty else {
      throw OutputError(
        name: gold, reason: "no file ends in .\(goldSuffixes.joined(separator: " or ."))")
    }
    return pairs
  }

  /// The file with the text that was cut into gold sentences: `NAME.raw` beside `NAME.sents`;
  /// `nil` if there is none.
  static func runningText(ofGold path: String) -> String? {
    let suffix = ".sents"
    guard path.hasSuffix(suffix) else { return nil }
    let running = "\(path.dropLast(suffix.count)).raw"
    return access(running, F_OK) == 0 ? running : nil
  }
}

/// The names in a folder, or `nil` if the path is no folder.
func fileNames(in path: String) -> [String]? {
  guard let folder = opendir(path) else { return nil }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    names.append(name)
  }
  return names
}
