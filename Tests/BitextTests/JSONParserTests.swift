import Bitext
import TestSupport
import Testing

@Suite struct JSONParserTests {
  @Test(
    "Every kind of value is read, numbers as they are written",
    arguments: [
      ("null", JSONValue.null), (" true\n", .bool(true)), ("-0.50e+3", .number("-0.50e+3")),
      ("\"a\\u00e9\\n\\/\\\"\\ud840\\udc00\"", .string("aé\n/\"\u{20000}")),
      ("[1,[],{}]", .array([.number("1"), .array([]), .object([])])),
    ])
  func values(text: String, value: JSONValue) throws {
    #expect(try JSONParser.value(of: text) == value)
  }

  @Test("Members keep their order, and the last of a name counts")
  func members() throws {
    let value = try JSONParser.value(of: "{\"b\": 1, \"a\" :2,\"b\":\"3\"}")
    guard case .object(let members) = value else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["b", "a", "b"])
    #expect(value["b"]?.string == "3")
    #expect(value["c"] == nil)
  }

  @Test(
    "What is no JSON is refused at its byte",
    arguments: [
      ("", 1), ("{", 2), ("[1,]", 4), ("{\"a\":1,}", 8), ("01", 2), ("1.", 3), ("\"a", 3),
      ("\"\t\"", 2), ("\"\\x\"", 4), ("\"\\ud800\"", 8), ("tru", 1), ("1 2", 3), ("\"\\u+123\"", 4),
    ])
  func malformed(text: String, byte: Int) {
    let error = #expect(throws: JSONError.self) { try JSONParser.value(of: text) }
    #expect(error?.byte == byte)
  }

  @Test("Depth is bounded")
  func depth() {
    let error = #expect(throws: JSONError.self) {
      try JSONParser.value(of: String(repeating: "[", count: 1_000_000))
    }
    #expect(error?.message == "values are nested too deeply")
  }

  @Test("What the escaper writes is read back, whatever the text", arguments: 0..<4)
  func roundTrip(seed: Int) throws {
    var generator = SplitMix(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = RandomUnits.text(upTo: 20, using: &generator) + "\u{0}\u{1F}\u{7F}\\"
      #expect(try JSONParser.value(of: JSONEscaper.quoted(text)) == .string(text))
    }
  }
}
