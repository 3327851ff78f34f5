/// Puts the texts of units into the indexes: signatures for search, postings for the concordance.
final class UnitIndexer {
  /// Bytes of text of a batch: some tens of milliseconds of work, which hide what it costs to hand
  /// it over.
  private static let batchSize = 256 << 10

  private let languages: LanguageTable
  private let signatures: SignatureWriter
  private let postings: PostingWriter
  private let analysis = TextAnalysis()
  private var waiting: [TextAnalysis.Text] = []
  private var waitingSize = 0

  init(_ database: Database, languages: LanguageTable) {
    self.languages = languages
    signatures = SignatureWriter(database)
    postings = PostingWriter(database)
  }

  /// Adds a unit; they come in ascending order of their numbers.
  func add(_ unit: TranslationUnit, id: UnitID) throws(MemoryError) {
    for variant in unit.variants {
      guard let family = languages.number(of: LanguageFamily(variant.language)) else { continue }
      waiting.append(TextAnalysis.Text(unit: id, family: family, segment: variant.segment))
      waitingSize += variant.segment.parts.size
    }
    if waitingSize >= Self.batchSize { try hand() }
  }

  /// Writes what is not yet in the file.
  func finish() throws(MemoryError) {
    try hand()
    try write(analysis.take(isLast: true))
    try signatures.finish()
  }

  /// Begins with what waits, and writes what came of the batch before.
  private func hand() throws(MemoryError) {
    let output = analysis.take(isLast: false)
    analysis.start(waiting)
    waiting.removeAll()
    waitingSize = 0
    try write(output)
  }

  private func write(_ output: TextAnalysis.Output) throws(MemoryError) {
    for row in output.signatures { try signatures.add(row) }
    for run in output.runs { try postings.write(run) }
  }
}

extension [Segment.Part] {
  /// The bytes of all texts, and one for each part.
  fileprivate var size: Int {
    reduce(count) { size, part in
      switch part {
      case .text(let text): size + text.utf8.count
      case .code(let code): size + code.content.size
      }
    }
  }
}
