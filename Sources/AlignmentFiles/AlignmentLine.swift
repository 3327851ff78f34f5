/// One line of a file of JSON Lines, and its fields as a bead needs them.
struct AlignmentLine {
  let value: JSONValue
  let path: String

  /// One-based.
  let number: Int

  init(_ text: String, path: String, number: Int) throws(AlignmentFileError) {
    self.path = path
    self.number = number
    do throws(JSONError) {
      value = try JSONParser.value(of: text)
    } catch {
      throw .malformed(path: path, line: number, byte: error.byte, reason: error.message)
    }
    guard case .object = value else {
      throw .malformed(path: path, line: number, byte: 1, reason: "no brace at the beginning")
    }
  }

  func unfit(_ field: String, _ expected: String) -> AlignmentFileError {
    .unfitField(path: path, line: number, field: field, expected: expected)
  }

  private func required(_ field: String) throws(AlignmentFileError) -> JSONValue {
    guard let value = value[field] else {
      throw .missingField(path: path, line: number, field: field)
    }
    return value
  }

  func string(_ field: String) throws(AlignmentFileError) -> String {
    guard let text = try required(field).string else { throw unfit(field, "a string") }
    return text
  }

  func number(_ field: String) throws(AlignmentFileError) -> Double {
    guard case .number(let digits) = try required(field), let number = Double(digits),
      number.isFinite
    else { throw unfit(field, "a number") }
    return number
  }

  /// `true` only where the field is there.
  func mark(_ field: String) throws(AlignmentFileError) -> Bool {
    guard let value = value[field] else { return false }
    guard case .bool(let mark) = value else { throw unfit(field, "true or false") }
    return mark
  }

  func language(_ field: String) throws(AlignmentFileError) -> LanguageTag {
    guard let tag = LanguageTag(try string(field)) else {
      throw unfit(field, "a language tag such as zh or en")
    }
    return tag
  }

  /// Indices that follow each other, from the sentence that is due.
  func range(
    _ field: String, side: String, from due: Int
  ) throws(AlignmentFileError) -> Range<Int> {
    guard let indices = indices(in: try required(field)) else {
      throw unfit(field, "an array of zero-based indices")
    }
    guard let first = indices.first else { return due..<due }
    guard first == due else {
      throw .untiled(path: path, line: number, side: side, expected: due, found: first)
    }
    guard indices == Array(due..<due + indices.count) else {
      throw unfit(field, "indices that follow each other")
    }
    return due..<due + indices.count
  }

  /// The sentences of a side: those of the array, or else the one text.
  func sentences(side: String, count: Int) throws(AlignmentFileError) -> [String] {
    let field = "\(side)Sentences"
    guard let value = value[field] else {
      guard count < 2 else { throw .missingField(path: path, line: number, field: field) }
      return count == 0 ? [] : [try string("\(side)Text")]
    }
    guard case .array(let elements) = value, elements.count == count,
      case let texts = elements.compactMap(\.string), texts.count == count
    else { throw unfit(field, "an array of strings, one for each index of \"\(side)\"") }
    return texts
  }

  /// Which sentences of a side begin a paragraph, counted within the bead.
  func paragraphStarts(side: String, count: Int) throws(AlignmentFileError) -> Set<Int> {
    let field = "\(side)ParagraphStarts"
    guard let value = value[field] else { return [] }
    guard let indices = indices(in: value), indices.allSatisfy({ $0 < count }) else {
      throw unfit(field, "an array of indices below \(count), counted within the bead")
    }
    return Set(indices)
  }

  private func indices(in value: JSONValue) -> [Int]? {
    guard case .array(let elements) = value else { return nil }
    var indices: [Int] = []
    for element in elements {
      guard case .number(let digits) = element, let index = Int(digits), index >= 0 else {
        return nil
      }
      indices.append(index)
    }
    return indices
  }
}
