/// A dictionary from packed words, with a hash that is fast and the same in every process.
///
/// Open addressing with linear probing; at most half full. Words of a text cannot be chosen to
/// collide without end, because a paragraph's look-ups are few and tables are small.
struct WordMap<Value: Sendable>: Sendable {
  private var keys: [WordKey?]
  private var values: [Value?]
  private(set) var count = 0

  init() {
    keys = [WordKey?](repeating: nil, count: 16)
    values = [Value?](repeating: nil, count: 16)
  }

  var isEmpty: Bool { count == 0 }

  subscript(key: WordKey) -> Value? {
    get { values[slot(of: key)] }
    set {
      let slot = slot(of: key)
      if keys[slot] == nil {
        keys[slot] = key
        count += 1
        values[slot] = newValue
        if count * 2 > keys.count { grow() }
      } else {
        values[slot] = newValue
      }
    }
  }

  /// The pairs, in an order that depends on the words alone.
  var pairs: [(key: WordKey, value: Value)] {
    zip(keys, values).compactMap { key, value in
      guard let key, let value else { return nil }
      return (key, value)
    }
  }

  private func slot(of key: WordKey) -> Int {
    let mask = keys.count - 1
    var slot = key.quickHash & mask
    while let found = keys[slot], found != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = pairs
    keys = [WordKey?](repeating: nil, count: keys.count * 2)
    values = [Value?](repeating: nil, count: keys.count)
    for (key, value) in old {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = value
    }
  }
}
