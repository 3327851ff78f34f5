/// The page's own HTML, CSS and JavaScript, as the folder `Page` has them.
enum PageFiles {
  /// A part of the page's frame: text as it is, or a place for what differs from page to page.
  enum Piece: Equatable {
    case text(String)
    case place(Place)
  }

  /// The places, written `{{title}}` in the frame.
  enum Place: String, CaseIterable {
    case policy, title, style, data, script
  }

  /// The frame, cut at its places.
  static var frame: [Piece] {
    var pieces: [Piece] = []
    var rest = text(PackageResources.page_html)[...]
    while let opening = rest.firstRange(of: "{{"), let closing = rest.firstRange(of: "}}"),
      let place = Place(rawValue: String(rest[opening.upperBound..<closing.lowerBound]))
    {
      pieces.append(.text(String(rest[..<opening.lowerBound])))
      pieces.append(.place(place))
      rest = rest[closing.upperBound...]
    }
    pieces.append(.text(String(rest)))
    return pieces
  }

  static var style: String { text(PackageResources.page_css) }

  /// The script, each file after those that it builds on.
  static var script: String {
    "\"use strict\";\n"
      + [
        PackageResources.data_js, PackageResources.model_js, PackageResources.formats_js,
        PackageResources.workfile_js, PackageResources.storage_js, PackageResources.dom_js,
        PackageResources.filter_js, PackageResources.row_js, PackageResources.list_js,
        PackageResources.overview_js, PackageResources.plot_js,
        PackageResources.edit_js, PackageResources.actions_js, PackageResources.main_js,
      ].map(text).joined(separator: "\n")
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
