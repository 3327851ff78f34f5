import Corpus
import Testing

@Suite struct BatchPlanTests {
  private typealias Item = BatchPlan.Item

  @Test("A folder's files are paired by name, in order")
  func folder() throws {
    var plan = BatchPlan()
    try plan.addFolder(
      "in", fileNames: ["b.zh", "a.en", "a.zh", "b.en", "notes.txt"], sourceLanguage: .chinese,
      targetLanguage: .english)
    #expect(
      plan.items == [
        Item(name: "a", source: "in/a.zh", target: "in/a.en"),
        Item(name: "b", source: "in/b.zh", target: "in/b.en"),
      ])
  }

  @Test("A file without partner is named")
  func lonely() {
    var plan = BatchPlan()
    #expect(throws: CorpusError.noPartner(path: "in/a", ending: "en")) {
      try plan.addFolder(
        "in", fileNames: ["a.zh"], sourceLanguage: .chinese, targetLanguage: .english)
    }
    #expect(throws: CorpusError.noPairs(folder: "in", source: "zh", target: "en")) {
      try plan.addFolder(
        "in", fileNames: ["x.de"], sourceLanguage: .chinese, targetLanguage: .english)
    }
  }

  @Test("A list's paths are relative to it, and a third column names the result")
  func list() throws {
    var plan = BatchPlan()
    try plan.addList(
      "# pairs\nzh/1.txt\ten/1.txt\tone\n\n/abs/2.txt\t3.txt\n", path: "lists/all.tsv")
    #expect(
      plan.items == [
        Item(name: "one", source: "lists/zh/1.txt", target: "lists/en/1.txt"),
        Item(name: "2", source: "/abs/2.txt", target: "lists/3.txt"),
      ])
  }

  @Test("A bad line is named, and so is a name that is taken")
  func bad() {
    var plan = BatchPlan()
    #expect(throws: CorpusError.malformedLine(path: "l", line: 2)) {
      try plan.addList("a\tb\nc\n", path: "l")
    }
    #expect(throws: CorpusError.sameName(name: "a", path: "a")) {
      try plan.addList("a\tz\n", path: "l")
    }
  }
}
