import Bitext
import Exchange

/// The formats of files that hold translation units; raw values name them on the command line.
enum UnitFormat: String, CaseIterable, Sendable {
  case tmx, tsv, csv, jsonl
  case xliff12 = "xliff-1.2"
  case xliff21 = "xliff-2.1"
  case po
  /// One file for each language, a line for each unit.
  case lines

  /// Whether files of the format name their encoding themselves.
  var isXML: Bool { self == .tmx || self == .xliff12 || self == .xliff21 }

  /// The format that the end of a file's name tells: `.tmx` also with `.gz`; an end that is a
  /// language, such as `.zh`, is that of parallel files.
  init?(path: String) {
    switch Self.ending(of: path) {
    case "tmx", "gz": self = .tmx
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "jsonl", "ndjson": self = .jsonl
    case "xlf", "xliff", "mxliff", "sdlxliff", "mqxliff": self = .xliff12
    case "po", "pot": self = .po
    default:
      guard Self.language(ofLines: path) != nil else { return nil }
      self = .lines
    }
  }

  /// The language that the end of a parallel file's name tells: `zh` of `corpus.zh`.
  ///
  /// Languages of two letters only, with or without script and region: `txt` and `doc` would pass
  /// for others.
  static func language(ofLines path: String) -> LanguageTag? {
    LanguageTag(ending(of: path)).flatMap { $0.language.utf8.count == 2 ? $0 : nil }
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    return String(name[name.index(after: dot)...]).lowercased()
  }
}
