/// The token types of one side of one or more bitexts, numbered in order of first appearance.
struct Vocabulary: Sendable {
  private var numbers: [String: Int32] = [:]

  /// For each type its first token.
  private(set) var types: [Token] = []

  /// For each type how often it occurs.
  private(set) var counts: [Int32] = []

  var count: Int { types.count }

  /// Counts a token and returns the number of its type.
  mutating func insert(_ token: Token) -> Int32 {
    if let number = numbers[token.text] {
      counts[Int(number)] += 1
      return number
    }
    let number = Int32(types.count)
    numbers[token.text] = number
    types.append(token)
    counts.append(1)
    return number
  }

  /// The number of the type with a text, if it occurs.
  func number(of text: String) -> Int? { numbers[text].map(Int.init) }

  /// For each type its share of all tokens, *p*(type).
  var frequencies: [Float] {
    let total = counts.reduce(0) { $0 + Int($1) }
    return counts.map { Float($0) / Float(max(1, total)) }
  }
}

/// The sentences of a text as numbers of token types.
struct TokenizedText: Sendable {
  /// A token type in a sentence and how often it occurs there.
  struct Item: Sendable {
    var type: Int32
    var count: Int32
  }

  /// The items of all sentences, sentence after sentence, each type once a sentence.
  private(set) var items: [Item] = []

  /// Where each sentence's items begin; one more entry than sentences.
  private(set) var starts: [Int] = [0]

  /// How many tokens each sentence has, repetitions included.
  private(set) var lengths: [Int] = []

  var count: Int { lengths.count }

  func items(of sentence: Int) -> ArraySlice<Item> {
    items[starts[sentence]..<starts[sentence + 1]]
  }

  /// Cuts sentences into tokens and numbers them.
  init(_ sentences: [Sentence], scanner: TokenScanner, vocabulary: inout Vocabulary) {
    starts.reserveCapacity(sentences.count + 1)
    lengths.reserveCapacity(sentences.count)
    for sentence in sentences {
      let tokens = scanner.tokens(of: sentence.text)
      let first = items.count
      for token in tokens {
        let type = vocabulary.insert(token)
        if let index = items[first...].firstIndex(where: { $0.type == type }) {
          items[index].count += 1
        } else {
          items.append(Item(type: type, count: 1))
        }
      }
      starts.append(items.count)
      lengths.append(tokens.count)
    }
  }
}
