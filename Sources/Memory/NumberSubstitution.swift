/// Puts the numbers of a query into the translation of a segment that differs in numbers alone.
enum NumberSubstitution {
  /// The target with new numbers, or `nil` unless every token but numbers is the same, each number
  /// of the source becomes one other throughout, and the target has each as often as the source.
  static func adapt(target: String, of source: String, to query: String) -> AdaptedText? {
    let (old, new) = (pieces(source), pieces(query))
    guard old.count == new.count else { return nil }
    var replacements: [String: String] = [:]
    var counts: [String: Int] = [:]
    var hasChange = false
    for (piece, other) in zip(old, new) {
      guard piece.kind == other.kind else { return nil }
      guard piece.kind == .number else {
        guard piece.text == other.text else { return nil }
        continue
      }
      let (number, replacement) = (Folding.folded(piece.text), Folding.folded(other.text))
      if let known = replacements[number], known != replacement { return nil }
      replacements[number] = replacement
      counts[number, default: 0] += 1
      hasChange = hasChange || number != replacement
    }
    guard hasChange else { return nil }

    var text = ""
    var ranges: [Range<Int>] = []
    for piece in pieces(target, keepsSpace: true) {
      let number = Folding.folded(piece.text)
      guard piece.kind == .number, let replacement = replacements[number] else {
        text += piece.text
        continue
      }
      counts[number, default: 0] -= 1
      let start = text.utf8.count
      text += number == replacement ? piece.text : replacement
      if number != replacement { ranges.append(start..<text.utf8.count) }
    }
    let isComplete = replacements.allSatisfy { $0.key == $0.value || counts[$0.key] == 0 }
    return isComplete ? AdaptedText(text: text, replacedRanges: ranges) : nil
  }

  private static func pieces(
    _ text: String, keepsSpace: Bool = false
  ) -> [(kind: Token.Kind?, text: String)] {
    var text = Folding.composed(text)
    return text.withUTF8 { bytes in
      var scanner = TokenScanner(bytes)
      var pieces: [(kind: Token.Kind?, text: String)] = []
      while let piece = scanner.next() {
        guard keepsSpace || piece.kind != nil else { continue }
        pieces.append((piece.kind, String(decoding: bytes[piece.range], as: UTF8.self)))
      }
      return pieces
    }
  }
}
