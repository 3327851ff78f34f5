/// Why a bead was chosen: the words that speak for it and the beads that it competed with.
public struct BeadExplanation: Hashable, Sendable {
  /// A word of one side and the word of the other that explains it best.
  public struct WordLink: Hashable, Sendable {
    /// As written in the source; `nil` if nothing there explains the target word.
    public var source: String?

    /// As written in the target; `nil` if nothing there explains the source word.
    public var target: String?

    /// What the link takes off the cost of the bead, in nats; negative if it adds to it.
    public var gainInNats: Double

    public init(source: String?, target: String?, gainInNats: Double) {
      self.source = source
      self.target = target
      self.gainInNats = gainInNats
    }
  }

  /// A bead that would have taken one of the sentences otherwise.
  public struct Rival: Hashable, Sendable {
    public var source: Range<Int>
    public var target: Range<Int>

    /// The cost of the rival alone; a rival that leaves sentences over also pays for those.
    public var costInNats: Double

    /// Its posterior probability, from 0 to 1.
    public var confidence: Double

    public init(
      source: Range<Int>, target: Range<Int>, costInNats: Double, confidence: Double
    ) {
      self.source = source
      self.target = target
      self.costInNats = costInNats
      self.confidence = confidence
    }
  }

  public var bead: Bead

  /// All links, the strongest first; together they gain what the terms `forward` and `backward`
  /// of the bead say.
  public var links: [WordLink]

  /// The most probable rivals, the best first.
  public var rivals: [Rival]

  public init(bead: Bead, links: [WordLink], rivals: [Rival]) {
    self.bead = bead
    self.links = links
    self.rivals = rivals
  }
}
