extension StringProtocol {
  /// What follows a prefix, or `nil` if the text does not begin with it.
  ///
  /// Compares bytes: `hasPrefix` would not see a prefix before a combining mark.
  func dropping(prefix: String) -> Substring? {
    guard utf8.starts(with: prefix.utf8) else { return nil }
    return Substring(self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...])
  }
}
