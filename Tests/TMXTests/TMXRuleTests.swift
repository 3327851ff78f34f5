import TMX
import Testing

@Suite struct TMXRuleTests {
  private func rules(_ body: String) throws -> [TMXRule] {
    try reading(file(body).utf8).findings.map(\.rule)
  }

  private func pair(_ english: String, _ chinese: String, _ attributes: String = "") -> String {
    "<tu\(attributes)><tuv xml:lang='en'><seg>\(english)</seg></tuv>"
      + "<tuv xml:lang='zh'><seg>\(chinese)</seg></tuv></tu>"
  }

  @Test("A sound unit breaks no rule")
  func sound() throws {
    let codes = "<bpt i='1' x='1'>b</bpt>c<ept i='1'>d</ept><it pos='end' x='1'/><ph assoc='p'/>"
    let body = pair(
      "a" + codes, "一" + codes,
      " tuid='1' creationdate='20240229T235959Z' usagecount='3' segtype='phrase' srclang='EN'")
    #expect(try rules(body) == [])
  }

  @Test(
    "Each breach of a unit is told by its rule and no other",
    arguments: [
      (" creationdate='20230229T000000Z'", "a", .date), (" changedate='20240131'", "a", .date),
      (" lastusagedate='20240131T240000Z'", "a", .date), (" usagecount='-1'", "a", .number),
      (" tuid='a b'", "a", .tuid), (" segtype='word'", "a", .attributeValue),
      (" srclang='*any*'", "a", .language), (" srclang='de'", "a", .sourceMissing),
      (" id='1'", "a", .attributeUnknown), ("", "", .segmentEmpty), ("", " a", .segmentBlanks),
      ("", "一", .variantsIdentical), ("", "<bpt i='1'/>a", .codePair),
      ("", "a<ept i='1'/>", .codePair), ("", "<ept i='1'/>a<bpt i='2'/>", .codePair),
      ("", "<bpt i='1'/><bpt i='1'/>a<ept i='1'/>", .codeNumber),
      ("", "<ph type='p'/><ph x='a'/>a", .number), ("", "<ph x='1'/>a", .codeMatch),
      ("", "<it>a</it>b", .attributeMissing), ("", "<it pos='x'>a</it>b", .attributeValue),
      ("", "<ept i='1' x='1'/>a<bpt i='1'/>", .attributeUnknown), ("", "<ut/>a", .deprecated),
      ("", "<ph assoc='x'/>a", .attributeValue), ("", "<x/>a", .elementUnknown),
      ("", "<sub>a</sub>", .elementMisplaced), ("", "a&x;", .entity), ("", "a]]>", .malformed),
      ("", "a&#xFFFF;", .forbiddenCharacter),
    ] as [(String, String, TMXRule)])
  func units(attributes: String, segment: String, rule: TMXRule) throws {
    let found = try rules(pair(segment, "一", attributes))
    #expect(Set(found).contains(rule), "\(found)")
    // Where codes are out of order, or have no number, that shows in other rules too.
    let consequences: Set<TMXRule> = [.codePair, .codeMatch, .codeNumber]
    #expect(Set(found).subtracting(consequences).subtracting([rule]).isEmpty, "\(found)")
  }

  @Test(
    "Languages are tags in any case; what is not registered is worth a warning",
    arguments: [
      ("EN-us", nil), ("zh-Hant-TW", nil), ("x-mine", nil), ("sr-Latn-RS", nil), ("es-419", nil),
      ("yue", nil), ("en_US", .language), ("English", .language), ("", .language),
      ("*all*", .language), ("e", .language), ("en-UK", .languageUnregistered),
      ("jp", .languageUnregistered),
    ] as [(String, TMXRule?)])
  func languages(tag: String, rule: TMXRule?) throws {
    let body =
      "<tu srclang='*all*'><tuv xml:lang='\(tag)'><seg>a</seg></tuv>"
      + "<tuv xml:lang='de'><seg>b</seg></tuv></tu>"
    #expect(try rules(body) == (rule.map { [$0] } ?? []))
  }

  @Test("Every rule has a name of its own and a line of its own")
  func names() {
    #expect(Set(TMXRule.allCases.map(\.rawValue)).count == TMXRule.allCases.count)
    #expect(Set(TMXRule.allCases.map(\.summary)).count == TMXRule.allCases.count)
  }

  @Test("Findings beyond what is kept are counted, and a handler gets them all")
  func manyFindings() throws {
    let count = TMXReader.keptFindingLimit + 10
    let text = file(String(repeating: "</x>", count: count))
    let reader = try TMXReader(name: "a.tmx", bytes: Array(text.utf8))
    #expect(try reader.next() == nil)
    #expect(reader.takeFindings().count + reader.uncollectedFindingCount == count)
    let handled = try TMXReader(
      name: "a.tmx",
      bytes: Array(file(pair("a", "一") + String(repeating: "</x>", count: count)).utf8))
    var found = 0
    handled.onFinding = { _ in found += 1 }
    while try handled.next() != nil {}
    #expect(found == count)
  }
}
