import TMX
import TestSupport
import Testing

@Suite struct HostileInputTests {
  private func failure(_ text: String) throws -> TMXFinding? {
    do {
      _ = try reading(text.utf8)
      return nil
    } catch TMXError.violation(_, let finding) {
      return finding
    }
  }

  @Test("Entities are refused where they are declared")
  func billionLaughs() throws {
    var prolog = "\n<!DOCTYPE tmx [\n<!ENTITY a0 \"ha\">\n"
    for level in 1...9 {
      let references = String(repeating: "&a\(level - 1);", count: 10)
      prolog += "<!ENTITY a\(level) \"\(references)\">\n"
    }
    let text = file(pair.replacing("one", with: "&a9;"), prolog: prolog + "]>")
    let finding = try failure(text)
    #expect(finding?.rule == .entity)
    #expect(finding?.place.line == 3)
  }

  @Test(
    "Nothing outside of the file is opened",
    arguments: [
      "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
      "<!DOCTYPE tmx [<!ENTITY % x SYSTEM \"file:///etc/hostname\"> %x;]>",
      "<!DOCTYPE tmx [<!ENTITY x PUBLIC \"p\" \"http://localhost/x\">]>",
    ])
  func externalEntities(documentType: String) throws {
    let finding = try failure(file(pair.replacing("one", with: "&x;"), prolog: documentType))
    #expect(finding?.rule == .entity)
  }

  @Test("A document type that names a DTD is tolerated and the DTD never fetched")
  func documentType() throws {
    for id in ["SYSTEM \"file:///no/such.dtd\"", "PUBLIC \"-//LISA\" \"http://localhost/a.dtd\""] {
      let (units, findings) = try reading(file(pair, prolog: "<!DOCTYPE tmx \(id)>").utf8)
      #expect(units.count == 1)
      #expect(findings.isEmpty)
    }
  }

  @Test("A million nested elements end the reading, not the program")
  func nesting() throws {
    let nest = String(repeating: "<hi>", count: 1_000_000)
    let finding = try failure(file("<tu><tuv xml:lang='en'><seg>" + nest))
    #expect(finding?.rule == .depth)
  }

  @Test("A unit that is too large is left out, reported, and the next one read")
  func largeSegment() throws {
    let large = String(repeating: "0123456789abcdef", count: 1 << 20)
    let body = pair + pair.replacing("one", with: large) + pair
    let (units, findings) = try reading(file(body).utf8)
    #expect(units.count == 2)
    #expect(findings.map(\.rule) == [.size])
  }

  @Test("A header that is too large ends the reading")
  func largeHeader() throws {
    let notes = String(repeating: "<note>0123456789</note>", count: 200_000)
    let text = file(pair).replacing("/>\n<body>", with: ">\(notes)</header>\n<body>")
    #expect(try failure(text)?.rule == .size)
  }

  /// A small file with something of everything.
  private var sample: [UInt8] {
    let body =
      pair
        + """
        <!-- c --><tu tuid="1"><note>n</note><prop type="p">v</prop><tuv xml:lang="en">\
        <seg>a<bpt i="1">&lt;b&gt;</bpt>文<ept i="1"/><![CDATA[<]]>&amp;&#65;</seg></tuv>\
        <tuv xml:lang="zh"><seg><hi>字</hi><ph>x<sub>y</sub></ph></seg></tuv></tu>
        """
    return Array(file(body, prolog: "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">").utf8)
  }

  @Test("Cut at any byte, a file gives whole units only, and says that it is cut")
  func truncation() throws {
    let sample = sample
    let whole = try reading(sample).units
    for length in 0..<sample.count {
      let reader: TMXReader
      var units: [TranslationUnit] = []
      do {
        reader = try TMXReader(name: "a.tmx", bytes: Array(sample[..<length]))
        while let unit = try reader.next() { units.append(unit) }
        Issue.record("no complaint at \(length)")
      } catch {
        #expect(!"\(error)".isEmpty)
      }
      #expect(units == Array(whole.prefix(units.count)))
    }
  }

  @Test("Any byte changed gives a report, an error or other units, never a crash")
  func byteFlips() throws {
    let sample = sample
    var generator = SplitMix(seed: 11)
    for _ in 0..<1500 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      do {
        let (units, _) = try reading(bytes)
        #expect(units.count <= 5)
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }

  @Test("Damaged compressed data is an error")
  func damagedGzip() throws {
    let bytes: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF]
    #expect(throws: TMXError.self) { try reading(bytes) }
  }
}
