// swift-tools-version: 6.1
import PackageDescription

// A package of its own, for it links with libFuzzer only: swift build -c release --sanitize=fuzzer
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "align", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz-tmx",
      dependencies: [.product(name: "TMX", package: "align")],
      path: ".",
      exclude: ["README.md", "corpus", "run.sh"],
      sources: ["FuzzTMX.swift"]
    )
  ]
)
