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

let package = Package(
  name: "align",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "align", targets: ["align"]),
    .library(name: "Bitext", targets: ["Bitext"]),
  ] + rooms.map { .library(name: $0, targets: [$0]) },
  targets: room("Bitext")
    + rooms.flatMap { room($0) }
    + [
      .executableTarget(
        name: "align",
        dependencies: rooms.map { .target(name: $0) },
        swiftSettings: strict
      ),
      .target(
        name: "TestSupport", path: "Tests/TestSupport",
        swiftSettings: strict),
      .testTarget(
        name: "AlignTests", dependencies: ["align", "TestSupport"], swiftSettings: strict),
      .testTarget(
        name: "SeedTests",
        dependencies: rooms.map { .target(name: $0) } + ["align", "TestSupport"],
        exclude: ["article.tmx"],
        swiftSettings: strict
      ),
    ]
)
