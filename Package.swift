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

let package = Package(
  name: "align",
  products: [
    .library(name: "Bitext", targets: ["Bitext"]),
    .library(name: "Segmenter", targets: ["Segmenter"]),
  ],
  targets: room("Bitext")
    + room("Segmenter")
)
