public import Bitext

/// Units with any scalar that XML holds, any language, any codes that are in order.
public enum RandomUnits {
  public static let languages = [
    "en", "zh", "zh-Hant-TW", "sr-Latn", "es-419", "de-DE-1996", "x-piglatin",
  ]
  .compactMap { LanguageTag($0) }

  public static func unit(using generator: inout SplitMix) -> TranslationUnit {
    TranslationUnit(
      variants: (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        TranslationUnit.Variant(
          language: languages.randomElement(using: &generator) ?? .english,
          segment: segment(using: &generator),
          attributes: attributes(["creationid", "o-tmf", "changeid"], using: &generator),
          notes: notes(using: &generator), properties: properties(using: &generator))
      },
      attributes: attributes(["o-encoding", "creationtool", "datatype"], using: &generator),
      notes: notes(using: &generator), properties: properties(using: &generator))
  }

  /// Text of up to `limit` scalars, rich in those that XML treats specially.
  public static func text(upTo limit: Int, using generator: inout SplitMix) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...limit, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0:
        text.unicodeScalars.append(
          ["&", "<", ">", "\"", "'", "]", " ", "\t", "\n", "\r"]
            .randomElement(using: &generator) ?? " ")
      case 1:
        text += ["]]>", "&amp;", "<!--", "\r\n", "e\u{301}"].randomElement(using: &generator) ?? ""
      case 2...4:
        text.unicodeScalars.append(Unicode.Scalar(.random(in: 0x20...0x7E, using: &generator)))
      default:
        let value = UInt32.random(in: 0x80...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value), value & 0xFFFE != 0xFFFE || value > 0xFFFF {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  public static func segment(using generator: inout SplitMix) -> Segment {
    var parts = run(codes: Array(InlineCode.Kind.allCases), depth: 0, using: &generator)
    for pair in 0..<Int.random(in: 0...2, using: &generator) {
      let i = [Attribute(name: "i", value: "\(pair + 1)")]
      parts.append(
        .code(InlineCode(kind: .beginPaired, attributes: i, content: native(&generator))))
      parts += run(codes: [.placeholder, .highlight], depth: 1, using: &generator)
      parts.append(.code(InlineCode(kind: .endPaired, attributes: i, content: native(&generator))))
    }
    return Segment(parts: merged(parts)).trimmed
  }

  private static func run(
    codes: [InlineCode.Kind], depth: Int, using generator: inout SplitMix
  ) -> [Segment.Part] {
    var parts: [Segment.Part] = [.text(text(upTo: 12, using: &generator))]
    guard depth < 3 else { return merged(parts) }
    for _ in 0..<Int.random(in: 0...2, using: &generator) {
      switch codes.randomElement(using: &generator) {
      case .highlight?:
        let inside = run(codes: [.highlight, .placeholder], depth: depth + 1, using: &generator)
        parts.append(.code(InlineCode(kind: .highlight, content: inside)))
      case .isolated?:
        let pos = [Attribute(name: "pos", value: "begin")]
        parts.append(
          .code(InlineCode(kind: .isolated, attributes: pos, content: native(&generator))))
      case .placeholder?:
        let inside: [Segment.Part] = [
          .text("{"),
          .code(
            InlineCode(
              kind: .subflow, content: run(codes: [.highlight], depth: depth + 1, using: &generator)
            )),
        ]
        parts.append(.code(InlineCode(kind: .placeholder, content: inside)))
      default: break
      }
      parts.append(.text(text(upTo: 8, using: &generator)))
    }
    return merged(parts)
  }

  private static func native(_ generator: inout SplitMix) -> [Segment.Part] {
    merged([.text(text(upTo: 4, using: &generator))])
  }

  /// Neighbouring texts joined, empty ones dropped, as reading does.
  private static func merged(_ parts: [Segment.Part]) -> [Segment.Part] {
    var merged: [Segment.Part] = []
    for part in parts {
      if case .text(let text) = part {
        if text.isEmpty { continue }
        if case .text(let before)? = merged.last {
          merged[merged.count - 1] = .text(before + text)
          continue
        }
      }
      merged.append(part)
    }
    return merged
  }

  private static func notes(using generator: inout SplitMix) -> [TranslationUnit.Note] {
    (0..<Int.random(in: 0...1, using: &generator)).map { _ in
      TranslationUnit.Note(text: text(upTo: 9, using: &generator))
    }
  }

  private static func properties(using generator: inout SplitMix) -> [TranslationUnit.Property] {
    (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      TranslationUnit.Property(
        type: "x-" + text(upTo: 5, using: &generator), value: text(upTo: 9, using: &generator))
    }
  }

  private static func attributes(
    _ names: [String], using generator: inout SplitMix
  ) -> [Attribute] {
    names.filter { _ in Bool.random(using: &generator) }.map {
      Attribute(name: $0, value: text(upTo: 6, using: &generator))
    }
  }
}

extension Segment {
  /// Without white space at the ends, which no TMX may have.
  public var trimmed: Segment {
    var parts = parts
    while case .text(let text)? = parts.first {
      let rest = text.unicodeScalars.drop { $0.properties.isWhitespace }
      if !rest.isEmpty {
        parts[0] = .text(String(rest))
        break
      }
      parts.removeFirst()
    }
    while case .text(let text)? = parts.last {
      let rest = text.unicodeScalars.reversed().drop { $0.properties.isWhitespace }
      if !rest.isEmpty {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: rest.reversed())
        parts[parts.count - 1] = .text(String(scalars))
        break
      }
      parts.removeLast()
    }
    return Segment(parts: parts)
  }
}
