/// Renders the segments of one unit as the content of `source` and `target`.
struct XLIFFRenderer {
  let version: XLIFFVersion
  private(set) var losses = UnitLosses()

  private var codes = XLIFFCodes()

  /// The codes of XLIFF 2 in the format of the original, each once.
  private var data: [String] = []
  private var dataNumbers: [String: Int] = [:]

  init(version: XLIFFVersion) {
    self.version = version
  }

  /// The content of one side.
  mutating func content(of segment: Segment) -> String {
    codes.beginSide()
    var text = ""
    switch version {
    case .v12: appendTwelve(segment.parts, to: &text)
    case .v21: appendTwentyOne(segment.parts, to: &text)
    }
    return text
  }

  /// The `originalData` of what was rendered, or nothing if no code has any.
  var originalData: String {
    guard !data.isEmpty else { return "" }
    var text = "<originalData>\n"
    for (index, datum) in data.enumerated() {
      text += "<data id=\"d\(index + 1)\">"
      Self.append(datum, to: &text)
      text += "</data>\n"
    }
    return text + "</originalData>\n"
  }

  private static func attribute(_ name: String, _ value: String?) -> String {
    value.map { " \(name)=\"\(MarkupEscaper.escaped($0, inAttribute: true))\"" } ?? ""
  }
}

extension XLIFFRenderer {
  private mutating func appendTwelve(_ parts: [Segment.Part], to text: inout String) {
    let pairs = Segment(parts: parts).codePairs
    var numbers: [Int: Int] = [:]
    for (index, part) in parts.enumerated() {
      guard case .code(let code) = part else {
        if case .text(let run) = part {
          losses[.characters] += MarkupEscaper.append(run, to: &text)
        }
        continue
      }
      let number = numbers[index] ?? codes.number(of: code)
      if let end = pairs.ends[index] { numbers[end] = number }
      countLosses(of: code)
      let element: String
      var attributes = " id=\"\(number)\""
      switch code.kind {
      case .beginPaired where pairs.ends[index] == nil, .endPaired where numbers[index] == nil:
        // The schema takes no half of a pair.
        element = "it"
        attributes += " pos=\"\(code.kind == .endPaired ? "close" : "open")\""
        attributes += Self.type(of: code, among: Self.delimiterTypes)
      case .beginPaired:
        element = "bpt"
        attributes += " rid=\"\(number)\"" + Self.type(of: code, among: Self.delimiterTypes)
      case .endPaired:
        element = "ept"
        attributes += " rid=\"\(number)\""
      case .isolated:
        element = "it"
        let isEnd = code.attributes["pos"] == "end"
        attributes += " pos=\"\(isEnd ? "close" : "open")\""
        attributes += Self.type(of: code, among: Self.delimiterTypes)
      case .placeholder:
        element = "ph"
        attributes += Self.attribute("assoc", code.attributes["assoc"].flatMap { Self.sides[$0] })
        attributes += Self.type(of: code, among: Self.placeholderTypes)
      case .unknown:
        element = "ph"
        attributes += " ctype=\"x-align-ut\""
      case .highlight:
        element = "mrk"
        let type = code.attributes["type"].map { XLIFFName.encoded($0) }
        // No `mid`: the schema wants it to name a mark of a segmented source.
        attributes = Self.attribute("mtype", type ?? "x-align-hi")
        if code.attributes["x"] != nil { losses[.attributes] += 1 }
      case .subflow:
        // Out of place: its text is text.
        appendTwelve(code.content, to: &text)
        continue
      }
      text += "<\(element)\(attributes)"
      guard !code.content.isEmpty else {
        text += "/>"
        continue
      }
      text += ">"
      if code.kind == .highlight {
        appendTwelve(code.content, to: &text)
      } else {
        appendNative(code.content, to: &text)
      }
      text += "</\(element)>"
    }
  }

  /// What a code holds: the code itself, and flows of text within it.
  private mutating func appendNative(_ parts: [Segment.Part], to text: inout String) {
    for part in parts {
      switch part {
      case .text(let run): losses[.characters] += MarkupEscaper.append(run, to: &text)
      case .code(let code) where code.kind == .subflow:
        text += "<sub" + Self.attribute("datatype", code.attributes["datatype"])
        text +=
          Self.attribute("ctype", code.attributes["type"].map { XLIFFName.encoded($0) }) + ">"
        appendTwelve(code.content, to: &text)
        text += "</sub>"
      case .code(let code):
        losses[.codes] += 1
        appendNative(code.content, to: &text)
      }
    }
  }

  /// Attributes that are neither kept nor said by the numbers.
  private mutating func countLosses(of code: InlineCode) {
    for attribute in code.attributes {
      switch attribute.name {
      case "i", "x", "pos", "datatype": continue
      case "type" where code.kind != .endPaired && code.kind != .unknown: continue
      case "assoc" where version == .v12: continue
      default: losses[.attributes] += 1
      }
    }
  }

  /// The words that XLIFF 1.2 has for types of TMX.
  static let delimiterTypes = [
    "bold": "bold", "italic": "italic", "ulined": "underlined", "link": "link",
  ]
  static let placeholderTypes = ["image": "image", "pb": "pb", "lb": "lb"]
  static let sides = ["p": "preceding", "f": "following", "b": "both"]

  private static func type(of code: InlineCode, among types: [String: String]) -> String {
    attribute("ctype", code.attributes["type"].map { types[$0] ?? XLIFFName.encoded($0) })
  }
}

extension XLIFFRenderer {
  private mutating func appendTwentyOne(_ parts: [Segment.Part], to text: inout String) {
    let pairs = Segment(parts: parts).codePairs
    var numbers: [Int: Int] = [:]
    var closing: Set<Int> = []
    for (index, part) in parts.enumerated() {
      guard case .code(let code) = part else {
        if case .text(let run) = part { Self.append(run, to: &text) }
        continue
      }
      guard !closing.contains(index) else {
        text += "</pc>"
        continue
      }
      let start = numbers[index]
      let number = start ?? codes.number(of: code)
      countLosses(of: code)
      switch code.kind {
      case .beginPaired:
        let end = pairs.ends[index]
        if let end { numbers[end] = number }
        guard let end, pairs.nested.contains(index), case .code(let endCode) = parts[end] else {
          text += "<sc id=\"\(number)\"\(end == nil ? " isolated=\"yes\"" : "")"
          text += Self.type(of: code) + reference("dataRef", to: code) + "/>"
          continue
        }
        closing.insert(end)
        countLosses(of: endCode)
        text += "<pc id=\"\(number)\"" + Self.type(of: code)
        text += reference("dataRefEnd", to: endCode) + reference("dataRefStart", to: code) + ">"
      case .endPaired:
        text +=
          start == nil ? "<ec id=\"\(number)\" isolated=\"yes\"" : "<ec startRef=\"\(number)\""
        text += reference("dataRef", to: code) + "/>"
      case .isolated:
        text += code.attributes["pos"] == "end" ? "<ec" : "<sc"
        text += " id=\"\(number)\" isolated=\"yes\"" + Self.type(of: code)
        text += reference("dataRef", to: code) + "/>"
      case .placeholder:
        text += "<ph id=\"\(number)\"" + Self.type(of: code)
        text += reference("dataRef", to: code) + "/>"
      case .unknown:
        text += "<ph id=\"\(number)\" type=\"other\" subType=\"align:ut\""
        text += reference("dataRef", to: code) + "/>"
      case .highlight:
        text += "<mrk id=\"m\(number)\" type=\"align:hi\""
        text += Self.attribute("value", code.attributes["type"]) + ">"
        appendTwentyOne(code.content, to: &text)
        text += "</mrk>"
      case .subflow: appendTwentyOne(code.content, to: &text)
      }
    }
  }

  /// The attribute that points to what a code holds.
  private mutating func reference(_ name: String, to code: InlineCode) -> String {
    guard !code.content.isEmpty else { return "" }
    var text = ""
    appendData(code.content, to: &text)
    guard !text.isEmpty else { return "" }
    let number = dataNumbers[text] ?? data.count + 1
    if number > data.count {
      data.append(text)
      dataNumbers[text] = number
    }
    return " \(name)=\"d\(number)\""
  }

  /// Flows of text within codes lose their marks.
  private mutating func appendData(_ parts: [Segment.Part], to text: inout String) {
    for part in parts {
      switch part {
      case .text(let run): text += run
      case .code(let code):
        losses[.codes] += 1
        appendData(code.content, to: &text)
      }
    }
  }

  /// Text, in which characters that XML cannot hold are elements.
  private static func append(_ run: String, to text: inout String) {
    guard run.unicodeScalars.contains(where: \.isForbiddenInXML) else {
      MarkupEscaper.append(run, to: &text)
      return
    }
    var clean = ""
    for scalar in run.unicodeScalars {
      guard scalar.isForbiddenInXML else {
        clean.unicodeScalars.append(scalar)
        continue
      }
      MarkupEscaper.append(clean, to: &text)
      clean = ""
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text += "<cp hex=\"\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)\"/>"
    }
    MarkupEscaper.append(clean, to: &text)
  }

  /// Types of TMX as XLIFF 2 has them (section 4.3.1.40 and 4.3.1.38).
  static let types: [String: (type: String, subType: String?)] = [
    "bold": ("fmt", "xlf:b"), "italic": ("fmt", "xlf:i"), "ulined": ("fmt", "xlf:u"),
    "lb": ("fmt", "xlf:lb"), "pb": ("fmt", "xlf:pb"), "link": ("link", nil),
    "image": ("image", nil),
  ]

  private static func type(of code: InlineCode) -> String {
    guard let word = code.attributes["type"], !word.isEmpty else { return "" }
    let known = types[word] ?? ("other", "tmx:" + XLIFFName.percentEncoded(word))
    return attribute("type", known.type) + attribute("subType", known.subType)
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 cannot hold the scalar even as a reference (section 2.2, “Char”).
  var isForbiddenInXML: Bool {
    value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
      || value & 0xFFFE == 0xFFFE
        && value < 0x10000
  }
}
