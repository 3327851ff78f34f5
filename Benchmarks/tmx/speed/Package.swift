// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the product never builds what only the comparison needs.
let package = Package(
  name: "tmx-benchmark",
  dependencies: [.package(name: "align", path: "../../..")],
  targets: [
    .executableTarget(
      name: "tmx-speed",
      dependencies: [.product(name: "TMX", package: "align")],
      path: ".",
      sources: ["Speed.swift"]
    )
  ]
)
