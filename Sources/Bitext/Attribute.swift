/// A name and a value that an element of a file carries.
public struct Attribute: Hashable, Sendable {
  /// As it stands in the file, prefix included: `xml:lang`.
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension [Attribute] {
  /// The value of the first attribute of a name, or `nil`.
  public subscript(name: String) -> String? {
    first { $0.name == name }?.value
  }
}
