/// The format that loses nothing: a JSON object for each bead, from which ``AlignmentFile`` makes
/// the alignment again.
extension AlignedText {
  /// Writes a JSON object for each bead on a line of its own, insertions and deletions included.
  ///
  /// `{"shape":"1:2","source":[3],"target":[4,5],"sourceText":"…","targetText":"…",
  /// "confidence":0.973,"cost":1.84,"sourceLanguage":"zh","targetLanguage":"en",
  /// "targetSentences":["…","…"],"sourceParagraphStarts":[0]}`. Indices of sentences are
  /// zero-based and count through the text. `sourceSentences` and `targetSentences` are there
  /// where that side has more than one sentence; `sourceParagraphStarts` and
  /// `targetParagraphStarts` where a sentence of the bead begins a paragraph, and count within
  /// the bead, from 0; `"confirmed":true` and `"flagged":true` where a person has said so.
  public func writeJSONLines(to output: inout some TextOutputStream) {
    for bead in alignment.beads where !bead.isPair || bead.confidence >= minimumConfidence {
      var fields = [
        "\"shape\":\"\(bead.shape)\"",
        "\"source\":\(array(bead.source.map(String.init)))",
        "\"target\":\(array(bead.target.map(String.init)))",
        "\"sourceText\":\(JSONEscaper.quoted(sourceText(of: bead)))",
        "\"targetText\":\(JSONEscaper.quoted(targetText(of: bead)))",
        "\"confidence\":\(bead.confidence.decimalText(places: 3))",
        "\"cost\":\(bead.costInNats.decimalText(places: 2))",
        "\"sourceLanguage\":\(JSONEscaper.quoted(sourceLanguage.text))",
        "\"targetLanguage\":\(JSONEscaper.quoted(targetLanguage.text))",
      ]
      for (side, sentences) in [
        ("source", alignment.source[bead.source]), ("target", alignment.target[bead.target]),
      ] where sentences.count > 1 {
        fields.append(
          "\"\(side)Sentences\":\(array(sentences.map { JSONEscaper.quoted($0.text) }))")
      }
      for (side, starts) in [
        ("source", alignment.source.paragraphStarts(in: bead.source)),
        ("target", alignment.target.paragraphStarts(in: bead.target)),
      ] where !starts.isEmpty {
        fields.append("\"\(side)ParagraphStarts\":\(array(starts.map(String.init)))")
      }
      if bead.isConfirmed { fields.append("\"confirmed\":true") }
      if bead.isFlagged { fields.append("\"flagged\":true") }
      output.write("{\(fields.joined(separator: ","))}\n")
    }
  }

  private func array(_ elements: [String]) -> String {
    "[\(elements.joined(separator: ","))]"
  }
}

extension [Sentence] {
  /// Which sentences of a range begin a paragraph, counted from the beginning of the range.
  fileprivate func paragraphStarts(in range: Range<Int>) -> [Int] {
    range.filter(startsParagraph).map { $0 - range.lowerBound }
  }
}
