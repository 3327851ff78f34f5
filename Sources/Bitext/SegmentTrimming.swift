/// White space at the ends of a segment, which belongs to the layout and not to the text.
extension Segment {
  /// Whether the segment begins or ends with white space, full-width space included.
  ///
  /// Only text counts: white space inside a code is the code's own.
  package var hasOuterWhiteSpace: Bool {
    if case .text(let text)? = parts.first, text.unicodeScalars.first?.isBlank == true {
      return true
    }
    if case .text(let text)? = parts.last, text.unicodeScalars.last?.isBlank == true {
      return true
    }
    return false
  }

  /// The segment without white space at its ends.
  package var trimmingWhiteSpace: Segment {
    var parts = parts[...]
    while case .text(let text)? = parts.first {
      let rest = text.unicodeScalars.drop { $0.isBlank }
      guard rest.isEmpty else {
        parts[parts.startIndex] = .text(String(rest))
        break
      }
      parts.removeFirst()
    }
    while case .text(let text)? = parts.last {
      var rest = text.unicodeScalars[...]
      while rest.last?.isBlank == true { rest.removeLast() }
      guard rest.isEmpty else {
        parts[parts.endIndex - 1] = .text(String(rest))
        break
      }
      parts.removeLast()
    }
    return Segment(parts: Array(parts))
  }
}

extension Unicode.Scalar {
  /// White space, answered at once for what is neither ASCII nor near another white space.
  fileprivate var isBlank: Bool {
    switch value {
    case 0x21...0x7E, 0x3001...0xFFFF: false
    default: properties.isWhitespace
    }
  }
}
