/// One HTML file in which a person looks at an alignment, corrects it and exports it.
///
/// The file needs no server and no network. All of its code is in it, as one style and one script
/// whose hashes its Content-Security-Policy names; nothing else may run or load. Texts stand in
/// it as data only: the script makes text of them, never markup. The same page gives the same bytes.
public struct ReviewPage: Sendable {
  public var source: Side
  public var target: Side

  /// Beads that tile both sides.
  public var beads: [Bead]

  /// For each bead the words that speak for it, the strongest first, or nothing at all.
  public var links: [[BeadExplanation.WordLink]]

  /// What the alignment was made with, for people, such as `method` and `full`.
  public var settings: [Document.Metadatum]

  /// Confidences below `doubtful` should be looked at, those from `certain` are as good as certain.
  public var doubtful: Double
  public var certain: Double

  /// What a TMX file of this alignment has before its first and after its last unit.
  public var exchangeFrame: ExchangeFrame

  /// A text as the page shows it.
  public struct Side: Sendable {
    public var document: Document
    public var language: LanguageTag
    public var sentences: [Sentence]

    public init(document: Document, language: LanguageTag, sentences: [Sentence]) {
      self.document = document
      self.language = language
      self.sentences = sentences
    }
  }

  /// The beginning and the end of a TMX file.
  public struct ExchangeFrame: Sendable {
    public var beginning: String
    public var end: String

    public init(beginning: String, end: String) {
      self.beginning = beginning
      self.end = end
    }
  }

  public init(
    source: Side, target: Side, beads: [Bead], links: [[BeadExplanation.WordLink]] = [],
    settings: [Document.Metadatum] = [], doubtful: Double, certain: Double,
    exchangeFrame: ExchangeFrame
  ) {
    self.source = source
    self.target = target
    self.beads = beads
    self.links = links
    self.settings = settings
    self.doubtful = doubtful
    self.certain = certain
    self.exchangeFrame = exchangeFrame
  }

  /// Writes the file. Complexity: linear in the texts.
  public func write(to output: inout some TextOutputStream) {
    let style = PageFiles.style
    let script = PageFiles.script
    // Blocks of data are no scripts, so the policy needs no word for them.
    let policy = [
      "default-src 'none'",
      "script-src 'sha256-\(SHA256(of: script).base64)'",
      "style-src 'sha256-\(SHA256(of: style).base64)'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].joined(separator: "; ")
    for piece in PageFiles.frame {
      switch piece {
      case .text(let text): output.write(text)
      case .place(.policy): MarkupEscaper.append(policy, to: &output, inAttribute: true)
      case .place(.title): MarkupEscaper.append(title, to: &output)
      case .place(.style): output.write(style)
      case .place(.script): output.write(script)
      case .place(.data): output.write(PageData(self).json)
      }
    }
  }

  private var title: String {
    let names = [source.document.name, target.document.name]
    return (names[0] == names[1] ? names[0] : names.joined(separator: " – ")) + " – align"
  }
}
