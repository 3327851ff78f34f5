/// Counts that precision, recall and F1 of sentence boundaries are made of; counts of documents
/// add up.
///
/// A boundary is the number of characters (Unicode scalars) before it that are no white space, so
/// that white space, its kind and its place change nothing. The beginning and the end of a
/// document are no boundaries.
///
/// Source: as in the scorer of the CoNLL 2018 shared task (Zeman et al. 2018), which compares
/// sentences by offsets without white space; it counts sentences, this boundaries.
public struct BoundaryScore: Hashable, Sendable {
  /// Boundaries by what became of them.
  public struct Count: Hashable, Sendable {
    /// In gold and in the hypothesis.
    public var rightCount = 0
    /// In the hypothesis alone.
    public var surplusCount = 0
    /// In gold alone.
    public var missedCount = 0

    public init() {}

    fileprivate init(gold: Set<Int>, hypothesis: Set<Int>) {
      rightCount = gold.intersection(hypothesis).count
      surplusCount = hypothesis.count - rightCount
      missedCount = gold.count - rightCount
    }

    /// Precision and recall; where there was nothing to find or nothing was found, 1.
    public var ratios: Ratios {
      let found = rightCount + surplusCount
      let wanted = rightCount + missedCount
      return Ratios(
        precision: found > 0 ? ratio(rightCount, found) : 1,
        recall: wanted > 0 ? ratio(rightCount, wanted) : 1)
    }

    fileprivate static func + (a: Count, b: Count) -> Count {
      var sum = a
      sum.rightCount += b.rightCount
      sum.surplusCount += b.surplusCount
      sum.missedCount += b.missedCount
      return sum
    }
  }

  /// Every boundary.
  public var all = Count()

  /// The boundaries that are not at a line end of the running text; `nil` if a document came
  /// without it.
  public var withinParagraphs: Count? = Count()

  public var documentCount = 0

  /// How many documents have all boundaries and no others.
  public var exactDocumentCount = 0

  public init() {}

  /// Counts one document. Lines without text are skipped.
  ///
  /// - Parameters:
  ///   - gold: The right sentences, one a line.
  ///   - hypothesis: The sentences to be judged, one a line.
  ///   - runningText: The text that was cut, whose line ends part paragraphs, if it is known.
  ///   - path: What messages call the hypothesis.
  /// - Throws: `EvaluationError.differentText` if gold and hypothesis differ in more than white
  ///   space, with the place of the first difference.
  /// - Complexity: O(*n*).
  public init(
    gold: String, hypothesis: String, runningText: String?, path: String
  ) throws(EvaluationError) {
    if let (line, character) = Self.firstDifference(of: hypothesis, from: gold) {
      throw .differentText(path: path, line: line, character: character)
    }
    let goldBoundaries = Self.boundaries(gold)
    let hypothesisBoundaries = Self.boundaries(hypothesis)
    all = Count(gold: goldBoundaries, hypothesis: hypothesisBoundaries)
    withinParagraphs = runningText.map(Self.lineEnds).map { paragraphs in
      Count(
        gold: goldBoundaries.subtracting(paragraphs),
        hypothesis: hypothesisBoundaries.subtracting(paragraphs))
    }
    documentCount = 1
    exactDocumentCount = goldBoundaries == hypothesisBoundaries ? 1 : 0
  }

  public var exactShare: Double { ratio(exactDocumentCount, documentCount) }

  /// The counts of two documents, or of two parts of a corpus, together.
  public static func + (a: BoundaryScore, b: BoundaryScore) -> BoundaryScore {
    var sum = a
    sum.all = a.all + b.all
    sum.withinParagraphs = a.withinParagraphs.flatMap { inA in
      b.withinParagraphs.map { inA + $0 }
    }
    sum.documentCount += b.documentCount
    sum.exactDocumentCount += b.exactDocumentCount
    return sum
  }

  /// The line ends that part characters.
  private static func boundaries(_ text: String) -> Set<Int> {
    let end = text.unicodeScalars.count { !$0.properties.isWhitespace }
    return lineEnds(text).subtracting([0, end])
  }

  /// For each line feed, how many characters stand before it.
  private static func lineEnds(_ text: String) -> Set<Int> {
    var ends: Set<Int> = []
    var count = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        ends.insert(count)
      } else if !scalar.properties.isWhitespace {
        count += 1
      }
    }
    return ends
  }

  /// Where the characters of `text` cease to be those of `gold`: a line and a character in it,
  /// both one-based; `nil` if they never do.
  private static func firstDifference(
    of text: String, from gold: String
  ) -> (line: Int, character: Int)? {
    var expected = gold.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.makeIterator()
    var line = 1
    var character = 1
    for scalar in text.unicodeScalars {
      if !scalar.properties.isWhitespace, expected.next() != scalar { return (line, character) }
      character += 1
      if scalar == "\n" {
        line += 1
        character = 1
      }
    }
    return expected.next() == nil ? nil : (line, character)
  }
}
