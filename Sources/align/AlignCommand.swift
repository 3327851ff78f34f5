import Aligner
import AlignmentFiles
import Documents
import Memory
import TMX

/// `align ARTICLE` and `align SOURCE TARGET`: from texts to pairs.
struct AlignCommand: RunnableCommand {
  static let usage = [
    "align ARTICLE [options]         a bilingual article in one file",
    "align SOURCE TARGET [options]   a text and its translation ('-' is standard input)",
  ]

  static let options: [Option] =
    AlignmentOptions.options + AlignmentOutputs.options + [
      Option(
        name: "into", placeholder: "MEMORY",
        help: "add the pairs to a translation memory; made if it does not exist"),
      Option(name: "version", help: "show the version"),
    ]

  private let options: AlignmentOptions
  private let paths: [String]
  private let outputs: AlignmentOutputs
  private let memory: String?

  init(_ arguments: Arguments) throws(UsageError) {
    options = try AlignmentOptions(arguments)
    paths = try arguments.oneOrTwoTexts()
    outputs = try AlignmentOutputs(arguments)
    memory = arguments.value("into")
  }

  func run(console: inout Console) throws {
    var files = try outputs.files()
    let input = try options.input(paths)
    let (alignment, links) = try input.aligner.align(
      source: input.source.sentences, target: input.target.sentences,
      explaining: outputs.showsReasons)
    let text = AlignedText(
      alignment: alignment,
      sourceLanguage: input.aligner.sourceLanguage, targetLanguage: input.aligner.targetLanguage,
      minimumConfidence: outputs.minimumConfidence)
    if let memory {
      let store = try MemoryStore(path: memory, access: .create)
      try store.importUnits(file: paths.joined(separator: " ")) { session in
        for unit in text.units { try session.add(unit) }
      }
    }
    try outputs.write(
      text, source: input.source.document, target: input.target.document, links: links,
      settings: options.settings, remarks: input.remarks, files: &files, console: &console)
  }
}

extension Arguments {
  /// The operands as one bilingual article or two texts.
  func oneOrTwoTexts() throws(UsageError) -> [String] {
    guard !operands.isEmpty else {
      throw UsageError("no input: give a bilingual article, or a text and its translation")
    }
    guard operands.count <= 2 else {
      throw UsageError("too many files: one bilingual article, or a text and its translation")
    }
    guard operands != ["-", "-"] else {
      throw UsageError("only one of the two texts can come from standard input")
    }
    return operands
  }

  /// The date for TMX, checked.
  func date() throws(UsageError) -> String? {
    guard let date = value("date") else { return nil }
    guard TMXDate.isValid(date) else {
      throw UsageError("--date takes YYYYMMDDThhmmssZ, such as 20240131T120000Z, not '\(date)'")
    }
    return date
  }
}
