/// A translation that was found for a unit, and what it was found for.
public struct XLIFFAlternative: Hashable, Sendable {
  public var source: Segment
  public var target: Segment

  /// How close the source is to that of the unit, in percent.
  public var percent: Int

  /// Where it comes from.
  public var origin: String

  public init(source: Segment, target: Segment, percent: Int, origin: String) {
    self.source = source
    self.target = target
    self.percent = percent
    self.origin = origin
  }
}

extension XLIFFWriter {
  /// The element `alt-trans` of XLIFF 1.2.
  func markup(of alternative: XLIFFAlternative) -> String {
    var renderer = XLIFFRenderer(version: .v12)
    let origin = MarkupEscaper.escaped(alternative.origin, inAttribute: true)
    return """
      <alt-trans match-quality="\(alternative.percent)%" origin="\(origin)">
      <source>\(renderer.content(of: alternative.source))</source>
      <target>\(renderer.content(of: alternative.target))</target>
      </alt-trans>

      """
  }
}
