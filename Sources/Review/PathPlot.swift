/// The path of an alignment as a drawing: source sentences from left to right, target sentences
/// downwards.
///
/// A bead is a stroke from its beginning to its end with a mark in the middle, whose form and colour
/// tell its confidence; a sentence without translation is a bar across the path. Faint lines are
/// beginnings of paragraphs, the dashed line is the diagonal. The file stands alone, needs neither
/// network nor script, and follows the reader's light or dark setting.
public struct PathPlot: Sendable {
  /// A text by the name and the language that the drawing gives it.
  public struct Side: Sendable {
    public var name: String
    public var language: LanguageTag

    public init(name: String, language: LanguageTag) {
      self.name = name
      self.language = language
    }
  }

  private let alignment: Alignment
  private let source: Side
  private let target: Side
  private let doubtful: Double
  private let certain: Double

  /// - Parameters:
  ///   - alignment: Beads that tile both texts.
  ///   - source: What the source is called.
  ///   - target: What the target is called.
  ///   - doubtful: Confidences below should be looked at.
  ///   - certain: Confidences from here are as good as certain.
  public init(
    _ alignment: Alignment, source: Side, target: Side, doubtful: Double, certain: Double
  ) {
    self.alignment = alignment
    self.source = source
    self.target = target
    self.doubtful = doubtful
    self.certain = certain
  }

  /// Writes the drawing as SVG 1.1.
  public func write(to output: inout some TextOutputStream) {
    let frame = PlotFrame(
      sourceCount: alignment.source.count, targetCount: alignment.target.count)
    output.write(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 760" width="720" height="760"\
       role="img" aria-labelledby="path-plot-title path-plot-description">
      <title id="path-plot-title">\(escaped(title))</title>
      <desc id="path-plot-description">\(escaped(description))</desc>
      <style>
      \(Self.style)
      </style>
      <rect class="ground" width="720" height="760"/>
      <text class="title" x="\(PlotFrame.left)" y="34">\(escaped(title.shortened))</text>

      """)
    writeLegend(to: &output)
    writeAxes(frame, to: &output)
    for bead in alignment.beads where bead.isPair { write(bead, frame, to: &output) }
    for bead in alignment.beads where !bead.isPair { write(bead, frame, to: &output) }
    for (number, bead) in alignment.beads.enumerated() {
      writeMark(bead, number: number + 1, frame, to: &output)
    }
    output.write("</svg>\n")
  }

  private var title: String {
    source.name == target.name ? source.name : "\(source.name) – \(target.name)"
  }

  private var description: String {
    let counts = Level.allCases.map { level in
      "\(alignment.beads.count { $0.isPair && self.level(of: $0) == level }) \(level.rawValue)"
    }
    return "Path of \(alignment.source.count) \(source.language) sentences against "
      + "\(alignment.target.count) \(target.language) sentences: \(alignment.beads.count) beads;"
      + " pairs: \(counts.joined(separator: ", "));"
      + " without translation: \(alignment.beads.count { $0.target.isEmpty }) source,"
      + " \(alignment.beads.count { $0.source.isEmpty }) target"
  }

  private func escaped(_ text: String) -> String { MarkupEscaper.escaped(text) }
}

extension PathPlot {
  /// How sure a bead is, as the reader sees it.
  private enum Level: String, CaseIterable {
    case certain, fair, doubtful

    /// A mark about a point; its form tells the level without the colour.
    func mark(x: Double, y: Double) -> String {
      switch self {
      case .certain: "<circle class=\"certain\" cx=\"\(x.text)\" cy=\"\(y.text)\" r=\"2.5\""
      case .fair:
        "<path class=\"fair\" d=\"M\(x.text) \((y - 4).text)l4 4l-4 4l-4 -4z\""
      case .doubtful:
        "<circle class=\"doubtful\" cx=\"\(x.text)\" cy=\"\(y.text)\" r=\"5\""
      }
    }
  }

  private func level(of bead: Bead) -> Level {
    bead.confidence < doubtful ? .doubtful : bead.confidence < certain ? .fair : .certain
  }

  private func writeLegend(to output: inout some TextOutputStream) {
    let (low, high) = (doubtful.decimalText(places: 2), certain.decimalText(places: 2))
    output.write("<text x=\"\(PlotFrame.left.text)\" y=\"62\">confidence</text>\n")
    var x = PlotFrame.left + 88
    for (level, word) in zip(Level.allCases, ["from \(high)", "\(low) to \(high)", "below \(low)"])
    {
      output.write(level.mark(x: x, y: 58) + "/>\n")
      output.write("<text x=\"\((x + 12).text)\" y=\"62\">\(word)</text>\n")
      x += 118
    }
    output.write("<path class=\"gap\" d=\"M\(x.text) 58h12\"/>\n")
    output.write("<text x=\"\((x + 18).text)\" y=\"62\">without translation</text>\n")
  }

  private func writeAxes(_ frame: PlotFrame, to output: inout some TextOutputStream) {
    let (left, top, right, bottom) = (
      PlotFrame.left.text, PlotFrame.top.text, PlotFrame.right.text, PlotFrame.bottom.text
    )
    var lines = ""
    for index in alignment.source.paragraphStarts {
      lines += "M\(frame.x(index).text) \(top)V\(bottom)"
    }
    for index in alignment.target.paragraphStarts {
      lines += "M\(left) \(frame.y(index).text)H\(right)"
    }
    if !lines.isEmpty { output.write("<path class=\"paragraph\" d=\"\(lines)\"/>\n") }
    output.write("<path class=\"diagonal\" d=\"M\(left) \(top)L\(right) \(bottom)\"/>\n")
    output.write("<path class=\"frame\" d=\"M\(left) \(top)H\(right)V\(bottom)H\(left)Z\"/>\n")
    for index in PlotFrame.ticks(count: alignment.source.count) {
      output.write(
        "<text class=\"tick\" x=\"\(frame.x(index).text)\" y=\"\((PlotFrame.bottom + 18).text)\""
          + " text-anchor=\"middle\">\(index)</text>\n")
    }
    for index in PlotFrame.ticks(count: alignment.target.count) {
      output.write(
        "<text class=\"tick\" x=\"\((PlotFrame.left - 8).text)\""
          + " y=\"\((frame.y(index) + 4).text)\" text-anchor=\"end\">\(index)</text>\n")
    }
    output.write(
      "<text x=\"\(PlotFrame.right.text)\" y=\"\((PlotFrame.bottom + 38).text)\""
        + " text-anchor=\"end\">\(escaped(source.language.text)) sentences →</text>\n")
    output.write(
      "<text x=\"\(left)\" y=\"\((PlotFrame.top - 8).text)\">"
        + "↓ \(escaped(target.language.text)) sentences</text>\n")
  }

  /// Draws the stroke of a pair, or the bar of sentences without translation.
  private func write(_ bead: Bead, _ frame: PlotFrame, to output: inout some TextOutputStream) {
    let (x, y) = (frame.x(bead.source.lowerBound), frame.y(bead.target.lowerBound))
    let (endX, endY) = (frame.x(bead.source.upperBound), frame.y(bead.target.upperBound))
    let style = bead.isPair ? "stroke \(level(of: bead).rawValue)" : "run"
    output.write(
      "<path class=\"\(style)\" d=\"M\(x.text) \(y.text)L\(endX.text) \(endY.text)\"/>\n")
  }

  private func writeMark(
    _ bead: Bead, number: Int, _ frame: PlotFrame, to output: inout some TextOutputStream
  ) {
    let x = (frame.x(bead.source.lowerBound) + frame.x(bead.source.upperBound)) / 2
    let y = (frame.y(bead.target.lowerBound) + frame.y(bead.target.upperBound)) / 2
    if bead.isPair {
      output.write(level(of: bead).mark(x: x, y: y))
    } else if bead.source.isEmpty {
      output.write("<path class=\"gap\" d=\"M\((x - 6).text) \(y.text)h12\"")
    } else {
      output.write("<path class=\"gap\" d=\"M\(x.text) \((y - 6).text)v12\"")
    }
    let confidence = bead.confidence.decimalText(places: 3)
    output.write("><title>bead \(number), \(bead.shape), confidence \(confidence)</title>")
    output.write(bead.isPair && level(of: bead) != .fair ? "</circle>\n" : "</path>\n")
  }

  private static let style = """
    text { font: 13px system-ui, sans-serif; fill: #333 }
    .title { font-size: 16px; font-weight: bold }
    .tick { font-size: 11px }
    .ground { fill: #fff }
    path { fill: none; stroke: #333; stroke-width: 1 }
    .paragraph { stroke: #ddd }
    .frame { stroke: #767676 }
    .diagonal { stroke: #9a9a9a; stroke-dasharray: 4 5 }
    .stroke, .run { stroke-width: 2; stroke-linecap: round }
    .run, .gap { stroke: #333 }
    .gap { stroke-width: 2.5 }
    .certain { fill: #1d7044; stroke: #1d7044 }
    .fair { fill: #855600; stroke: #855600 }
    .doubtful { fill: none; stroke: #b3261e; stroke-width: 2 }
    @media (prefers-color-scheme: dark) {
    text { fill: #ddd }
    .ground { fill: #16191d }
    .paragraph { stroke: #333a42 }
    .frame { stroke: #8b949e }
    .diagonal { stroke: #6b747d }
    .run, .gap { stroke: #ddd }
    .certain { fill: #7ccf9d; stroke: #7ccf9d }
    .fair { fill: #e6b866; stroke: #e6b866 }
    .doubtful { stroke: #ff9d94 }
    }
    """
}

/// Where boundaries of sentences lie in the drawing.
private struct PlotFrame {
  static let left = 64.0
  static let top = 96.0
  static let right = 696.0
  static let bottom = 706.0

  let sourceCount: Int
  let targetCount: Int

  func x(_ boundary: Int) -> Double {
    Self.left + Double(boundary) / Double(max(1, sourceCount)) * (Self.right - Self.left)
  }

  func y(_ boundary: Int) -> Double {
    Self.top + Double(boundary) / Double(max(1, targetCount)) * (Self.bottom - Self.top)
  }

  /// Round numbers from zero, at most eleven.
  static func ticks(count: Int) -> [Int] {
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while count / step > 10 {
      step = unit * factors.removeFirst()
      if factors.isEmpty {
        unit = step
        factors = [2, 5, 10]
      }
    }
    return Array(stride(from: 0, through: count, by: step))
  }
}

extension Double {
  fileprivate var text: String { decimalText(places: 1) }
}

extension String {
  /// What fits over the drawing.
  fileprivate var shortened: String { count > 70 ? prefix(69) + "…" : self }
}

extension [Sentence] {
  /// The sentences that begin a paragraph, but the first.
  fileprivate var paragraphStarts: [Int] {
    indices.dropFirst().filter { self[$0].paragraph != self[$0 - 1].paragraph }
  }
}
