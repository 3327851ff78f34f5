/// A file of beads, one a line: `[0, 1]:[2]`, zero-based sentence indices, the source first.
///
/// A number after a second colon is the confidence: `[0, 1]:[2]:0.973`. Indices need not be
/// contiguous. Empty lines and lines that begin with `#` are skipped, a bead without any index too.
public struct BeadFile: Hashable, Sendable {
  /// The indices of one bead; both lists are sorted and without duplicates.
  public struct Entry: Hashable, Sendable {
    public var source: [Int]
    public var target: [Int]

    public init(source: [Int], target: [Int]) {
      self.source = source
      self.target = target
    }

    /// Whether the bead has sentences on both sides.
    public var isPair: Bool { !source.isEmpty && !target.isEmpty }
  }

  public var entries: [Entry]

  /// One confidence an entry, or none at all.
  public var confidences: [Double]?

  public init(entries: [Entry], confidences: [Double]? = nil) {
    self.entries = entries
    self.confidences = confidences
  }

  /// Reads the text of a bead file.
  ///
  /// - Throws: `EvaluationError.malformedBead` with the line's number.
  public init(_ text: String, path: String) throws(EvaluationError) {
    var entries: [Entry] = []
    var confidences: [Double] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let content = line.filter { $0 != " " && $0 != "\t" }
      if content.isEmpty || content.hasPrefix("#") { continue }
      let fields = content.split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(fields.count), let source = Self.indices(fields[0]),
        let target = Self.indices(fields[1])
      else { throw .malformedBead(path: path, line: index + 1) }
      if source.isEmpty && target.isEmpty { continue }
      if fields.count == 3 {
        guard let confidence = Double(fields[2]), (0...1).contains(confidence) else {
          throw .malformedBead(path: path, line: index + 1)
        }
        confidences.append(confidence)
      }
      entries.append(Entry(source: source, target: target))
    }
    guard confidences.isEmpty || confidences.count == entries.count else {
      throw .someConfidencesMissing(path: path)
    }
    self.entries = entries
    self.confidences = confidences.isEmpty ? nil : confidences
  }

  /// The numbers of `[0,1]`, or `nil` if it is not such a list.
  private static func indices(_ field: Substring) -> [Int]? {
    guard field.hasPrefix("["), field.hasSuffix("]") else { return nil }
    let inner = field.dropFirst().dropLast()
    if inner.isEmpty { return [] }
    var indices: [Int] = []
    for number in inner.split(separator: ",", omittingEmptySubsequences: false) {
      guard number.allSatisfy({ ("0"..."9").contains($0) }), let index = Int(number) else {
        return nil
      }
      indices.append(index)
    }
    return Array(Set(indices)).sorted()
  }
}
