import Bitext
import Foundation
import TestSupport
import Testing

@testable import Memory

@Suite struct PretranslationPageTests {
  private static func page(
    _ sentences: [String], stored: [TranslationUnit], to target: LanguageTag = .english,
    title: String = "a.txt"
  ) throws -> String {
    let folder = try TemporaryFolder()
    let store = try MemoryStore(path: folder.path("a.memory"), access: .create)
    try store.importUnits(file: "b<1>.tmx") { session in
      for (index, unit) in stored.enumerated() { try session.add(unit, line: index + 1) }
    }
    let found = try store.pretranslate(sentences, from: .chinese, to: target)
    var html = ""
    PretranslationPage(
      title: title, memory: "m & n", from: .chinese, to: target, atLeast: 70
    ).write(found, to: &html)
    return html
  }

  @Test("Percentages stand as numbers, differences and numbers are marked, all is escaped")
  func rows() throws {
    let html = try Self.page(
      ["共找到12个<文件>。", "天气很好。"], stored: [pair("共找到3个<文件>。", "3 <files> found.")],
      title: "<script>alert(1)</script>")
    #expect(
      html.contains(
        "<td class=\"p\"><b>96 %</b></td><td lang=\"zh\" dir=\"ltr\">共找到<del>3</del><ins>12</ins>"
          + "个&lt;文件&gt;。</td><td lang=\"en\" dir=\"ltr\"><mark>12</mark> &lt;files&gt; found.</td>"
          + "<td class=\"o\">b&lt;1&gt;.tmx:1</td>"))
    #expect(html.contains("<td class=\"p\">–</td><td lang=\"zh\" dir=\"ltr\">天气很好。</td>"))
    #expect(html.contains("1 of 2 sentences have a match of 70 % or more in m &amp; n."))
    #expect(!html.contains("<script"))
  }

  @Test("A penalty is named with its points")
  func penalties() throws {
    var unit = pair("打开文件。", "Open the file.")
    unit.properties = [TranslationUnit.Property(type: "x-align-type", value: "1:1")]
    let html = try Self.page(["打开文件。"], stored: [unit])
    #expect(html.contains("<b>99 %</b><small>−1 alignment</small>"))
  }

  @Test("A translation that is written from the right says so")
  func direction() throws {
    let arabic = try #require(LanguageTag("ar"))
    let unit = TranslationUnit(variants: [
      TranslationUnit.Variant(language: .chinese, text: "打开文件。"),
      TranslationUnit.Variant(language: arabic, text: "افتح الملف."),
    ])
    let html = try Self.page(["打开文件。"], stored: [unit], to: arabic)
    #expect(html.contains("<td lang=\"ar\" dir=\"rtl\">افتح الملف.</td>"))
  }

  @Test("The page is well formed, allows no script and loads nothing")
  func closed() throws {
    let html = try Self.page(
      ["打开\"A\" & 'B'。", "好。"], stored: [pair("打开\"A\" & 'C'。", "Open 'A' & \"C\".")])
    #expect(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'; "))
    for word in ["http:", "https:", "src=", "href=", "url(", "@import"] {
      #expect(!html.contains(word))
    }
    // HTML's void elements apart, every element is closed where it should be.
    var open: [Substring] = ["html"]
    let body = try #require(html.range(of: "<body>")).lowerBound
    for tag in html[body...].matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) {
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else {
        #expect(open.popLast() == tag.output.2)
      }
    }
    #expect(open.isEmpty)
  }
}
