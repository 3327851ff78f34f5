/// Strips the endings of English inflection and maps irregular forms to their base.
///
/// Far less than Porter's stemmer: what matters is that a text and a gloss end up with the same
/// stem, not that the stem is a word.
enum EnglishStemmer {
  static func stem(_ word: String) -> String {
    var bytes = Array(word.utf8)
    if let apostrophe = bytes.lastIndex(of: UInt8(ascii: "'")) {
      if let whole = irregularForms[word] { return whole }
      // he's, it'll, people's: what stands before counts; o'clock keeps its parts.
      if bytes.count - apostrophe <= 3, apostrophe > 0 { bytes.removeSubrange(apostrophe...) }
      bytes.removeAll { $0 == UInt8(ascii: "'") }
    }
    let plain = String(decoding: bytes, as: UTF8.self)
    if let base = irregularForms[plain] { return base }
    guard bytes.count > 3, bytes.allSatisfy({ $0 < 0x80 }) else { return plain }
    strip(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func strip(_ bytes: inout [UInt8]) {
    if ends(bytes, "ies") && bytes.count > 4 {
      replace(&bytes, 3, "i")
    } else if ends(bytes, "sses") || ends(bytes, "shes") || ends(bytes, "ches")
      || ends(bytes, "xes")
    {
      bytes.removeLast(2)
    } else if ends(bytes, "s"), !ends(bytes, "ss"), !ends(bytes, "us"), !ends(bytes, "is") {
      bytes.removeLast()
    }
    if ends(bytes, "ied"), bytes.count > 4 {
      replace(&bytes, 3, "i")
    } else if ends(bytes, "ing"), hasVowel(bytes.dropLast(3)) {
      bytes.removeLast(3)
      undouble(&bytes)
    } else if ends(bytes, "ed"), hasVowel(bytes.dropLast(2)) {
      bytes.removeLast(2)
      undouble(&bytes)
    }
    if ends(bytes, "ily"), bytes.count > 4 {
      replace(&bytes, 3, "i")
    } else if ends(bytes, "ly"), bytes.count > 4 {
      bytes.removeLast(2)
    }
    if ends(bytes, "ness"), bytes.count > 6 { bytes.removeLast(4) }
    if ends(bytes, "y"), bytes.count > 2 { replace(&bytes, 1, "i") }
    if ends(bytes, "e"), bytes.count > 3 { bytes.removeLast() }
  }

  /// “stopped” leaves “stopp”; “called” leaves “call”, whose double letter belongs to it.
  private static func undouble(_ bytes: inout [UInt8]) {
    guard bytes.count > 3, let last = bytes.last, bytes[bytes.count - 2] == last,
      !"lsz".utf8.contains(last), !isVowel(last)
    else { return }
    bytes.removeLast()
  }

  private static func ends(_ bytes: [UInt8], _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard bytes.count > count else { return false }
    for index in 0..<count where bytes[bytes.count - count + index] != suffix.utf8Start[index] {
      return false
    }
    return true
  }

  private static func replace(_ bytes: inout [UInt8], _ count: Int, _ ending: String) {
    bytes.removeLast(count)
    bytes += Array(ending.utf8)
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  private static func hasVowel(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.contains(where: isVowel)
  }

  private static let irregularForms: [String: String] = {
    var forms: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      var base = Array(words[0].utf8)
      if base.count > 3 { strip(&base) }
      let stem = String(decoding: base, as: UTF8.self)
      for word in words { forms[word] = stem }
    }
    return forms
  }()

  /// Each line: the base, then forms that no rule reaches.
  private static let table = """
    be am is are was were been being i'm you're we're they're isn't aren't wasn't weren't
    have has had having haven't hasn't hadn't i've you've we've they've
    do does did done doing don't doesn't didn't
    will would won't wouldn't i'll you'll he'll she'll we'll they'll
    can could can't cannot couldn't
    shall should shouldn't
    may might
    must mustn't
    go goes went gone going
    say says said saying
    come came coming
    see saw seen seeing
    take took taken taking
    get got gotten getting
    give gave given giving
    make made making
    know knew known
    think thought thinking
    tell told
    find found
    feel felt
    leave left leaving
    put putting
    bring brought
    begin began begun beginning
    keep kept
    hold held
    write wrote written writing
    stand stood
    hear heard
    let letting
    mean meant
    set setting
    meet met
    run ran running
    pay paid
    sit sat sitting
    speak spoke spoken
    lie lay lain lying
    lead led
    read reading
    grow grew grown
    lose lost losing
    fall fell fallen
    send sent
    build built
    understand understood
    draw drew drawn
    break broke broken
    spend spent
    cut cutting
    rise rose risen rising
    drive drove driven driving
    buy bought
    wear wore worn
    choose chose chosen
    eat ate eaten
    sleep slept
    fly flew flown
    fight fought
    teach taught
    catch caught
    throw threw thrown
    win won winning
    forget forgot forgotten
    forgive forgave forgiven
    sing sang sung
    drink drank drunk
    swim swam swum
    ring rang rung
    ride rode ridden riding
    hide hid hidden hiding
    bite bit bitten biting
    shake shook shaken
    steal stole stolen
    wake woke woken waking
    strike struck striking
    sweep swept
    weep wept
    creep crept
    leap leapt
    bend bent
    lend lent
    feed fed
    bleed bled
    shoot shot
    sell sold
    hang hung
    stick stuck
    dig dug
    swing swung
    spin spun
    cling clung
    fling flung
    sink sank sunk
    shrink shrank shrunk
    stink stank
    spring sprang sprung
    burn burnt
    learn learnt
    dream dreamt
    smell smelt
    spill spilt
    spit spat
    tear tore torn
    bear bore borne born
    swear swore sworn
    freeze froze frozen
    weave wove woven
    tread trod
    blow blew blown
    show shown
    sew sewn
    sow sown
    seek sought
    beat beaten
    bind bound
    wind wound
    grind ground
    deal dealt
    kneel knelt
    light lit
    slide slid
    shine shone
    hit hitting
    hurt hurting
    shut shutting
    cost costing
    quit quitting
    burst bursting
    cast casting
    split splitting
    spread spreading
    become became
    die died dies dying
    tie tied ties tying
    man men man's
    woman women
    child children
    foot feet
    tooth teeth
    mouse mice
    goose geese
    ox oxen
    life lives
    wife wives
    knife knives
    leaf leaves
    half halves
    wolf wolves
    thief thieves
    self selves
    shelf shelves
    loaf loaves
    person people
    good better best
    bad worse worst
    big bigger biggest
    far farther further farthest furthest
    little less least
    many more most much
    old older oldest elder eldest
    i me my mine myself
    he him his himself
    she her hers herself
    we us our ours ourselves
    they them their theirs themselves
    you your yours yourself yourselves
    it its itself
    this these
    that those
    a an
    """
}
