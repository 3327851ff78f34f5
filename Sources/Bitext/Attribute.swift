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
  /// The value of the first attribute of a name, or `nil`; setting `nil` removes every one.
  public subscript(name: String) -> String? {
    get { first { $0.name == name }?.value }
    set {
      guard let newValue else { return removeAll { $0.name == name } }
      if let index = firstIndex(where: { $0.name == name }) {
        self[index].value = newValue
      } else {
        append(Attribute(name: name, value: newValue))
      }
    }
  }
}
