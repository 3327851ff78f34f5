import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite struct PretranslationTests {
  @Test("Neighbours decide between 100 and 101, and numbers are put into the target")
  func sentences() throws {
    let folder = try TemporaryFolder()
    let store = try LeverageReportTests.store(in: folder)
    let sentences = try store.pretranslate(
      ["请点击“保存”按钮。", "共找到3个文件。", "共找到12个文件。", "天气很好。"], from: .chinese,
      to: .english)
    #expect(sentences.map { $0.match?.percent } == [101, 100, 96, nil])
    #expect(
      sentences.map(\.target) == [
        "Click the Save button.", "3 files found.", "12 files found.", nil,
      ])
    #expect(sentences[2].difference?.markedText == "共找到[-3-]{+12+}个文件。")
    #expect(sentences[3].difference == nil)
  }

  @Test("A sentence that comes again gets what it would get alone", arguments: [0, 1, 3])
  func repetitions(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    var known: [String] = []
    try store.importUnits(file: "a.tmx") { session in
      for _ in 0..<80 {
        let unit = RandomText.unit(&random)
        known.append(unit.variants[0].text)
        try session.add(unit)
      }
    }
    var sentences = known.dropFirst(20).prefix(50) + known.dropFirst(20).prefix(4)
    for _ in 0..<20 { sentences.append(known[random.number(below: 12)]) }
    for _ in 0..<20 {
      sentences.append(RandomText.edited(known[random.number(below: 6)], &random))
    }
    let texts = Array(sentences)
    let found = try store.pretranslate(texts, from: .chinese, to: .english, atLeast: 60)
    for (index, sentence) in found.enumerated() {
      let query = MemoryQuery(
        texts[index], language: .chinese, target: .english,
        context: MemoryQuery.Context(
          previous: index > 0 ? texts[index - 1] : nil,
          next: index + 1 < texts.count ? texts[index + 1] : nil))
      #expect(try sentence.match == store.matches(for: query, atLeast: 60).first)
    }
    // The draw has what the test is about.
    #expect(found.contains { $0.match?.percent == 101 })
    #expect(Set(texts).count < texts.count)
  }
}
