@testable import Aligner

/// Sentences of one paragraph, or of one paragraph each where a text begins with `¶`.
func sentences(_ texts: [String]) -> [Sentence] {
  var paragraph = 0
  var offset = 0
  return texts.map { marked in
    let opens = marked.hasPrefix("¶")
    if opens { paragraph += 1 }
    let text = opens ? String(marked.dropFirst()) : marked
    let range = offset..<offset + text.utf8.count
    offset = range.upperBound + 1
    return Sentence(text: text, utf8Range: range, paragraph: paragraph)
  }
}
