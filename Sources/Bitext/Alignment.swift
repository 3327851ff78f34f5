/// Two lists of sentences and the beads that tile them, in document order.
public struct Alignment: Hashable, Sendable {
  public var source: [Sentence]
  public var target: [Sentence]
  public var beads: [Bead]

  public init(source: [Sentence], target: [Sentence], beads: [Bead]) {
    self.source = source
    self.target = target
    self.beads = beads
  }

  /// Whether every sentence of both sides is in exactly one bead, and the beads are in order.
  public var tilesBothDocuments: Bool {
    var sourceEnd = 0
    var targetEnd = 0
    for bead in beads {
      guard bead.source.lowerBound == sourceEnd, bead.target.lowerBound == targetEnd else {
        return false
      }
      sourceEnd = bead.source.upperBound
      targetEnd = bead.target.upperBound
    }
    return sourceEnd == source.count && targetEnd == target.count
  }

  /// The source text of a bead, its sentences joined as `language` joins them.
  public func sourceText(of bead: Bead, language: LanguageTag) -> String {
    source[bead.source].joined(in: language)
  }

  /// The target text of a bead, its sentences joined as `language` joins them.
  public func targetText(of bead: Bead, language: LanguageTag) -> String {
    target[bead.target].joined(in: language)
  }
}

extension Collection where Element == Sentence {
  /// The sentences as one text: without a space in Chinese and its like, else with one.
  ///
  /// Two Latin words never grow together: where both neighbours of a seam are ASCII letters or
  /// digits, a space stands between them in every language.
  public func joined(in language: LanguageTag) -> String {
    var text = ""
    for sentence in self {
      if let last = text.utf8.last, let first = sentence.text.utf8.first,
        !language.isWrittenWithoutSpaces || (last.isASCIIWordByte && first.isASCIIWordByte)
      {
        text += " "
      }
      text += sentence.text
    }
    return text
  }
}

extension UInt8 {
  fileprivate var isASCIIWordByte: Bool {
    let lower = self | 0x20
    return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
      || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
  }
}
