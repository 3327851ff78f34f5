import Bitext
import Documents
import Segmenter

/// Texts cut into sentences for a question to a memory.
struct TextSentences {
  static let options: [Option] =
    [
      Option(
        name: "from", placeholder: "TAG",
        help: "language of the text (zh, en, de …); found from the text by default"),
      Option(name: "to", placeholder: "TAG", help: "language to translate into"),
      .encoding,
    ] + SegmentationOptions.options

  /// The language to translate into, if it was named.
  let target: LanguageTag?

  private let language: LanguageTag?
  private let encoding: String?
  private let segmentation: SegmentationOptions

  init(_ arguments: Arguments) throws(UsageError) {
    language = try arguments.language("from")
    target = try arguments.language("to")
    encoding = arguments.value("encoding")
    segmentation = try SegmentationOptions(arguments)
  }

  /// The sentences of a file, in order, and their language.
  func read(
    _ path: String
  ) throws -> (name: String, language: LanguageTag, sentences: [String]) {
    let document = Document(try TextFile(path: path, encoding: encoding))
    guard let language = language ?? LanguageDetector.language(of: document.readingText) else {
      throw UndetectedLanguage(name: document.name)
    }
    let sentences = try segmentation.segmenter(for: language).sentences(in: document)
    return (document.name, language, sentences.map(\.text))
  }

  /// Here the option that names a language is called otherwise than where texts are cut alone.
  private struct UndetectedLanguage: Error, CustomStringConvertible {
    let name: String

    var description: String {
      "\(name): the language cannot be told from the text; give --from TAG"
    }
  }
}
