/// Writes units as a PO file (GNU gettext) that `msgfmt --check` takes, from one language into one
/// other.
///
/// The header names both languages and no date, so that the same units give the same bytes. Units
/// that ``POReader`` made of plural forms become one entry again. A source may come once in a
/// context; later units with it are left out and counted.
public struct POWriter: UnitWriter {
  public private(set) var losses = UnitLosses()

  private let source: LanguageTag
  private let target: LanguageTag
  private let isFirst: ((String) throws -> Bool)?
  private var seen: Set<String> = []
  private var hasBegun = false

  /// The units of an entry with plural forms that are not written yet.
  private var forms: [Form] = []

  private struct Form {
    var unit: TranslationUnit
    var target: String
  }

  /// - Parameter isFirst: Whether a key is asked for the first time; `nil` keeps all keys in memory.
  public init(
    from source: LanguageTag, to target: LanguageTag, isFirst: ((String) throws -> Bool)? = nil
  ) {
    self.source = source
    self.target = target
    self.isFirst = isFirst
  }

  public mutating func write(
    _ unit: TranslationUnit, to output: inout some TextOutputStream
  ) throws {
    begin(to: &output)
    guard let sourceIndex = unit.index(of: source), !unit.variants[sourceIndex].text.isEmpty else {
      losses[.units] += 1
      return
    }
    let targetIndex = unit.index(of: target, except: [sourceIndex])
    losses[.variants] += unit.variants.count - (targetIndex == nil ? 1 : 2)
    for index in [sourceIndex, targetIndex].compactMap({ $0 }) {
      losses.addAll(of: unit.variants[index])
    }
    losses[.attributes] += unit.attributes.count
    let form = Form(unit: unit, target: targetIndex.map { unit.variants[$0].text } ?? "")
    let number = unit.value(POProperty.plural)
    if number != "\(forms.count)" || !forms.isEmpty && !continues(unit) {
      try writeForms(to: &output)
    }
    guard number == "\(forms.count)" else {
      return try writeEntry(unit, unit.variants[sourceIndex].text, form.target, to: &output)
    }
    forms.append(form)
    if forms.count >= POPlurals.rule(for: target)?.count ?? 1 { try writeForms(to: &output) }
  }

  public mutating func writeEnd(to output: inout some TextOutputStream) throws {
    begin(to: &output)
    try writeForms(to: &output)
  }

  private mutating func begin(to output: inout some TextOutputStream) {
    guard !hasBegun else { return }
    hasBegun = true
    var fields = [
      "Project-Id-Version: align", "PO-Revision-Date: ", "Last-Translator: ", "Language-Team: ",
      "Language: \(target.text.replacing("-", with: "_"))", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
    ]
    if let rule = POPlurals.rule(for: target) {
      fields.append("Plural-Forms: nplurals=\(rule.count); plural=\(rule.expression);")
    }
    fields.append("X-Source-Language: \(source)")
    var text = "msgid \"\"\n"
    POString.append("msgstr", fields.map { $0 + "\n" }.joined(), prefix: "", to: &text)
    output.write(text)
  }

  /// Whether a unit is the next form of the entry whose forms are gathered.
  private func continues(_ unit: TranslationUnit) -> Bool {
    guard let first = forms.first?.unit else { return false }
    return [POProperty.singularSource, POProperty.pluralSource, POProperty.context].allSatisfy {
      first.value($0) == unit.value($0)
    }
  }
}

extension POWriter {
  /// Writes the gathered forms as one entry, or each as its own where they are not all that the
  /// language has.
  private mutating func writeForms(to output: inout some TextOutputStream) throws {
    let forms = self.forms
    guard let first = forms.first?.unit else { return }
    self.forms = []
    guard forms.count == POPlurals.rule(for: target)?.count,
      let singular = first.value(POProperty.singularSource),
      let plural = first.value(POProperty.pluralSource)
    else {
      for form in forms {
        let text = form.unit.index(of: source).map { form.unit.variants[$0].text } ?? ""
        try writeEntry(form.unit, text, form.target, to: &output)
      }
      return
    }
    guard try isNew(singular, first) else {
      losses[.repeatedUnits] += forms.count
      return
    }
    var text = beginning(of: first, isPlural: true)
    let prefix = first.isObsolete ? "#~ " : ""
    let id = POString.clean(singular, losses: &losses)
    append("msgid", id, prefix, to: &text)
    append("msgid_plural", matching(plural, id), prefix, to: &text)
    for (index, form) in forms.enumerated() {
      append("msgstr[\(index)]", matching(form.target, id), prefix, to: &text)
    }
    output.write(text)
  }

  private mutating func writeEntry(
    _ unit: TranslationUnit, _ source: String, _ target: String,
    to output: inout some TextOutputStream
  ) throws {
    guard try isNew(source, unit) else {
      losses[.repeatedUnits] += 1
      return
    }
    var text = beginning(of: unit, isPlural: false)
    let prefix = unit.isObsolete ? "#~ " : ""
    let id = POString.clean(source, losses: &losses)
    append("msgid", id, prefix, to: &text)
    append("msgstr", matching(target, id), prefix, to: &text)
    output.write(text)
  }

  /// Obsolete entries may repeat what is in use.
  private mutating func isNew(_ source: String, _ unit: TranslationUnit) throws -> Bool {
    guard !unit.isObsolete else { return true }
    // The file has neither NUL nor EOT in its texts, so that EOT can part context and source.
    var uncounted = UnitLosses()
    var key = POString.clean(source, losses: &uncounted)
    if let context = unit.value(POProperty.context) {
      key = POString.clean(context, losses: &uncounted) + "\u{4}" + key
    }
    if let isFirst { return try isFirst(key) }
    return seen.insert(key).inserted
  }

  /// The text with a line end at its beginning and its end exactly where the source has one, as
  /// `msgfmt` asks.
  private mutating func matching(_ text: String, _ source: String) -> String {
    var text = POString.clean(text, losses: &losses)
    guard !text.isEmpty else { return text }
    let before = text
    if source.utf8.first == 0x0A, text.utf8.first != 0x0A { text = "\n" + text }
    if source.utf8.last == 0x0A, text.utf8.last != 0x0A { text += "\n" }
    var bytes = text.utf8[...]
    if source.utf8.first != 0x0A { bytes = bytes.drop { $0 == 0x0A } }
    if source.utf8.last != 0x0A { while bytes.last == 0x0A { bytes.removeLast() } }
    text = String(Substring(bytes))
    if text != before { losses[.outerLineEnds] += 1 }
    return text
  }

  private func append(
    _ keyword: String, _ string: String, _ prefix: String, to text: inout String
  ) {
    POString.append(keyword, string, prefix: prefix, to: &text)
  }

  /// What stands before `msgid`: an empty line, comments, and the context.
  private mutating func beginning(of unit: TranslationUnit, isPlural: Bool) -> String {
    var text = "\n"
    for note in unit.notes {
      losses[.attributes] += note.attributes.count
      for line in note.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let comment = comment(String(Substring(line)))
        text += comment.isEmpty ? "#\n" : "# \(comment)\n"
      }
    }
    var flags: [String] = []
    var previous = ""
    for property in unit.properties {
      losses[.attributes] += property.attributes.count
      let value = comment(property.value)
      switch property.type {
      case POProperty.comment: text += "#. \(value)\n"
      case POProperty.reference: text += "#: \(value)\n"
      case POProperty.flag: flags.append(value)
      case POProperty.previous: previous += "\(unit.isObsolete ? "#~|" : "#|") \(value)\n"
      case POProperty.context, POProperty.obsolete: continue
      case POProperty.plural, POProperty.singularSource, POProperty.pluralSource:
        losses[.properties] += isPlural ? 0 : 1
      default: losses[.properties] += 1
      }
    }
    flags.removeAll(where: \.isEmpty)
    if !flags.isEmpty { text += "#, \(flags.joined(separator: ", "))\n" }
    text += previous
    if let context = unit.value(POProperty.context) {
      append(
        "msgctxt", POString.clean(context, losses: &losses), unit.isObsolete ? "#~ " : "", to: &text
      )
    }
    return text
  }

  /// A text as a comment holds it: on one line, with a blank behind a backslash at the end, which
  /// would draw the next line into the comment.
  private mutating func comment(_ text: String) -> String {
    let line = POString.clean(text.onOneLine(losses: &losses), losses: &losses)
    return line.utf8.last == UInt8(ascii: "\\") ? line + " " : line
  }
}

extension TranslationUnit {
  /// The value of the first property of a type.
  package func value(_ type: String) -> String? {
    properties.first { $0.type == type }?.value
  }

  fileprivate var isObsolete: Bool { value(POProperty.obsolete) == "yes" }
}
