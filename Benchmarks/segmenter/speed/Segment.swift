import Foundation
import Segmenter

/// Times the segmenter over a UTF-8 file: `segment LANGUAGE FILE REPEATS`.
///
/// Prints the number of sentences and the best speed in MB/s of process CPU time, once for their
/// places alone, which is what ICU gives, and once with a string for each; the file is read outside
/// the timed part.
@main
enum Segment {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let language = LanguageTag(arguments[1]),
      let repeats = Int(arguments[3])
    else { exit(64) }
    let text = try String(contentsOfFile: arguments[2], encoding: .utf8)
    let segmenter = SentenceSegmenter(language: language)
    report("align \(language), places", text, repeats) {
      var count = 0
      segmenter.forEachSentence(in: text) { _ in count += 1 }
      return count
    }
    report("align \(language), sentences", text, repeats) { segmenter.sentences(in: text).count }
  }

  static func report(_ name: String, _ text: String, _ repeats: Int, _ count: () -> Int) {
    var best = Double.infinity
    var sentences = 0
    for _ in 0..<repeats {
      let start = clock()
      sentences = count()
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let speed = Int((Double(text.utf8.count) / best / 1e6).rounded())
    print("\(name): \(sentences) sentences, \(speed) MB/s")
  }
}
