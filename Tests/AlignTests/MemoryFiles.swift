import TestSupport

/// Small memories for the commands that reshape them.
enum MemoryFiles {
  static let table = "zh\ten\tproperty:x-confidence\n一\tone\t0.9\n二\ttwo\t0.5\n一\tone\t0.7\n"

  /// A folder with `a.tsv`: three units, of which the last repeats the first.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(table, to: "a.tsv")
    return folder
  }

  /// A TMX file around units, with a header of a name.
  static func tmx(_ units: String, source: String = "zh", name: String = "n") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4">
    <header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" \
    srclang="\(source)" datatype="plaintext" creationid="LI"><note>\(name)</note>\
    <prop type="x-project">\(name)</prop></header>
    <body>
    \(units)
    </body></tmx>
    """
  }

  static func unit(_ texts: KeyValuePairs<String, String>) -> String {
    "<tu>" + texts.map { "<tuv xml:lang=\"\($0)\"><seg>\($1)</seg></tuv>" }.joined() + "</tu>"
  }
}
