import Aligner
import AlignmentFiles
import Documents
import Evaluation
import Foundation
import Segmenter
import TMX
import TestSupport
import Testing

/// The whole way from the article's file to a TMX file, as the command goes it.
@Suite("The article of the seeds")
struct ArticleTests {
  let article: BilingualArticle
  let gold: BeadFile

  init() throws {
    article = try BilingualArticle(TextFile(path: Self.path("seeds/\(Self.name).txt")))
    let goldPath = Self.path("seeds/\(Self.name).gold")
    gold = try BeadFile(try TextFile(path: goldPath).text, path: goldPath)
  }

  @Test("Both sides have one title, four paragraphs and their headings as metadata")
  func reading() {
    for (document, language) in sides {
      let titles = document.blocks.filter { $0.role == .title }
      #expect(titles.count == 1)
      let sentences = SentenceSegmenter(language: language).sentences(in: document)
      let body = sentences.filter { !titles[0].utf8Range.contains($0.utf8Range.lowerBound) }
      #expect(Set(body.map(\.paragraph)).count == 4)
      #expect(document.metadata.contains { $0.name == "date" && $0.value == "1959-12-14" })
    }
    #expect(article.original.metadata.contains { $0.name == "page" && $0.value == "第2版()" })
    #expect(article.original.metadata.contains { $0.name == "column" && $0.value == "短评" })
    #expect(article.translation.metadata.contains { $0.name == "page" && $0.value == "2" })
  }

  @Test("The sentences of each side tile its paragraphs: what lies between is white space")
  func tiling() {
    for (document, language) in sides {
      let sentences = SentenceSegmenter(language: language).sentences(in: document)
      let utf8 = Array(document.text.utf8)
      for block in document.blocks where block.role != .furniture {
        var position = block.utf8Range.lowerBound
        for sentence in sentences where block.utf8Range.contains(sentence.utf8Range.lowerBound) {
          let gap = String(decoding: utf8[position..<sentence.utf8Range.lowerBound], as: UTF8.self)
          #expect(gap.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
          position = sentence.utf8Range.upperBound
        }
        let rest = String(decoding: utf8[position..<block.utf8Range.upperBound], as: UTF8.self)
        #expect(rest.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
        #expect(position > block.utf8Range.lowerBound)
      }
    }
  }

  @Test("Every method finds the pairs that a reader finds", arguments: AlignmentMethod.allCases)
  func pairs(method: AlignmentMethod) throws {
    var beads = ""
    alignedText(method: method).writeBeads(to: &beads)
    let score = AlignmentScore(
      gold: gold, hypothesis: try BeadFile(beads, path: "hypothesis"))
    #expect(score.strict.f1 == 1)
    #expect(score.recallCount.total == 29)
  }

  /// A change of these bytes is a change of what users get: regenerate the file on purpose, by
  /// `align seeds/….txt -o Tests/SeedTests/article.tmx --overwrite`, and say why.
  @Test("The command writes the TMX file that is kept beside this test, run after run")
  func bytes() throws {
    let kept = try String(contentsOfFile: Self.path("Tests/SeedTests/article.tmx"), encoding: .utf8)
    let arguments = [Self.path("seeds/\(Self.name).txt"), "--format", "tmx", "--quiet"]
    for _ in 1...2 {
      let run = try CommandRun(arguments, in: TemporaryFolder())
      #expect(run.status == 0)
      #expect(run.output == kept)
    }
  }

  @Test("What the command writes passes the check of TMX without a warning, and needs no repair")
  func check() throws {
    let path = Self.path("Tests/SeedTests/article.tmx")
    for mode in [TMXReader.Mode.strict, .repairing] {
      let reader = try TMXReader(path: path, mode: mode)
      while try reader.next() != nil {}
      #expect(reader.unitCount == 29)
      #expect(reader.takeFindings().map(\.description) == [])
    }
  }

  @Test("The file is as it came, by size")
  func untouched() throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: Self.path("seeds/\(Self.name).txt")))
    #expect(data.count == 8227)
  }

  private func alignedText(method: AlignmentMethod) -> AlignedText {
    let aligner = SentenceAligner(from: .chinese, to: .english, method: method)
    let alignment = aligner.align(
      source: SentenceSegmenter(language: .chinese).sentences(in: article.original),
      target: SentenceSegmenter(language: .english).sentences(in: article.translation))
    return AlignedText(
      alignment: alignment, sourceLanguage: .chinese, targetLanguage: .english)
  }

  private var sides: [(Document, LanguageTag)] {
    [(article.original, .chinese), (article.translation, .english)]
  }

  private static let name = "000_d7b6043c5a7212d4"

  /// A path from the root of the package.
  static func path(_ relative: String, file: String = #filePath) -> String {
    URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(relative).path
  }
}
