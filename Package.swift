// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A room of the house: a library that depends on `Bitext` and on no sibling, and its tests.
struct Room {
  let name: String
  /// Libraries of the system.
  var libraries: [String] = []
  /// Files beside the tests that are read as they are.
  var testData: [String] = []
  /// A folder of files that become part of the binary.
  var embedded: String?

  var targets: [Target] {
    [
      .target(
        name: name,
        dependencies: ((name == "Bitext" ? [] : ["Bitext"]) + libraries).map { .target(name: $0) },
        resources: embedded.map { [.embedInCode($0)] },
        swiftSettings: strict
      ),
      .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "TestSupport"],
        exclude: testData,
        swiftSettings: strict
      ),
    ]
  }
}

let rooms = [
  Room(name: "Bitext"),
  Room(name: "Documents"),
  Room(
    name: "Segmenter", libraries: ["CLibXML2"],
    testData: ["zh", "en", "ja", "de", "fr", "es", "it", "pt", "ru", "hu", "scripts"]
      .map { "cases.\($0).txt" }),
  Room(name: "Aligner"),
  Room(name: "AlignmentFiles", libraries: ["Streams"]),
  Room(name: "Streams", libraries: ["CLibXML2", "CZlib"]),
  Room(name: "TMX", libraries: ["Streams"], testData: ["tmx14.dtd"]),
  Room(name: "Exchange", libraries: ["Streams"]),
  Room(name: "Memory", libraries: ["CSQLite"]),
  Room(name: "Evaluation"),
  Room(name: "Review", embedded: "Page"),
  Room(name: "Corpus"),
]

let package = Package(
  name: "align",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "align", targets: ["align"])]
    + rooms.map { .library(name: $0.name, targets: [$0.name]) },
  targets: rooms.flatMap(\.targets) + [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .executableTarget(
      name: "align", dependencies: rooms.map { .target(name: $0.name) }, swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Aligner", "TestSupport"], path: "Benchmarks/aligner",
      swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["Bitext"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "AlignTests", dependencies: ["align", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "SeedTests",
      dependencies: rooms.map { .target(name: $0.name) } + ["align", "TestSupport"],
      exclude: ["article.tmx"],
      swiftSettings: strict
    ),
  ]
)
