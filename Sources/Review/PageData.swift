/// What the page knows, as JSON that can stand inside an HTML element.
struct PageData {
  /// The links of a bead beyond these are left out, so that the page grows by at most some 200
  /// bytes a bead.
  ///
  /// Origin: in the article of the seeds twelve links hold nine tenths of what the words of a bead
  /// gain.
  private static let greatestLinkCount = 12

  /// Links that gain less than this, in nats, would say nothing to a reader.
  private static let leastGain = 0.1

  private let page: ReviewPage

  init(_ page: ReviewPage) {
    self.page = page
  }

  /// One object; `<` is escaped, so that no text can end the element.
  var json: String {
    let content = fields.map { "\(JSONEscaper.quoted($0.name)):\($0.value)" }
    let identity = SHA256(of: content.joined(separator: "\n")).hexadecimal
    let object = "{\"id\":\"\(identity)\",\n\(content.joined(separator: ",\n"))}"
    return Self.withoutOpeningBrackets(object)
  }

  /// By bytes, for a combining character behind `<` hides it from a search by characters.
  private static func withoutOpeningBrackets(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      if byte == UInt8(ascii: "<") {
        bytes.append(contentsOf: "\\u003c".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var fields: [(name: String, value: String)] {
    let words = LinkedWords(
      page.links, greatestCount: Self.greatestLinkCount, least: Self.leastGain)
    let termNames = termNames
    return [
      ("document", document),
      ("source", side(page.source)),
      ("target", side(page.target)),
      ("doubtful", page.doubtful.decimalText(places: 3)),
      ("certain", page.certain.decimalText(places: 3)),
      ("beads", array(page.beads.map(bead))),
      ("termNames", array(termNames.map(JSONEscaper.quoted))),
      ("terms", array(page.beads.map { terms(of: $0, named: termNames) })),
      ("words", array(words.words.map(JSONEscaper.quoted))),
      ("links", array(words.links)),
      (
        "tmx",
        array([page.exchangeFrame.beginning, page.exchangeFrame.end].map(JSONEscaper.quoted))
      ),
    ]
  }

  /// What the first line of a work file says of the texts and the settings.
  private var document: String {
    let settings = page.settings.map {
      "\(JSONEscaper.quoted($0.name)):\(JSONEscaper.quoted($0.value))"
    }
    return "{\"version\":1,\"source\":\(description(of: page.source)),"
      + "\"target\":\(description(of: page.target)),"
      + "\"settings\":{\(settings.joined(separator: ","))}}"
  }

  private func description(of side: ReviewPage.Side) -> String {
    let metadata = side.document.metadata.map {
      "{\"name\":\(JSONEscaper.quoted($0.name)),\"value\":\(JSONEscaper.quoted($0.value))}"
    }
    return "{\"name\":\(JSONEscaper.quoted(side.document.name)),"
      + "\"language\":\(JSONEscaper.quoted(side.language.text)),\"metadata\":\(array(metadata))}"
  }

  private func side(_ side: ReviewPage.Side) -> String {
    let sentences = side.sentences
    let starts = sentences.indices.filter {
      $0 == 0 || sentences[$0].paragraph != sentences[$0 - 1].paragraph
    }
    return "{\"direction\":\"\(side.language.direction.rawValue)\","
      + "\"joinsWithoutSpace\":\(side.language.isWrittenWithoutSpaces),"
      + "\"paragraphStarts\":\(array(starts.map(String.init))),"
      + "\"sentences\":\(array(sentences.map { JSONEscaper.quoted($0.text) }))}"
  }

  /// Numbers of sentences, confidence, cost, and 1 for confirmed plus 2 for flagged.
  private func bead(_ bead: Bead) -> String {
    array([
      String(bead.source.count), String(bead.target.count),
      bead.confidence.decimalText(places: 3), bead.costInNats.decimalText(places: 2),
      String((bead.isConfirmed ? 1 : 0) + (bead.isFlagged ? 2 : 0)),
    ])
  }

  private func terms(of bead: Bead, named names: [String]) -> String {
    array(
      names.map { name in
        bead.terms.first { $0.name == name }?.costInNats.decimalText(places: 2) ?? "null"
      })
  }

  /// The names of all terms, in the order in which beads bring them up.
  private var termNames: [String] {
    var names: [String] = []
    for term in page.beads.lazy.flatMap(\.terms) where !names.contains(term.name) {
      names.append(term.name)
    }
    return names
  }

  private func array(_ elements: [String]) -> String {
    "[\(elements.joined(separator: ","))]"
  }
}
