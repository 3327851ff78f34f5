import Bitext
import TestSupport
import Testing

@testable import Memory

@Suite struct LeverageReportTests {
  /// A memory of one text in which the sentences stand one after the other.
  static func store(in folder: TemporaryFolder) throws -> MemoryStore {
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "a.tmx") { session in
      try session.add(pair("请点击“保存”按钮。", "Click the Save button."), line: 3)
      try session.add(pair("共找到3个文件。", "3 files found."), line: 7)
      try session.add(pair("无法打开文件，因为该文件正在使用中。", "The file is in use."), line: 11)
    }
    return store
  }

  @Test(
    "Percentages fall into the bands that translations are priced by",
    arguments: [
      (nil, LeverageBand.none), (49, .none), (50, .from50), (74, .from50), (75, .from75),
      (84, .from75), (85, .from85), (94, .from85), (95, .from95), (99, .from95), (100, .exact),
      (101, .context), (102, .context),
    ])
  func bands(percent: Int?, band: LeverageBand) {
    #expect(LeverageBand(percent: percent) == band)
  }

  @Test("Sentences are counted in their bands, repetitions before matches")
  func report() throws {
    let folder = try TemporaryFolder()
    var analysis = LeverageAnalysis(try Self.store(in: folder), target: .english)
    try analysis.add(
      file: "one.txt",
      sentences: [
        "请点击“保存”按钮。",  // 101: at the beginning, as in the memory, before the same sentence
        "共找到3个文件。",  // 100: what follows is another sentence
        "共找到12个文件。",  // 96
        "无法保存文件，因为该文件正在使用中。",  // 87
        "请点击“取消”按钮。",  // 74
        "天气很好。",  // none
        "天气很好。",  // a repetition
        "共找到3个文件。",  // a repetition, though the memory has it
      ], language: .chinese)
    try analysis.add(
      file: "two.txt", sentences: ["天气很好。", "明天 下雨。", "明天  下雨。"], language: .chinese)
    let report = analysis.report
    let first = report.files[0]
    #expect(
      LeverageBand.allCases.map { first[$0].segmentCount } == [2, 0, 1, 1, 1, 1, 0, 1, 1])
    #expect(first[.context].wordCount == 7)
    #expect(first.total.segmentCount == 8)
    let second = report.files[1]
    #expect(second[.repetitionAcrossFiles].segmentCount == 1)
    #expect(second[.none].segmentCount == 1)
    // How much white space stands between words does not matter.
    #expect(second[.repetition].segmentCount == 1)
    #expect(report.total.total.segmentCount == 11)
    #expect(report.total[.repetition].segmentCount == 3)
  }

  @Test("A language that the memory lacks is an error that lists what it has")
  func missingLanguage() throws {
    let folder = try TemporaryFolder()
    var analysis = LeverageAnalysis(try Self.store(in: folder))
    #expect(
      throws: MemoryError.missingLanguage(
        path: folder.path("a.memory"), language: .german, available: [.english, .chinese])
    ) {
      try analysis.add(file: "a.txt", sentences: ["Hallo."], language: .german)
    }
    #expect(analysis.report.files.isEmpty)
  }
}
