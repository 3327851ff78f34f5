/// Units as rows of a table: which cell holds what.
struct UnitTable {
  let columns: [UnitColumn]
  let languages: [LanguageTag]

  init(_ columns: [UnitColumn]) {
    self.columns = columns
    languages = columns.compactMap(\.language)
  }

  /// The cells of a unit, or `nil` if it has text in none of the languages.
  ///
  /// The variant of a language is the first whose tag is that of the column, else the first whose
  /// tag says more than it.
  func cells(of unit: TranslationUnit, losses: inout UnitLosses) -> [String]? {
    var cells: [String] = []
    var used: [Int] = []
    var taken: [UnitColumn: Int] = [:]
    var propertyCount = 0
    var attributeCount = 0
    var noteCount = 0
    for column in columns {
      // The second column of a name holds the second value.
      let rank = taken[column, default: 0]
      taken[column] = rank + 1
      switch column {
      case .language(let tag):
        guard let index = unit.index(of: tag, among: languages, except: used) else {
          cells.append("")
          continue
        }
        used.append(index)
        cells.append(unit.variants[index].text)
      case .property(let type):
        let values = unit.properties.lazy.filter { $0.type == type }.dropFirst(rank)
        cells.append(values.first?.value ?? "")
        propertyCount += values.isEmpty ? 0 : 1
      case .attribute(let name):
        let value = rank == 0 ? unit.attributes[name] : nil
        cells.append(value ?? "")
        attributeCount += value == nil ? 0 : 1
      case .note:
        cells.append(rank < unit.notes.count ? unit.notes[rank].text : "")
        noteCount += rank < unit.notes.count ? 1 : 0
      }
    }
    guard used.contains(where: { !unit.variants[$0].text.isEmpty }) else {
      losses[.units] += 1
      return nil
    }
    losses[.variants] += unit.variants.count - used.count
    losses[.properties] += unit.properties.count - propertyCount
    losses[.attributes] += unit.attributes.count - attributeCount
    losses[.notes] += unit.notes.count - noteCount
    for index in used { losses.addAll(of: unit.variants[index]) }
    return cells
  }

  /// The unit of a row; an empty cell holds nothing.
  ///
  /// Cells beyond the columns become properties `x-column-3`, `x-column-4`…
  func unit(of cells: [String]) -> TranslationUnit {
    var unit = TranslationUnit(variants: [])
    for (index, cell) in cells.enumerated() where !cell.isEmpty {
      guard index < columns.count else {
        unit.properties.append(
          TranslationUnit.Property(type: "x-column-\(index + 1)", value: cell))
        continue
      }
      switch columns[index] {
      case .language(let tag):
        unit.variants.append(TranslationUnit.Variant(language: tag, text: cell))
      case .property(let type):
        unit.properties.append(TranslationUnit.Property(type: type, value: cell))
      case .attribute(let name): unit.attributes.append(Attribute(name: name, value: cell))
      case .note: unit.notes.append(TranslationUnit.Note(text: cell))
      }
    }
    return unit
  }
}

extension TranslationUnit {
  /// The index of the first variant whose tag is `tag`, else of the first that is within it and
  /// is none of `languages`.
  package func index(
    of tag: LanguageTag, among languages: [LanguageTag] = [], except used: [Int] = []
  ) -> Int? {
    let free = variants.indices.lazy.filter { !used.contains($0) }
    return free.first { variants[$0].language == tag }
      ?? free.first {
        variants[$0].language.isWithin(tag) && !languages.contains(variants[$0].language)
      }
  }

  /// The languages of the variants, each once, in their order.
  package var languages: [LanguageTag] {
    var languages: [LanguageTag] = []
    for variant in variants where !languages.contains(variant.language) {
      languages.append(variant.language)
    }
    return languages
  }
}

extension UnitLosses {
  /// Counts all that a variant has beside its text.
  mutating func addAll(of variant: TranslationUnit.Variant) {
    self[.properties] += variant.properties.count
    self[.attributes] += variant.attributes.count
    self[.notes] += variant.notes.count
    self[.codes] += Self.codeCount(variant.segment.parts)
  }

  private static func codeCount(_ parts: [Segment.Part]) -> Int {
    parts.reduce(0) { count, part in
      guard case .code(let code) = part else { return count }
      return count + 1 + codeCount(code.content)
    }
  }
}
