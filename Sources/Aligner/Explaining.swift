extension SentenceAligner {
  /// Aligns two lists of sentences, and explains one bead of the result.
  ///
  /// - Parameters:
  ///   - bead: The index of the bead in the alignment.
  ///   - rivalCount: How many rivals to name at most.
  /// - Returns: `nil` if the alignment has no such bead.
  /// - Complexity: That of ``align(source:target:)``.
  public func explanation(
    ofBead bead: Int, source: [Sentence], target: [Sentence], rivalCount: Int = 5
  ) -> BeadExplanation? {
    let pair = SentencePair(source: source, target: target)
    switch method {
    case .paper:
      return explanation(ofBead: bead, in: paperResult(for: pair), rivalCount: rivalCount) { _ in []
      }
    case .length:
      return explanation(ofBead: bead, in: lengthResult(for: pair), rivalCount: rivalCount) { _ in
        []
      }
    case .full:
      let search = EvidenceSearch(
        sourceLanguage: sourceLanguage, targetLanguage: targetLanguage, lexicons: lexicons)
      return search.results(for: [pair]) { text, model, result in
        explanation(ofBead: bead, in: result, rivalCount: rivalCount) { span in
          model.links(of: span, in: text)
        }
      }[0]
    }
  }

  private func explanation(
    ofBead number: Int, in result: SearchResult<some BeadCosts>, rivalCount: Int,
    links: (BeadSpan) -> [BeadExplanation.WordLink]
  ) -> BeadExplanation? {
    guard result.path.indices.contains(number) else { return nil }
    let span = result.path[number]
    let rivals = rivals(of: span, in: result).prefix(rivalCount)
    return BeadExplanation(
      bead: beads(of: result)[number], links: links(span), rivals: Array(rivals))
  }

  /// All beads that share a sentence with a bead and have some probability, the best first.
  private func rivals(
    of span: BeadSpan, in result: SearchResult<some BeadCosts>
  ) -> [BeadExplanation.Rival] {
    let costs = result.costs
    let candidates = candidates(
      near: span, shapes: costs.shapes, sourceCount: costs.sourceCount,
      targetCount: costs.targetCount)
    let confidences = posteriors(
      of: candidates, near: result.path, costs: costs, in: nearbyBand(of: result),
      temperature: posteriorTemperature)
    return zip(candidates, confidences).filter { $0.1 >= Self.leastRivalConfidence }
      .sorted { $0.1 > $1.1 }
      .map { candidate, confidence in
        BeadExplanation.Rival(
          source: candidate.source, target: candidate.target,
          costInNats: costs.cost(of: candidate), confidence: confidence)
      }
  }

  /// Rivals below this are not worth a line: their confidence would be shown as 0.000.
  private static let leastRivalConfidence = 0.0005

  /// The beads of every shape, but the bead itself, that overlap it on either side.
  private func candidates(
    near span: BeadSpan, shapes: PairShapes, sourceCount: Int, targetCount: Int
  ) -> [BeadSpan] {
    let reach = PairShapes.greatestSide
    var candidates: [BeadSpan] = []
    for row in max(
      0, span.source.lowerBound - reach)...min(sourceCount, span.source.upperBound + reach)
    {
      for column in max(
        0, span.target.lowerBound - reach)...min(
          targetCount, span.target.upperBound + reach)
      {
        for (number, step) in shapes.steps.enumerated()
        where step.source <= row && step.target <= column {
          candidates.append(
            BeadSpan(
              source: row - step.source..<row, target: column - step.target..<column,
              kind: .pair(shape: number)))
        }
        if row > 0 {
          candidates.append(
            BeadSpan(
              source: row - 1..<row, target: column..<column,
              kind: .deletion(isContinuation: false)))
        }
        if column > 0 {
          candidates.append(
            BeadSpan(
              source: row..<row, target: column - 1..<column,
              kind: .insertion(isContinuation: false)))
        }
      }
    }
    return candidates.filter {
      ($0.source.overlaps(span.source) || $0.target.overlaps(span.target))
        && ($0.source != span.source || $0.target != span.target)
    }
  }
}
