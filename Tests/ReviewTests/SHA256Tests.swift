import Testing

@testable import Review

@Suite("SHA-256")
struct SHA256Tests {
  /// The vectors of the examples to FIPS 180-4.
  @Test(
    "It gives the published hashes",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vectors(text: String, hash: String) {
    #expect(SHA256(of: text).hexadecimal == hash)
  }

  @Test("Every length around the ends of a block gives a hash of its own")
  func lengths() {
    let hashes = (0...130).map { SHA256(of: [UInt8](repeating: 0, count: $0)).hexadecimal }
    #expect(Set(hashes).count == hashes.count)
  }

  @Test("Base64 has its padding")
  func base64() {
    #expect(SHA256(of: "abc").base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
