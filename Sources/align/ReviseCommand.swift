import Aligner
import AlignmentFiles
import Documents

/// `align revise ALIGNMENT`: keeps what a person has confirmed, and aligns the rest anew.
struct ReviseCommand: RunnableCommand {
  static let usage = [
    "align revise ALIGNMENT [options]   align anew what lies between confirmed beads",
    "align revise ALIGNMENT --source FILE --target FILE [options]   with the texts as they are now",
  ]

  static let options: [Option] =
    [
      Option(name: "source", placeholder: "FILE", help: "read the source from FILE again"),
      Option(name: "target", placeholder: "FILE", help: "read the target from FILE again"),
    ] + AlignmentOptions.options + AlignmentOutputs.options

  private let options: AlignmentOptions
  private let outputs: AlignmentOutputs
  private let path: String
  private let texts: [String]

  init(_ arguments: Arguments) throws(UsageError) {
    options = try AlignmentOptions(arguments)
    outputs = try AlignmentOutputs(arguments)
    guard let path = arguments.operands.first, arguments.operands.count == 1 else {
      throw UsageError("revise takes one alignment: NAME.jsonl, or NAME.xml of InterText")
    }
    self.path = path
    texts = ["source", "target"].compactMap(arguments.value)
    guard texts.count != 1 else { throw UsageError("--source and --target go together") }
    if texts.isEmpty, let name = options.readingOptions(given: arguments).first {
      throw UsageError("--\(name) is for the texts: give --source and --target with it")
    }
  }

  func run(console: inout Console) throws {
    var files = try outputs.files()
    let earlier = try AlignmentFile(path: path)
    let languages = try options.languages(source: earlier.source, target: earlier.target)
    let (aligner, dictionaryRemarks) = try options.aligner(
      from: languages.source, to: languages.target)
    var (source, target) = (earlier.source, earlier.target)
    var (sourceSentences, targetSentences) =
      (earlier.text.alignment.source, earlier.text.alignment.target)
    if !texts.isEmpty {
      (source, target) = try options.documents(texts)
      sourceSentences = options.sentences(
        of: source, by: try options.segmenter(for: aligner.sourceLanguage))
      targetSentences = options.sentences(
        of: target, by: try options.segmenter(for: aligner.targetLanguage))
    }
    let known = RelocatedBeads(
      confirmedIn: earlier.text.alignment, source: sourceSentences, target: targetSentences)
    let (alignment, links) = try aligner.align(
      source: known.source, target: known.target, fixed: known.beads,
      explaining: outputs.showsReasons)
    let text = AlignedText(
      alignment: alignment.takingFlags(of: earlier.text.alignment),
      sourceLanguage: aligner.sourceLanguage, targetLanguage: aligner.targetLanguage,
      minimumConfidence: outputs.minimumConfidence)
    try outputs.write(
      text, source: source, target: target, links: links, settings: options.settings,
      remarks: dictionaryRemarks + remarks(on: known), files: &files, console: &console)
  }

  private func remarks(on known: RelocatedBeads) -> String {
    var remarks = "kept as confirmed: \(known.beads.count.counted("bead"))\n"
    if !known.lost.isEmpty {
      let numbers = known.lost.map { String($0 + 1) }.joined(separator: ", ")
      remarks += "confirmed, but not in the texts any more, so aligned anew: beads \(numbers)\n"
    }
    return remarks
  }
}

extension AlignmentFile {
  /// Reads JSON Lines, or links of InterText with their texts.
  init(path: String) throws {
    if path.isMarkup {
      self = try AlignmentFile(links: path)
    } else {
      let file = try TextFile(path: path)
      self = try AlignmentFile(file.text, path: file.name)
    }
  }
}
