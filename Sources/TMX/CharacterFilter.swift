/// Looks through UTF-8 that arrives in chunks, and takes out what XML cannot hold.
///
/// Characters that XML forbids are dropped, bytes that are no UTF-8 become U+FFFD; each is
/// reported with its place. Clean text is passed on as it is.
///
/// Sources: XML 1.0 (fifth edition), section 2.2, “Char”; Unicode 15, table 3-7 (well-formed
/// UTF-8) and section 3.9 (one replacement for each maximal subpart).
struct CharacterFilter {
  /// What was found, to be collected by the reader.
  var findings: [Finding] = []

  struct Finding {
    let rule: TMXRule
    let place: TMXPlace
    let what: String
    /// What is done about it where reading repairs.
    let repair: String
    /// How many more of the kind follow directly.
    var repeatCount = 0

    var message: String {
      repeatCount == 0 ? what : "\(what), and \(repeatCount) more like it follow"
    }
  }

  private var line = 1

  /// Characters of the current line that earlier chunks held.
  private var columnsBefore = 0

  /// Bytes at the end of the last chunk that only begin a character.
  private var tail: [UInt8] = []

  /// Filters one chunk in place.
  ///
  /// - Parameter isLast: Whether nothing follows, so that a begun character is cut off.
  mutating func filter(_ chunk: inout [UInt8], isLast: Bool) {
    if !tail.isEmpty {
      chunk.insert(contentsOf: tail, at: 0)
      tail.removeAll(keepingCapacity: true)
    }
    var output: [UInt8] = []
    var run = 0
    var lineStart = 0
    // Where the columns of the current line are counted up to, and what they came to.
    var countedEnd = 0
    let end = chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while let fault = Self.nextFault(in: bytes, from: index, line: &line, lineStart: &lineStart) {
        if fault.isCutOff && !isLast { return fault.start }
        output.append(contentsOf: bytes[run..<fault.start])
        countColumns(in: bytes, from: &countedEnd, to: fault.start, lineStart: lineStart)
        if fault.scalar == nil { output.append(contentsOf: "\u{FFFD}".utf8) }
        note(fault, in: bytes, isNext: run > 0 && run == fault.start)
        index = fault.start + fault.length
        run = index
      }
      return bytes.count
    }
    chunk.withUnsafeBufferPointer {
      countColumns(in: $0, from: &countedEnd, to: end, lineStart: lineStart)
    }
    if end < chunk.count {
      tail.append(contentsOf: chunk[end...])
      chunk.removeSubrange(end...)
    }
    guard run > 0 else { return }
    output.append(contentsOf: chunk[run...])
    chunk = output
  }

  /// Adds the characters up to an index to the columns, which begin anew with each line.
  private mutating func countColumns(
    in bytes: UnsafeBufferPointer<UInt8>, from counted: inout Int, to end: Int, lineStart: Int
  ) {
    if lineStart > counted {
      columnsBefore = 0
      counted = lineStart
    }
    columnsBefore += Self.scalarCount(bytes[counted..<end])
    counted = end
  }

  /// Notes a fault; of a run of them the first has the place, and the others are counted.
  private mutating func note(
    _ fault: Fault, in bytes: UnsafeBufferPointer<UInt8>, isNext: Bool
  ) {
    let rule = fault.scalar == nil ? TMXRule.encoding : .forbiddenCharacter
    if isNext, let last = findings.indices.last, findings[last].rule == rule {
      findings[last].repeatCount += 1
      return
    }
    let place = TMXPlace(line: line, column: columnsBefore + 1)
    if let scalar = fault.scalar {
      findings.append(
        Finding(
          rule: rule, place: place, what: "XML cannot hold \(Self.name(scalar))",
          repair: "left out"))
    } else {
      let byte = String(bytes[fault.start], radix: 16, uppercase: true)
      findings.append(
        Finding(
          rule: rule, place: place, what: "the byte 0x\(byte) is no UTF-8 here",
          repair: "read as U+FFFD"))
    }
  }

  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func scalarCount(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension CharacterFilter {
  /// Bytes that must not be there: a forbidden scalar, or no UTF-8 at all.
  private struct Fault {
    var start: Int
    var length: Int
    var scalar: UInt32?
    var isCutOff = false
  }

  /// The first fault at or after an index; counts the lines on the way.
  private static func nextFault(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: inout Int, lineStart: inout Int
  ) -> Fault? {
    var index = start
    let count = bytes.count
    while index < count {
      if count - index >= 8, let base = bytes.baseAddress,
        ByteWord(base + index).isPrintableASCII
      {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 {
          if byte == 0x0A {
            line += 1
            lineStart = index + 1
          } else if byte != 0x09 && byte != 0x0D {
            return Fault(start: index, length: 1, scalar: UInt32(byte))
          }
        }
        index += 1
        continue
      }
      // Most of what is not ASCII: U+1000 to U+CFFF.
      if byte >= 0xE1, byte <= 0xEC, index + 2 < count, bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80
      {
        index += 3
        continue
      }
      let fault = fault(at: index, in: bytes)
      if let fault { return fault }
      index += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return nil
  }

  /// The fault that begins at the lead byte of a sequence, if there is one.
  private static func fault(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
    let lead = bytes[start]
    var second: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return Fault(start: start, length: 1)
    }
    for offset in 1..<length {
      guard start + offset < bytes.count else {
        return Fault(start: start, length: offset, isCutOff: true)
      }
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[start + offset]) else {
        return Fault(start: start, length: offset)
      }
    }
    if lead == 0xEF, bytes[start + 1] == 0xBF, bytes[start + 2] >= 0xBE {
      return Fault(start: start, length: 3, scalar: 0xFF00 + UInt32(bytes[start + 2]) + 0x40)
    }
    return nil
  }
}
