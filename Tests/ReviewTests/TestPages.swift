@testable import Review

/// A page of made-up texts.
func page(
  source: [String] = ["天气很好。", "我们去公园。", "回家。"],
  target: [String] = ["The weather is fine.", "We go to the park.", "Home."],
  beads: [Bead]? = nil, links: [[BeadExplanation.WordLink]] = [],
  languages: (source: LanguageTag, target: LanguageTag) = (.chinese, .english),
  name: String = "a.txt", metadata: [Document.Metadatum] = [], settings: [Document.Metadatum] = []
) -> ReviewPage {
  ReviewPage(
    source: side(source, name: name, language: languages.source, metadata: metadata),
    target: side(target, name: name, language: languages.target, metadata: metadata),
    beads: beads
      ?? zip(source, target).enumerated().map { index, _ in
        Bead(
          source: index..<index + 1, target: index..<index + 1,
          terms: [CostTerm(name: "length", costInNats: 1.25)], confidence: 0.5)
      },
    links: links, settings: settings, doubtful: 0.7, certain: 0.9,
    exchangeFrame: ReviewPage.ExchangeFrame(beginning: "<tmx>\n", end: "</tmx>\n"))
}

private func side(
  _ texts: [String], name: String, language: LanguageTag, metadata: [Document.Metadatum]
) -> ReviewPage.Side {
  ReviewPage.Side(
    document: Document(name: name, text: texts.joined(separator: "\n"), metadata: metadata),
    language: language,
    sentences: texts.enumerated().map { index, text in
      Sentence(text: text, utf8Range: 0..<text.utf8.count, paragraph: index / 2)
    })
}

func html(_ page: ReviewPage) -> String {
  var text = ""
  page.write(to: &text)
  return text
}

/// What stands between two marks, by bytes: characters could hide a bracket.
func part(of text: String, from opening: String, to closing: String) -> String? {
  let bytes = Array(text.utf8)
  guard let start = bytes.firstRange(of: Array(opening.utf8))?.upperBound,
    let end = bytes[start...].firstRange(of: Array(closing.utf8))?.lowerBound
  else { return nil }
  return String(decoding: bytes[start..<end], as: UTF8.self)
}
