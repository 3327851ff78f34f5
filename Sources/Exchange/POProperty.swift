/// The properties in which units keep what PO files say beside the texts.
public enum POProperty {
  /// What tells equal sources apart (`msgctxt`); the name is that of Translate Toolkit's TMX.
  public static let context = "x-context"

  /// A comment of the programmer (`#.`), a line each.
  public static let comment = "x-po-comment"

  /// Places in the program (`#:`), a line each.
  public static let reference = "x-po-reference"

  /// A flag (`#,`), such as `fuzzy` and `c-format`.
  public static let flag = "x-po-flag"

  /// The text that the translation was made for (`#|`), a line each, as it stands in the file.
  public static let previous = "x-po-previous"

  /// `yes` where the entry is no longer in use (`#~`).
  public static let obsolete = "x-po-obsolete"

  /// The number of the plural form (`msgstr[N]`), from zero.
  public static let plural = "x-po-plural"

  /// The singular and the plural of the source, on each unit of an entry with plural forms.
  public static let singularSource = "x-po-msgid"
  public static let pluralSource = "x-po-msgid-plural"
}
