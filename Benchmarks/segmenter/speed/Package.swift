// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the product never builds what only the comparison needs.
let package = Package(
  name: "segment-benchmark",
  dependencies: [.package(name: "align", path: "../../..")],
  targets: [
    .executableTarget(
      name: "segment",
      dependencies: [.product(name: "Segmenter", package: "align")],
      path: ".",
      sources: ["Segment.swift"]
    )
  ]
)
