/// One entry of a PO file.
struct POEntry: Equatable {
  var line = 0
  var comments: [String] = []
  var extractedComments: [String] = []
  var references: [String] = []
  var flags: [String] = []
  var previous: [String] = []
  var isObsolete = false
  var context: String?
  var source: String?
  var pluralSource: String?
  /// The translation, or those of the plural forms.
  var targets: [String] = []

  /// Whether the entry is the header of the file.
  var isHeader: Bool { source?.isEmpty == true && context == nil && !isObsolete }

  /// The value of a field of the header.
  func field(_ name: String) -> String? {
    for line in targets.first?.utf8.split(separator: 0x0A) ?? [] {
      let parts = Substring(line).split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { continue }
      var value = parts[1].drop { $0.isWhitespace }
      while value.last?.isWhitespace == true { value.removeLast() }
      return value.isEmpty ? nil : String(value)
    }
    return nil
  }

  /// The units that the entry holds: one, or one for each plural form.
  ///
  /// The first form translates the singular and the others the plural; where there is only one, it
  /// translates the plural, which is said of more numbers.
  func units(from source: LanguageTag, to target: LanguageTag) -> [TranslationUnit] {
    guard let singular = self.source else { return [] }
    var unit = TranslationUnit(variants: [])
    if !comments.isEmpty {
      unit.notes = [TranslationUnit.Note(text: comments.joined(separator: "\n"))]
    }
    func add(_ type: String, _ values: [String]) {
      unit.properties += values.map { TranslationUnit.Property(type: type, value: $0) }
    }
    add(POProperty.context, context.map { [$0] } ?? [])
    add(POProperty.comment, extractedComments)
    add(POProperty.reference, references)
    add(POProperty.flag, flags)
    add(POProperty.previous, previous)
    add(POProperty.obsolete, isObsolete ? ["yes"] : [])
    guard let pluralSource else {
      return [unit.with(singular, source, targets.first ?? "", target)]
    }
    return targets.enumerated().map { index, text in
      var form = unit
      form.properties += [
        TranslationUnit.Property(type: POProperty.plural, value: "\(index)"),
        TranslationUnit.Property(type: POProperty.singularSource, value: singular),
        TranslationUnit.Property(type: POProperty.pluralSource, value: pluralSource),
      ]
      let isSingular = index == 0 && targets.count > 1
      return form.with(isSingular ? singular : pluralSource, source, text, target)
    }
  }
}

extension TranslationUnit {
  fileprivate func with(
    _ sourceText: String, _ source: LanguageTag, _ targetText: String, _ target: LanguageTag
  ) -> TranslationUnit {
    var unit = self
    unit.variants = [Variant(language: source, text: sourceText)]
    if !targetText.isEmpty { unit.variants.append(Variant(language: target, text: targetText)) }
    return unit
  }
}
