import TMX

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Times reading and writing on one core, in seconds of the processor.
///
/// usage: tmx-speed read|write FILE REPEATS
@main
enum Speed {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count == 4, let repeats = Int(words[3]), repeats > 0 else {
      print("usage: tmx-speed read|write FILE REPEATS")
      exit(64)
    }
    switch words[1] {
    case "read": try read(words[2], repeats)
    case "write": try write(words[2], repeats)
    default: exit(64)
    }
  }

  private static func read(_ path: String, _ repeats: Int) throws {
    var best = Double.infinity
    var unitCount = 0
    var byteCount = 0
    for _ in 0..<repeats {
      let start = processorSeconds()
      let reader = try TMXReader(path: path, mode: .strict)
      while try reader.next() != nil {}
      best = min(best, processorSeconds() - start)
      unitCount = reader.unitCount
      byteCount = reader.byteCount ?? 0
    }
    report("read units", byteCount: byteCount, seconds: best, unitCount: unitCount)
  }

  /// Writes the first units of a file over and over, until as many bytes are written as it has.
  private static func write(_ path: String, _ repeats: Int) throws {
    let reader = try TMXReader(path: path, mode: .strict)
    var units: [TranslationUnit] = []
    while units.count < 50_000, let unit = try reader.next() { units.append(unit) }
    let goal = reader.byteCount ?? 0
    let writer = TMXWriter(header: TMXHeader(sourceLanguage: .chinese, toolVersion: "1"))
    var best = Double.infinity
    var sink = Sink()
    var result = TMXWriter.Report()
    for _ in 0..<repeats {
      sink = Sink()
      result = TMXWriter.Report()
      let start = processorSeconds()
      writer.writeBeginning(to: &sink, report: &result)
      while sink.byteCount < goal {
        for unit in units { writer.write(unit, to: &sink, report: &result) }
      }
      writer.writeEnd(to: &sink)
      best = min(best, processorSeconds() - start)
    }
    report(
      "write units", byteCount: sink.byteCount, seconds: best, unitCount: result.unitCount)
  }

  private static func report(_ name: String, byteCount: Int, seconds: Double, unitCount: Int) {
    let rate = Double(byteCount) / seconds / 1e6
    print("\(name),\(Int(rate.rounded())),\(hundredths(seconds)),\(unitCount)")
  }

  private static func hundredths(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

  private static func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}

/// Takes text as a file does: gathered in a buffer, which is then given up.
struct Sink: TextOutputStream {
  private var buffer: [UInt8] = []
  private(set) var byteCount = 0

  mutating func write(_ string: String) {
    buffer.append(contentsOf: string.utf8)
    guard buffer.count >= 1 << 18 else { return }
    byteCount += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
