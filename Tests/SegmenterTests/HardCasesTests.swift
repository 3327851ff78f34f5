import Foundation
import Segmenter
import Testing

/// One line of a table of hard cases: a text with its boundaries, and why it is cut there.
struct HardCase: CustomTestStringConvertible, Sendable {
  let language: String
  let text: String
  let sentences: [String]
  let reason: String

  var testDescription: String { "\(reason): \(text)" }

  /// Reads `cases.LANGUAGE.txt` beside this file.
  static func table(_ language: String, file: String = #filePath) -> [HardCase] {
    let path = file.split(separator: "/").dropLast().joined(separator: "/")
    guard let table = try? String(contentsOfFile: "/\(path)/cases.\(language).txt", encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      let picture = parts[0].replacingOccurrences(of: "\\n", with: "\n")
      return HardCase(
        language: language,
        text: picture.replacingOccurrences(of: "¦", with: ""),
        sentences: picture.components(separatedBy: "¦").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        },
        reason: parts.count > 1 ? String(parts[1]) : ""
      )
    }
  }
}

@Suite("Hard cases")
struct HardCasesTests {
  @Test(
    "Each language has a table of at least 150 cases, each with its reason",
    arguments: ["zh", "en"])
  func size(language: String) {
    let table = HardCase.table(language)
    #expect(table.count >= 150)
    #expect(table.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("Chinese", arguments: HardCase.table("zh"))
  func chinese(hard: HardCase) { check(hard, .chinese) }

  @Test("English", arguments: HardCase.table("en"))
  func english(hard: HardCase) { check(hard, .english) }

  private func check(_ hard: HardCase, _ language: LanguageTag) {
    let sentences = SentenceSegmenter(language: language).sentences(in: hard.text)
    #expect(sentences.map(\.text) == hard.sentences)
  }
}
