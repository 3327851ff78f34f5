/// Greek words for the segmenter, written for this project from general knowledge.
///
/// Each line is a trait of `WordTraits`, a colon and words in lower case without the last full
/// stop; `#` begins a comment. A word may stand in several lines.
enum GreekData {
  /// Parsed once, when a text of the language is first cut.
  static let table = WordTable(parsing: words)

  private static let words = #"""
    # before names; never at the end of a sentence
    title: κ κα κκ κος δρ καθ στρ αγ
    # before numbers
    number: σελ αρ άρθ κεφ τόμ τ εικ πίν τηλ παρ βλ αριθ
    # inside sentences; never at the end of one
    inner: π.χ δηλ βλ πρβλ π.δ μ.μ π.μ υπ επιμ μτφ
    # may end a sentence
    final: π.χ μ.χ α.ε ε.π.ε ο.ε ευρ χλμ
    # the end of an enumeration
    closing: κ.λπ κλπ κ.ά κ.α κ.τ.λ κτλ κ.ο.κ
    final: κ.λπ κλπ κ.ά κ.α κ.τ.λ κτλ κ.ο.κ
    # words that begin sentences and are no names
    starter: ο η το οι τα του της των τον την τους τις ένας μια ένα και αλλά όμως ή αν όταν όπως
    starter: γιατί επειδή πώς πού ποιος ποια ποιο τι αυτός αυτή αυτό αυτοί εγώ εσύ εμείς εσείς σε
    starter: στο στη στην στον στους στις από με για χωρίς μετά πριν τώρα σήμερα χθες αύριο εδώ
    starter: εκεί έτσι ύστερα τότε όλοι όλα κάθε κανείς τίποτα δεν μην ναι όχι θα να είναι ήταν
    # verbs that tell who spoke
    speech: είπε ρώτησε απάντησε φώναξε
    """#
}
