/// Japanese for the segmenter, written for this project from general knowledge.
enum JapaneseData {
  /// The first two characters of words in hiragana that begin sentences, behind a quotation too;
  /// other hiragana there is a particle that goes on.
  static let starters: Set<Substring> = Set(
    """
    そし それ その そん そう そこ この これ こう ここ こん ある あの あれ あな あい すると すぐ しか また まだ
    いや いつ いま うん わた ぼく おれ みん どう どこ なぜ なん やが つま ただ さて とこ とに ふと やっ はい
    もち たぶ たし けれ きっ まる まず おま おそ
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { $0.prefix(2) })
}
