/// The versions of XLIFF that are read and written.
public enum XLIFFVersion: String, Hashable, Sendable, CaseIterable {
  /// OASIS, February 2008.
  case v12 = "1.2"
  /// OASIS, February 2018; 2.0 has the same core.
  case v21 = "2.1"

  /// The name space of the core.
  var namespace: String {
    switch self {
    case .v12: "urn:oasis:names:tc:xliff:document:1.2"
    case .v21: "urn:oasis:names:tc:xliff:document:2.0"
    }
  }

  /// The name space of the metadata module of XLIFF 2.
  static let metadataNamespace = "urn:oasis:names:tc:xliff:metadata:2.0"

  /// The property of a target that says how far its translation has come, in the words of the
  /// version that it comes from.
  public static let stateProperty = "x-state"

  /// The state that a version has for a state of either, or `nil` for an unknown one.
  ///
  /// The four states of XLIFF 2 are coarser than the ten of 1.2.
  ///
  /// Sources: XLIFF 1.2, “state”; XLIFF 2.1, section 4.3.1.36.
  func state(for state: String) -> String? {
    switch self {
    case .v12:
      if Self.coarseStates[state] != nil { return state }
      return Self.fineStates[state]
    case .v21:
      if Self.fineStates[state] != nil { return state }
      return Self.coarseStates[state]
    }
  }

  private static let coarseStates = [
    "new": "initial", "needs-translation": "initial", "needs-adaptation": "translated",
    "needs-l10n": "translated", "needs-review-translation": "translated",
    "needs-review-adaptation": "translated", "needs-review-l10n": "translated",
    "translated": "translated", "signed-off": "reviewed", "final": "final",
  ]

  private static let fineStates = [
    "initial": "new", "translated": "translated", "reviewed": "signed-off", "final": "final",
  ]
}

/// The groups under which facts of a unit stand in XLIFF; raw values name them in the file.
enum XLIFFGroup: String, CaseIterable {
  case properties
  case attributes
  case sourceProperties = "source-properties"
  case sourceAttributes = "source-attributes"
  case targetProperties = "target-properties"
  case targetAttributes = "target-attributes"

  /// The group by its name in a file: 1.2 wants names that occur once, and has `properties-7` for
  /// the seventh unit.
  init?(name: String) {
    let number = name.utf8.reversed().prefix { (0x30...0x39).contains($0) }
    var end = name.utf8.dropLast(number.count)
    if !number.isEmpty, end.last == UInt8(ascii: "-") { end.removeLast() }
    self.init(rawValue: String(Substring(end)))
  }
}

/// Names of TMX as values that XLIFF 1.2 leaves to its users: `x-` and no white space.
enum XLIFFName {
  private static let prefix = "x-tmx-"

  /// `x-score` as it is, `client` as `x-tmx-client`; white space and `%` by their codes.
  static func encoded(_ name: String) -> String {
    let isPlain =
      name.dropping(prefix: "x-")?.isEmpty == false && name.dropping(prefix: prefix) == nil
      && !name.utf8.contains { $0 == 0x25 } && !name.unicodeScalars.contains(where: \.needsCode)
    return isPlain ? name : prefix + percentEncoded(name)
  }

  static func decoded(_ name: String) -> String {
    name.dropping(prefix: prefix).map { percentDecoded($0) } ?? name
  }

  /// White space, controls, `:` and `%` as `%3A`.
  static func percentEncoded(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars {
      guard scalar.needsCode || scalar == "%" || scalar == ":" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        text += byte < 16 ? "%0" : "%"
        text += String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  static func percentDecoded(_ name: some StringProtocol) -> String {
    guard name.utf8.contains(0x25) else { return String(name) }
    var bytes: [UInt8] = []
    var rest = name.utf8[...]
    while let byte = rest.popFirst() {
      let code = rest.prefix(2)
      if byte == 0x25, code.count == 2,
        let value = UInt8(String(decoding: code, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  fileprivate var needsCode: Bool { properties.isWhitespace || isForbiddenInXML }
}
