/// Why a batch cannot be planned.
public enum CorpusError: Error, Equatable, Sendable {
  /// A file of a folder has no partner in the other language.
  case noPartner(path: String, ending: String)
  /// A folder has no file in the wanted languages.
  case noPairs(folder: String, source: String, target: String)
  /// A line of a list is not two paths.
  case malformedLine(path: String, line: Int)
  /// Two pairs would write the same result.
  case sameName(name: String, path: String)
}

extension CorpusError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noPartner(let path, let ending):
      "\(path): no file \(path).\(ending) to align it with"
    case .noPairs(let folder, let source, let target):
      "\(folder): no pair NAME.\(source) and NAME.\(target)"
    case .malformedLine(let path, let line):
      "\(path): line \(line): not 'SOURCE⇥TARGET' or 'SOURCE⇥TARGET⇥NAME'"
    case .sameName(let name, let path):
      "\(path): another pair is called '\(name)' already; give it a name in a list"
    }
  }
}
