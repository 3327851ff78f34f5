// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: a library that depends on `Bitext` and on no sibling, and its tests.
func room(_ name: String, dependencies: [Target.Dependency] = []) -> [Target] {
  [
    .target(
      name: name,
      dependencies: (name == "Bitext" ? [] : ["Bitext"]) + dependencies,
      swiftSettings: strict
    ),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name)],
      swiftSettings: strict
    ),
  ]
}

/// The rooms that the command line joins.
let rooms = ["Documents", "Segmenter", "Aligner", "AlignmentFiles", "TMX", "Evaluation", "Corpus"]

/// The system libraries that a room reads or stores with.
let systemLibraries: [String: [Target.Dependency]] = ["Segmenter": ["CLibXML2"]]

let package = Package(
  name: "align",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "align", targets: ["align"]),
    .library(name: "Bitext", targets: ["Bitext"]),
  ] + rooms.map { .library(name: $0, targets: [$0]) },
  targets: room("Bitext")
    + rooms.flatMap { room($0, dependencies: systemLibraries[$0] ?? []) }
    + [
      .systemLibrary(
        name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
      .executableTarget(
        name: "align",
        dependencies: rooms.map { .target(name: $0) },
        swiftSettings: strict
      ),
    ]
)
