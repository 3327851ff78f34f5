// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "speed",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "align", path: "../../..")],
  targets: [
    .executableTarget(
      name: "memory-speed",
      dependencies: [
        .product(name: "Memory", package: "align"), .product(name: "TMX", package: "align"),
      ],
      path: ".")
  ]
)
