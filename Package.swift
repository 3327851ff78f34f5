// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: a library that depends on `Bitext` and on no sibling, and its tests.
func room(
  _ name: String, dependencies: [Target.Dependency] = [], testData: [String] = []
) -> [Target] {
  [
    .target(
      name: name,
      dependencies: (name == "Bitext" ? [] : ["Bitext"]) + dependencies,
      swiftSettings: strict
    ),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.target(name: name)],
      exclude: testData,
      swiftSettings: strict
    ),
  ]
}

/// The rooms that the command line joins.
let rooms = ["Documents", "Segmenter", "Aligner", "AlignmentFiles", "TMX", "Evaluation", "Corpus"]

let package = Package(
  name: "align",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "align", targets: ["align"]),
    .library(name: "Bitext", targets: ["Bitext"]),
  ] + rooms.map { .library(name: $0, targets: [$0]) },
  targets: room("Bitext")
    + rooms.flatMap { name in
      name == "TMX"
        ? room(name, dependencies: ["CLibXML2", "CZlib"], testData: ["tmx14.dtd"]) : room(name)
    }
    + [
      .systemLibrary(
        name: "CLibXML2", pkgConfig: "libxml-2.0",
        providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
      .systemLibrary(
        name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
      .executableTarget(
        name: "align",
        dependencies: rooms.map { .target(name: $0) },
        swiftSettings: strict
      ),
    ]
)
