import Exchange

/// All units of a reader.
func units(of reader: some UnitReader) throws -> [TranslationUnit] {
  var units: [TranslationUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return units
}

/// What a writer makes of units, and what it lost.
func written(
  _ units: [TranslationUnit], by writer: some UnitWriter
) throws -> (text: String, losses: UnitLosses) {
  var writer = writer
  var text = ""
  for unit in units { try writer.write(unit, to: &text) }
  try writer.writeEnd(to: &text)
  return (text, writer.losses)
}

/// A unit of plain texts: `pair(["zh": "你好", "en": "Hello"])`.
func unit(_ texts: KeyValuePairs<String, String>) -> TranslationUnit {
  TranslationUnit(
    variants: texts.compactMap { name, text in
      LanguageTag(name).map { TranslationUnit.Variant(language: $0, text: text) }
    })
}
