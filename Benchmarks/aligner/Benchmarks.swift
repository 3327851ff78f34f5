import Aligner
import Foundation
import TestSupport

/// Measures the aligner on made-up texts and on the article, and checks every answer.
///
///     swift run -c release Benchmarks              all, each in a process of its own
///     swift run -c release Benchmarks book-length  one
///
/// Prints CSV: name, size, least and median seconds, greatest resident megabytes, strict F1 (of
/// several texts the least).
@main
enum Benchmarks {
  static func main() {
    do {
      try run()
    } catch {
      FileHandle.standardError.write(Data("Benchmarks: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() throws {
    let names = CommandLine.arguments.dropFirst()
    if let name = names.first {
      guard let measurement = all.first(where: { $0.name == name }) else {
        throw BenchmarkError(finding: "no benchmark \(name): \(all.map(\.name))")
      }
      try run(measurement)
    } else {
      print("name,size,least_s,median_s,resident_mb,f1")
      for measurement in all { try runApart(measurement.name) }
    }
  }

  /// One alignment of a made-up text, or of several together, by a method.
  struct Measurement {
    var name: String
    var sentenceCount: Int
    var textCount = 1
    var method: AlignmentMethod
    var repeats = 5
    /// What the answer must reach; lengths alone tell less.
    var leastF1: Double
  }

  static let all = [
    Measurement(name: "chapter-length", sentenceCount: 240, method: .length, leastF1: 0.3),
    Measurement(name: "chapter", sentenceCount: 240, method: .full, leastF1: 0.9),
    Measurement(
      name: "batch-of-six", sentenceCount: 240, textCount: 6, method: .full, leastF1: 0.9),
    Measurement(name: "2k-length", sentenceCount: 2_000, method: .length, leastF1: 0.3),
    Measurement(name: "book", sentenceCount: 6_700, method: .full, repeats: 3, leastF1: 0.9),
    Measurement(
      name: "20k-length", sentenceCount: 20_000, method: .length, repeats: 3, leastF1: 0.3),
    Measurement(
      name: "100k-length", sentenceCount: 100_000, method: .length, repeats: 1, leastF1: 0.3),
    Measurement(name: "100k", sentenceCount: 100_000, method: .full, repeats: 1, leastF1: 0.9),
  ]

  private static func run(_ measurement: Measurement) throws {
    let texts = (0..<measurement.textCount).map {
      MadeUpBitext(sentenceCount: measurement.sentenceCount, seed: 1959 + UInt64($0))
    }
    let pairs = texts.map { SentencePair(source: $0.source, target: $0.target) }
    let aligner = SentenceAligner(from: .chinese, to: .english, method: measurement.method)
    var seconds: [Double] = []
    var f1 = 0.0
    for _ in 0..<measurement.repeats {
      let start = ContinuousClock.now
      let alignments = aligner.align(pairs)
      let duration = (ContinuousClock.now - start).components
      seconds.append(Double(duration.seconds) + Double(duration.attoseconds) / 1e18)
      f1 = zip(texts, alignments).map { $0.f1(of: $1) }.min() ?? 0
      guard alignments.allSatisfy(\.tilesBothDocuments), f1 >= measurement.leastF1 else {
        throw BenchmarkError(finding: "\(measurement.name): F1 \(f1) < \(measurement.leastF1)")
      }
    }
    seconds.sort()
    let sourceCount = pairs.reduce(0) { $0 + $1.source.count }
    let targetCount = pairs.reduce(0) { $0 + $1.target.count }
    print(
      [
        measurement.name, "\(sourceCount)x\(targetCount)",
        String(format: "%.4f", seconds[0]), String(format: "%.4f", seconds[seconds.count / 2]),
        "\(residentMegabytes)", String(format: "%.4f", f1),
      ].joined(separator: ","))
  }

  /// Memory is counted by process, so each benchmark gets one.
  private static func runApart(_ name: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [name]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchmarkError(finding: "\(name) failed") }
  }

  /// The most memory that this process had at a time.
  private static var residentMegabytes: Int {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss >> 10
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss >> 20
    #endif
  }
}

struct BenchmarkError: Error, CustomStringConvertible {
  let finding: String

  var description: String { finding }
}
