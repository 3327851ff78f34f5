import Aligner
import AlignmentFiles

/// `align explain … --bead N`: why a bead was chosen.
struct ExplainCommand: RunnableCommand {
  static let usage = [
    "align explain ARTICLE --bead N [options]         words and rivals of the N-th bead",
    "align explain SOURCE TARGET --bead N [options]   the same for two files",
  ]

  static let options: [Option] =
    AlignmentOptions.options + [
      Option(
        name: "bead", short: "b", placeholder: "N",
        help: "number of the bead as in the table, from 1"),
      .quiet, .help,
    ]

  private let options: AlignmentOptions
  private let paths: [String]
  private let number: Int

  init(_ arguments: Arguments) throws(UsageError) {
    options = try AlignmentOptions(arguments)
    paths = try arguments.oneOrTwoTexts()
    guard let number = arguments.value("bead").flatMap(Int.init), number > 0 else {
      throw UsageError("explain needs --bead N, the number of a bead as in the table")
    }
    self.number = number
  }

  func run(console: inout Console) throws {
    let input = try options.input(paths)
    guard
      let explanation = input.aligner.explanation(
        ofBead: number - 1, source: input.source.sentences, target: input.target.sentences)
    else { throw MissingBead(path: paths[0], number: number) }
    let text = AlignedText(
      alignment: Alignment(
        source: input.source.sentences, target: input.target.sentences, beads: []),
      sourceLanguage: input.aligner.sourceLanguage, targetLanguage: input.aligner.targetLanguage)
    text.write(explanation, number: number, to: &console)
  }
}

/// A bead was asked for that the alignment does not have.
private struct MissingBead: Error, CustomStringConvertible {
  let path: String
  let number: Int

  var description: String { "\(path): there is no bead \(number); the table numbers them" }
}
