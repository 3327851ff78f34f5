extension AlignedText {
  /// Writes why a bead was chosen, for a person: texts, terms of the cost, words, rivals.
  public func write(
    _ explanation: BeadExplanation, number: Int, to output: inout some TextOutputStream
  ) {
    let bead = explanation.bead
    output.write(
      "bead \(number)  \(bead.shape)  confidence \(bead.confidence.decimalText(places: 3))  cost "
        + "\(bead.costInNats.decimalText(places: 2)) nats\n")
    output.write("  \(sourceLanguage.text)  \(sourceText(of: bead).onOneLine.printable)\n")
    output.write("  \(targetLanguage.text)  \(targetText(of: bead).onOneLine.printable)\n")

    output.write("\nterms of the cost, in nats\n")
    for term in bead.terms {
      output.write("  \(signed(term.costInNats))  \(term.name)\n")
    }
    write(explanation.links, to: &output)
    write(explanation.rivals, to: &output)
  }

  private func write(
    _ links: [BeadExplanation.WordLink], to output: inout some TextOutputStream
  ) {
    let spoken = links.filter { abs($0.gainInNats) >= Self.leastGain }
    output.write("\nwords, with what they take off the cost\n")
    if spoken.isEmpty { output.write("  none\n") }
    let width = spoken.map { DisplayWidth.columns(of: $0.source ?? Self.nothing) }.max() ?? 0
    for link in spoken {
      output.write(
        "  \(signed(link.gainInNats))  \((link.source ?? Self.nothing).printable.padded(to: width))  "
          + "\((link.target ?? Self.nothing).printable)\n")
    }
  }

  private func write(
    _ rivals: [BeadExplanation.Rival], to output: inout some TextOutputStream
  ) {
    output.write("\nrivals: confidence, cost in nats, sentences counted from 0\n")
    if rivals.isEmpty { output.write("  none\n") }
    for rival in rivals {
      let shape = BeadShape(sourceCount: rival.source.count, targetCount: rival.target.count)
      output.write(
        "  \(rival.confidence.decimalText(places: 3))  \(signed(rival.costInNats))  "
          + "\(shape)  \(Array(rival.source)):\(Array(rival.target))\n")
    }
  }

  /// Words that gain or cost less than this are left out: they would show as 0.00.
  private static let leastGain = 0.005

  private static let nothing = "–"

  private func signed(_ number: Double) -> String {
    ((number < 0 ? "" : "+") + number.decimalText(places: 2)).padded(to: 7, onLeft: true)
  }
}
