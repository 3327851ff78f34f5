/// A value of JSON, with the members of objects in the order of the text.
///
/// Numbers stay as they are written: `0.90` is not `0.9`.
package indirect enum JSONValue: Equatable, Sendable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  case number(String)
  case bool(Bool)
  case null

  package struct Member: Equatable, Sendable {
    package var name: String
    package var value: JSONValue
  }

  /// The value of the last member of a name, as most readers of JSON have it.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
