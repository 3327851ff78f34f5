/// Confirmed beads of an alignment, found again in its texts after these were read anew.
///
/// A confirmed bead keeps its sentences, with what a person has edited in them, and takes the
/// place of what the texts have there.
public struct RelocatedBeads: Hashable, Sendable {
  /// The new sentences, but those of the beads are as the alignment has them.
  public private(set) var source: [Sentence] = []
  public private(set) var target: [Sentence] = []

  /// The confirmed beads that were found, with indices of the new sentences.
  public private(set) var beads: [Bead] = []

  /// The indices of the confirmed beads that are not in the new texts any more.
  public private(set) var lost: [Int] = []

  /// - Parameters:
  ///   - alignment: The beads, confirmed ones among them, with the sentences as they were.
  ///   - source: The sentences of the source as it is now.
  ///   - target: The same of the target.
  public init(confirmedIn alignment: Alignment, source: [Sentence], target: [Sentence]) {
    let isSame =
      alignment.source.map(\.text) == source.map(\.text)
      && alignment.target.map(\.text) == target.map(\.text)
    guard !isSame else {
      (self.source, self.target) = (source, target)
      beads = alignment.beads.filter(\.isConfirmed)
      return
    }
    var sourceSide = RereadSide(earlier: alignment.source, later: source)
    var targetSide = RereadSide(earlier: alignment.target, later: target)
    for (index, bead) in alignment.beads.enumerated() where bead.isConfirmed {
      guard let sourcePlace = sourceSide.place(of: bead.source),
        let targetPlace = targetSide.place(of: bead.target)
      else {
        lost.append(index)
        continue
      }
      var moved = bead
      moved.source = sourceSide.put(alignment.source[bead.source], at: sourcePlace)
      moved.target = targetSide.put(alignment.target[bead.target], at: targetPlace)
      beads.append(moved)
    }
    self.source = sourceSide.finished()
    self.target = targetSide.finished()
  }
}

/// The sentences of one side, while beads are put into it.
private struct RereadSide {
  private let places: TextPlaces
  private let later: [Sentence]
  private var sentences: [Sentence] = []

  /// Up to where the later text is taken over, and the first sentence that ends behind there.
  private var end = 0
  private var next = 0

  init(earlier: [Sentence], later: [Sentence]) {
    places = TextPlaces(earlier: earlier, later: later)
    self.later = later
  }

  /// The place of sentences, or `nil` if it is unknown or behind what is taken over.
  func place(of sentences: Range<Int>) -> Range<Int>? {
    places.place(of: sentences).flatMap { $0.lowerBound >= end ? $0 : nil }
  }

  /// Takes over the text before a place, puts sentences there, and returns their indices.
  mutating func put(_ earlier: ArraySlice<Sentence>, at place: Range<Int>) -> Range<Int> {
    sentences += pieces(end..<place.lowerBound)
    let replaced = pieces(place)
    let first = sentences.count
    for (index, sentence) in earlier.enumerated() {
      var sentence = sentence
      let counterpart = replaced.count == earlier.count ? replaced[index] : replaced[0]
      sentence.paragraph = counterpart.paragraph
      sentence.utf8Range =
        replaced.count == earlier.count
        ? counterpart.utf8Range
        : counterpart.utf8Range.lowerBound..<replaced[replaced.count - 1].utf8Range.upperBound
      sentences.append(sentence)
    }
    end = place.upperBound
    return first..<sentences.count
  }

  mutating func finished() -> [Sentence] {
    // Empty sentences at the end begin where the text ends.
    sentences + pieces(end..<(places.starts.last ?? 0) + 1)
  }

  /// The later sentences in a range, cut at its ends; ranges never go back. A piece has the UTF-8
  /// range of its whole sentence.
  private mutating func pieces(_ range: Range<Int>) -> [Sentence] {
    while next < later.count, places.starts[next] < range.lowerBound,
      places.starts[next + 1] <= range.lowerBound
    {
      next += 1
    }
    return later.indices[next...].prefix { places.starts[$0] < range.upperBound }.map { index in
      let own = places.starts[index]..<places.starts[index + 1]
      let part = own.clamped(to: range)
      guard part != own else { return later[index] }
      var piece = later[index]
      piece.text = piece.text.unblanked(
        part.lowerBound - own.lowerBound..<part.upperBound - own.lowerBound)
      return piece
    }
  }
}

extension String {
  /// The text from one to another of its scalars, white space not counted.
  fileprivate func unblanked(_ range: Range<Int>) -> String {
    var text = UnicodeScalarView()
    var count = 0
    for scalar in unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank ? count > range.lowerBound && count < range.upperBound : range.contains(count) {
        text.append(scalar)
      }
      if !isBlank { count += 1 }
    }
    return String(text)
  }
}
