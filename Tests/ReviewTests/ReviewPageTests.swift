import Foundation
import Testing

@testable import Review

@Suite("The review page")
struct ReviewPageTests {
  static let hostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- <script>",
    "{{script}}{{data}}{{policy}}", "line\u{2028}and\u{2029}paragraph", "<\u{338}/script>",
    "\" onload=\"alert(1)", "back\\slash \u{1}\u{7F}", "]]> &lt; &amp;",
  ]

  @Test("The policy names the one script and the one style by their hashes, and nothing else")
  func policy() throws {
    let html = html(page())
    let policy = try #require(
      part(of: html, from: "http-equiv=\"Content-Security-Policy\" content=\"", to: "\""))
    let script = try #require(part(of: html, from: "<script>", to: "</script>"))
    let style = try #require(part(of: html, from: "<style>", to: "</style>"))
    let directives = policy.components(separatedBy: "; ")
    #expect(directives.contains("default-src 'none'"))
    #expect(directives.contains("script-src 'sha256-\(SHA256(of: script).base64)'"))
    #expect(directives.contains("style-src 'sha256-\(SHA256(of: style).base64)'"))
    #expect(directives.contains("base-uri 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(!policy.contains("http"))
  }

  @Test("The page asks for nothing from elsewhere, and no markup holds a script of its own")
  func selfContained() {
    for text in [html(page()), PageFiles.script, PageFiles.style] {
      for word in ["src=", "@import", "url(", "innerHTML", "eval(", "document.write", " onclick"] {
        #expect(!text.contains(word), "\(word)")
      }
    }
    // The one address names the namespace of drawings and is never asked.
    let addresses = PageFiles.script.components(separatedBy: "http").count - 1
    #expect(addresses == 1)
  }

  @Test("No text ends its element, and every text is read back as it was", arguments: hostile)
  func escaping(text: String) throws {
    let page = page(
      source: [text], target: [text], name: text,
      metadata: [Document.Metadatum(name: text, value: text)],
      settings: [Document.Metadatum(name: text, value: text)])
    let html = html(page)
    let plain = plainPage()
    for mark in ["<script", "</script", "<img", "<!--", "<style"] {
      #expect(count(of: mark, in: html) == count(of: mark, in: plain), "\(mark)")
    }
    let json = try #require(
      part(of: html, from: "<script type=\"application/json\" id=\"data\">", to: "</script>"))
    let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(json.utf8))
    #expect(Array(data.source.sentences[0].unicodeScalars) == Array(text.unicodeScalars))
    #expect(data.document.source.name.unicodeScalars.elementsEqual(text.unicodeScalars))
    #expect(
      data.document.settings.keys.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    let title = try #require(part(of: html, from: "<title>", to: "</title>"))
    #expect(!title.utf8.contains(UInt8(ascii: "<")))
  }

  @Test("The data says what the page needs of every bead")
  func data() throws {
    let beads = [
      Bead(
        source: 0..<2, target: 0..<1,
        terms: [
          CostTerm(name: "length", costInNats: 1.254), CostTerm(name: "shape", costInNats: 2),
        ],
        confidence: 0.9736, isConfirmed: true),
      Bead(
        source: 2..<3, target: 1..<1, terms: [CostTerm(name: "gap", costInNats: 5)], isFlagged: true
      ),
      Bead(source: 3..<3, target: 1..<3),
    ]
    let json = PageData(page(beads: beads)).json
    let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(json.utf8))
    #expect(data.beads == [[2, 1, 0.974, 3.25, 1], [1, 0, 1, 5, 2], [0, 2, 1, 0, 0]])
    #expect(data.termNames == ["length", "shape", "gap"])
    #expect(data.terms == [[1.25, 2, nil], [nil, nil, 5], [nil, nil, nil]])
    #expect(data.source.paragraphStarts == [0, 2])
    #expect(data.source.joinsWithoutSpace)
    #expect(!data.target.joinsWithoutSpace)
    #expect(data.tmx == ["<tmx>\n", "</tmx>\n"])
  }

  @Test("Pages of different texts or beads have different names for the browser's store")
  func identity() throws {
    func identity(_ page: ReviewPage) throws -> String {
      try #require(part(of: PageData(page).json, from: "{\"id\":\"", to: "\""))
    }
    let first = try identity(page())
    #expect(first.utf8.count == 64)
    #expect(try identity(page()) == first)
    #expect(try identity(page(source: ["a", "b", "d"])) != first)
    #expect(try identity(page(beads: [Bead(source: 0..<3, target: 0..<3)])) != first)
  }

  @Test("The same alignment gives the same bytes")
  func determinism() {
    let links = [
      [
        BeadExplanation.WordLink(source: "天气", target: "weather", gainInNats: 2),
        BeadExplanation.WordLink(source: "好", target: "fine", gainInNats: 1),
      ]
    ]
    #expect(html(page(links: links)) == html(page(links: links)))
  }

  @Test("The page's own code stays below 60 kB")
  func size() {
    let frame = PageFiles.frame.reduce(0) { sum, piece in
      if case .text(let text) = piece { sum + text.utf8.count } else { sum }
    }
    #expect(frame + PageFiles.style.utf8.count + PageFiles.script.utf8.count < 60_000)
  }

  @Test("What the page says of a bead is bounded, however many words link")
  func bound() {
    let many = (0..<1000).map {
      BeadExplanation.WordLink(source: "s\($0)", target: "t\($0)", gainInNats: 3)
    }
    let without = PageData(page()).json.utf8.count
    let with = PageData(page(links: [many, many, many])).json.utf8.count
    #expect(with - without < 1500)
  }

  @Test("Every place of the frame stands there once", arguments: PageFiles.Place.allCases)
  func frame(place: PageFiles.Place) {
    #expect(PageFiles.frame.count { $0 == .place(place) } == 1)
  }

  private func plainPage() -> String { html(page(source: ["a"], target: ["a"])) }

  private func count(of mark: String, in text: String) -> Int {
    let bytes = Array(text.utf8)
    let wanted = Array(mark.utf8)
    return bytes.indices.count { bytes[$0...].starts(with: wanted) }
  }

  /// The data as the script reads it.
  private struct Data: Decodable {
    struct Described: Decodable {
      let name: String
    }
    struct Document: Decodable {
      let source: Described
      let settings: [String: String]
    }
    struct Side: Decodable {
      let sentences: [String]
      let paragraphStarts: [Int]
      let joinsWithoutSpace: Bool
    }
    let document: Document
    let source: Side
    let target: Side
    let beads: [[Double]]
    let termNames: [String]
    let terms: [[Double?]]
    let tmx: [String]
  }
}
