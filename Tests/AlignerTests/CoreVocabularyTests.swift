import Testing

@testable import Aligner

@Suite("The core vocabularies")
struct CoreVocabularyTests {
  static let languages = CoreVocabulary.texts.keys.sorted()

  private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

  private func concepts(of language: String) -> [Substring] {
    (CoreVocabulary.texts[language] ?? "").split(separator: "\n").map { line in
      line.prefix { $0 != "\t" }
    }
  }

  @Test("All have the same thousand concepts in the same order, each once")
  func concepts() {
    let english = concepts(of: "en")
    #expect(english.count >= 1_000)
    #expect(Set(english).count == english.count)
    for language in Self.languages { #expect(concepts(of: language) == english, "\(language)") }
  }

  @Test("Forms are single words of the right script, once in a line", arguments: Self.languages)
  func forms(language: String) throws {
    let concepts = try #require(ConceptForms(language: try tag(language)))
    let forms = (0..<concepts.count).map { concept in
      concepts[concept].map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(forms.count == self.concepts(of: language).count)
    #expect(forms.count { $0.isEmpty } < forms.count / 20)
    for words in forms {
      #expect(Set(words).count == words.count, "\(words)")
      for word in words {
        #expect(
          !word.isEmpty
            && word.unicodeScalars.allSatisfy { $0 == "'" || isLetter($0, of: language) },
          "\(word)")
      }
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar, of language: String) -> Bool {
    let script: ClosedRange<UInt32>
    switch language {
    case "ru", "uk": script = 0x400...0x4FF
    case "el": script = 0x370...0x3FF
    default: script = 0x41...0x24F
    }
    return scalar.properties.isAlphabetic && script.contains(scalar.value)
  }

  @Test("Two languages meet in their concepts, in either order, and regions do not matter")
  func pairs() throws {
    let lexicon = try #require(
      CoreVocabulary.lexicon(from: try tag("de-AT"), to: .french))
    #expect(lexicon.glosses(of: "Berg").contains("montagne"))
    let back = try #require(
      CoreVocabulary.lexicon(from: .french, to: .german))
    #expect(back.glosses(of: "montagne").contains("Berg"))
  }

  @Test("Chinese comes in through English, on either side")
  func chinese() throws {
    for lexicon in [
      CoreVocabulary.lexicon(from: .chinese, to: try tag("ru")),
      CoreVocabulary.lexicon(from: try tag("ru"), to: .chinese),
    ] {
      let lexicon = try #require(lexicon)
      #expect(lexicon.language == .chinese)
      #expect(lexicon.glosses(of: "雪").contains("снег"))
    }
  }

  @Test("Languages without one have no built-in lexicon")
  func unknown() throws {
    #expect(Lexicon.builtIn(for: try tag("ka"), .french).isEmpty)
    #expect(Lexicon.builtIn(for: .french, try tag("ka")).isEmpty)
  }

  @Test(
    "Words find the way in texts too short to teach any",
    arguments: [
      (
        LanguageTag.german,
        [
          "Der König war alt und sehr müde.", "Seine Frau lebte nicht mehr.",
          "Er hatte drei Söhne, die ihn fürchteten.", "Eines Tages rief er den ersten zu sich.",
          "Du sollst mir das Wasser des Lebens bringen.",
          "Der Sohn nahm sein Pferd und ritt durch den Wald.",
          "Am Abend kam er an einen tiefen Fluss.",
        ]
      ),
      (
        .chinese,
        [
          "国王老了，很累。", "他的妻子已经不在了。", "他有三个儿子，都怕他。", "有一天他把老大叫到身边。",
          "你要给我把生命之水带来。", "儿子骑上马，穿过森林。", "晚上他来到一条很深的河边。",
        ]
      ),
    ])
  func shortTexts(language: LanguageTag, source: [String]) {
    // The second and the sixth sentence are left out.
    let target = sentences([
      "Le roi était vieux et très fatigué.", "Il avait trois fils, qui le craignaient.",
      "Un jour il appela auprès de lui le premier.", "Tu dois m'apporter l'eau de la vie.",
      "Le soir, il arriva devant un fleuve profond.",
    ])
    let right = [[3, 2], [4, 3]]
    let confidences = [Lexicon.builtIn(for: language, .french), []].map { lexicons in
      SentenceAligner(from: language, to: .french, lexicons: lexicons)
        .align(source: sentences(source), target: target).beads
        .filter { $0.source.count == 1 && $0.target.count == 1 }
        .filter { right.contains([$0.source.lowerBound, $0.target.lowerBound]) }
        .map(\.confidence)
    }
    #expect(confidences[0].count == right.count)
    #expect(confidences[0].reduce(0, +) > 1.5 * confidences[1].reduce(0, +))
  }
}
