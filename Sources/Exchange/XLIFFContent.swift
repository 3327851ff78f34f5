import Streams

/// Turns the content of `source` and `target` into segments, with numbers for the codes of a unit.
struct XLIFFContent {
  /// The codes of a unit of XLIFF 2 in the format of the original, by their ids.
  var data: [String: String] = [:]

  /// The `x` of each id, the same on both sides.
  private var numbers: [String: Int] = [:]

  /// The `i` of each pair of the segment that is read.
  private var pairs: [String: Int] = [:]
  private var pairCount = 0

  /// Reads the element that was begun last up to its end.
  mutating func segment(of parser: inout XLIFFParser) throws(ExchangeError) -> Segment {
    pairs = [:]
    pairCount = 0
    var parts: [Segment.Part] = []
    try read(into: &parts, from: &parser)
    return Segment(parts: Self.pairing(parts))
  }

  private mutating func read(
    into parts: inout [Segment.Part], from parser: inout XLIFFParser
  ) throws(ExchangeError) {
    while true {
      switch try parser.inner() {
      case .end: return
      case .text(let run): parts.append(text: run)
      case .start(let element) where !parser.isCore(element): try parser.skip()
      case .start(let element):
        switch parser.version {
        case .v12: try readTwelve(element, into: &parts, from: &parser)
        case .v21: try readTwentyOne(element, into: &parts, from: &parser)
        }
      }
    }
  }

  private mutating func number(of id: String?) -> Attribute? {
    guard let id else { return nil }
    let number = numbers[id] ?? numbers.count + 1
    numbers[id] = number
    return Attribute(name: "x", value: "\(number)")
  }

  /// The `i` of a pair that is begun or ended; a name that begins twice is another pair.
  private mutating func pair(_ name: String?, begins: Bool) -> Attribute {
    let key = name ?? ""
    if begins || pairs[key] == nil {
      pairCount += 1
      pairs[key] = pairCount
    }
    return Attribute(name: "i", value: "\(pairs[key] ?? pairCount)")
  }

  /// Makes codes that have no partner isolated ones, as TMX asks.
  private static func pairing(_ parts: [Segment.Part]) -> [Segment.Part] {
    let ends = Segment(parts: parts).codePairs.ends
    let paired = Set(ends.keys).union(ends.values)
    return parts.enumerated().map { index, part in
      guard case .code(var code) = part else { return part }
      switch code.kind {
      case .beginPaired where !paired.contains(index), .endPaired where !paired.contains(index):
        let pos = code.kind == .beginPaired ? "begin" : "end"
        code.attributes[code.attributes.startIndex] = Attribute(name: "pos", value: pos)
        code.kind = .isolated
      case .highlight: code.content = pairing(code.content)
      default: break
      }
      return .code(code)
    }
  }
}

extension XLIFFContent {
  private mutating func readTwelve(
    _ element: MarkupElement, into parts: inout [Segment.Part], from parser: inout XLIFFParser
  ) throws(ExchangeError) {
    let attributes = element.attributes
    let id = attributes["id"]
    func code(
      _ kind: InlineCode.Kind, _ own: [Attribute?], _ content: [Segment.Part] = []
    ) -> Segment.Part {
      .code(
        InlineCode(
          kind: kind, attributes: own.compactMap { $0 } + Self.type(attributes["ctype"]),
          content: content))
    }
    switch element.name {
    case "g":
      let name = "g \(id ?? "")"
      let begin = pair(name, begins: true)
      parts.append(code(.beginPaired, [begin, number(of: id)]))
      try read(into: &parts, from: &parser)
      parts.append(.code(InlineCode(kind: .endPaired, attributes: [begin])))
    case "x":
      try parser.skip()
      parts.append(code(.placeholder, [number(of: id)]))
    case "bx":
      try parser.skip()
      parts.append(
        code(.beginPaired, [pair(attributes["rid"] ?? id, begins: true), number(of: id)]))
    case "ex":
      try parser.skip()
      parts.append(
        .code(
          InlineCode(
            kind: .endPaired, attributes: [pair(attributes["rid"] ?? id, begins: false)])))
    case "bpt":
      let own = [pair(attributes["rid"] ?? id, begins: true), number(of: id)]
      parts.append(code(.beginPaired, own, try native(from: &parser)))
    case "ept":
      let own = [pair(attributes["rid"] ?? id, begins: false)]
      parts.append(
        .code(
          InlineCode(kind: .endPaired, attributes: own, content: try native(from: &parser))))
    case "it":
      let pos = Attribute(name: "pos", value: attributes["pos"] == "close" ? "end" : "begin")
      let own = [pos, number(of: id)]
      parts.append(code(.isolated, own, try native(from: &parser)))
    case "ph" where attributes["ctype"] == "x-align-ut":
      let own = [number(of: id)].compactMap { $0 }
      parts.append(
        .code(
          InlineCode(kind: .unknown, attributes: own, content: try native(from: &parser))))
    case "ph":
      let side = XLIFFRenderer.sides.first { $0.value == attributes["assoc"] }?.key
      let own = [number(of: id), side.map { Attribute(name: "assoc", value: $0) }]
      parts.append(code(.placeholder, own, try native(from: &parser)))
    case "mrk" where attributes["mtype"] == "seg": try read(into: &parts, from: &parser)
    case "mrk":
      var content: [Segment.Part] = []
      let own = [number(of: attributes["mid"])].compactMap { $0 }
      let type = attributes["mtype"].flatMap { $0 == "x-align-hi" ? nil : $0 }
      try read(into: &content, from: &parser)
      parts.append(
        .code(
          InlineCode(kind: .highlight, attributes: own + Self.type(type), content: content)))
    default: throw parser.malformed("'\(element.name)' does not belong into a text")
    }
  }

  /// What a code holds.
  private mutating func native(
    from parser: inout XLIFFParser
  ) throws(ExchangeError) -> [Segment.Part] {
    var parts: [Segment.Part] = []
    while true {
      switch try parser.inner() {
      case .end: return parts
      case .text(let run): parts.append(text: run)
      case .start(let element) where element.name == "sub" && parser.isCore(element):
        var content: [Segment.Part] = []
        try read(into: &content, from: &parser)
        let datatype = element.attributes["datatype"].map { Attribute(name: "datatype", value: $0) }
        parts.append(
          .code(
            InlineCode(
              kind: .subflow,
              attributes: [datatype].compactMap { $0 } + Self.type(element.attributes["ctype"]),
              content: content)))
      case .start: try parser.skip()
      }
    }
  }

  private static func type(_ word: String?) -> [Attribute] {
    guard let word else { return [] }
    let known = word == "underlined" ? "ulined" : XLIFFName.decoded(word)
    return [Attribute(name: "type", value: known)]
  }
}

extension XLIFFContent {
  private mutating func readTwentyOne(
    _ element: MarkupElement, into parts: inout [Segment.Part], from parser: inout XLIFFParser
  ) throws(ExchangeError) {
    let attributes = element.attributes
    let id = attributes["id"]
    func code(_ kind: InlineCode.Kind, _ own: [Attribute?], _ reference: String) -> Segment.Part {
      let type = kind == .endPaired || kind == .unknown ? [] : Self.type(attributes)
      let content = attributes[reference].flatMap { data[$0] } ?? ""
      return .code(
        InlineCode(
          kind: kind, attributes: own.compactMap { $0 } + type,
          content: content.isEmpty ? [] : [.text(content)]))
    }
    switch element.name {
    case "pc":
      let begin = pair(id, begins: true)
      parts.append(code(.beginPaired, [begin, number(of: id)], "dataRefStart"))
      try read(into: &parts, from: &parser)
      parts.append(code(.endPaired, [begin], "dataRefEnd"))
      return
    case "mrk":
      var content: [Segment.Part] = []
      let isOwn = attributes["type"] == "align:hi"
      let type = isOwn ? attributes["value"] : attributes["type"]
      let own = [number(of: id), type.map { Attribute(name: "type", value: $0) }]
      try read(into: &content, from: &parser)
      parts.append(
        .code(
          InlineCode(kind: .highlight, attributes: own.compactMap { $0 }, content: content)))
      return
    case "cp": parts.append(text: try parser.character(element))
    case "sm", "em": parser.losses[.codes] += 1
    case "ph":
      let isUnknown = attributes["subType"] == "align:ut"
      parts.append(code(isUnknown ? .unknown : .placeholder, [number(of: id)], "dataRef"))
    case "sc" where attributes["isolated"] == "yes", "ec" where attributes["isolated"] == "yes":
      let pos = Attribute(name: "pos", value: element.name == "sc" ? "begin" : "end")
      parts.append(code(.isolated, [pos, number(of: id)], "dataRef"))
    case "sc":
      parts.append(code(.beginPaired, [pair(id, begins: true), number(of: id)], "dataRef"))
    case "ec":
      parts.append(code(.endPaired, [pair(attributes["startRef"], begins: false)], "dataRef"))
    default: throw parser.malformed("'\(element.name)' does not belong into a text")
    }
    try parser.skip()
  }

  private static func type(_ attributes: [Attribute]) -> [Attribute] {
    guard let type = attributes["type"] else { return [] }
    let subType = attributes["subType"]
    if let word = subType?.dropping(prefix: "tmx:") {
      return [Attribute(name: "type", value: XLIFFName.percentDecoded(word))]
    }
    let known = XLIFFRenderer.types.first { $0.value.type == type && $0.value.subType == subType }
    return [Attribute(name: "type", value: known?.key ?? subType ?? type)]
  }
}
