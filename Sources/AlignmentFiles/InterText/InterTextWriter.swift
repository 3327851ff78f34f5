/// Writes an alignment as the three files that the editor InterText works on: two texts and the
/// links between them.
///
/// Paragraphs are numbered from 1, sentences `2:3` within them.
public struct InterTextWriter {
  private let text: AlignedText

  public init(_ text: AlignedText) {
    self.text = text
  }

  /// Writes the source, and returns how many characters XML could not hold.
  public func writeSource(to output: inout some TextOutputStream) -> Int {
    write(text.alignment.source, language: text.sourceLanguage, to: &output)
  }

  /// The same for the target.
  public func writeTarget(to output: inout some TextOutputStream) -> Int {
    write(text.alignment.target, language: text.targetLanguage, to: &output)
  }

  /// Writes a link for each bead: `man` where a person has confirmed it, marked where flagged.
  ///
  /// - Parameters:
  ///   - sourceName: The name of the source's file, from the folder of this one.
  ///   - targetName: The same for the target.
  public func writeLinks(
    sourceName: String, targetName: String, to output: inout some TextOutputStream
  ) {
    let source = ids(text.alignment.source)
    let target = ids(text.alignment.target)
    output.write(Self.declaration)
    output.write("<linkGrp toDoc=\"\(MarkupEscaper.escaped(targetName, inAttribute: true))\"")
    output.write(" fromDoc=\"\(MarkupEscaper.escaped(sourceName, inAttribute: true))\">\n")
    for bead in text.alignment.beads {
      let shape = "\(bead.target.count)-\(bead.source.count)"
      let targets =
        "\(target[bead.target].joined(separator: " "));\(source[bead.source].joined(separator: " "))"
      output.write(
        "<link type=\"\(shape)\" xtargets=\"\(targets)\""
          + " status=\"\(bead.isConfirmed ? "man" : "auto")\""
          + (bead.isFlagged ? " mark=\"1\"" : "") + "/>\n")
    }
    output.write("</linkGrp>\n")
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  private func write(
    _ sentences: [Sentence], language: LanguageTag, to output: inout some TextOutputStream
  ) -> Int {
    var droppedCount = 0
    var paragraph = 0
    output.write("\(Self.declaration)<doc language=\"\(language.text)\">\n")
    for (index, id) in ids(sentences).enumerated() {
      if sentences.startsParagraph(index) {
        if paragraph > 0 { output.write("</p>\n") }
        paragraph += 1
        output.write("<p id=\"\(paragraph)\">\n")
      }
      output.write("<s id=\"\(id)\">")
      droppedCount += MarkupEscaper.append(sentences[index].text, to: &output)
      output.write("</s>\n")
    }
    output.write(paragraph > 0 ? "</p>\n</doc>\n" : "</doc>\n")
    return droppedCount
  }

  /// `paragraph:sentence` for each sentence.
  private func ids(_ sentences: [Sentence]) -> [String] {
    var (paragraph, number) = (0, 0)
    return sentences.indices.map { index in
      (paragraph, number) =
        sentences.startsParagraph(index) ? (paragraph + 1, 1) : (paragraph, number + 1)
      return "\(paragraph):\(number)"
    }
  }
}

extension [Sentence] {
  /// Whether a sentence is the first of its paragraph.
  func startsParagraph(_ index: Int) -> Bool {
    index == 0 || self[index].paragraph != self[index - 1].paragraph
  }
}
