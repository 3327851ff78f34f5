/// The elements of TMX 1.4b with their attributes: the vocabulary that reading, writing and
/// checking share.
///
/// Source: TMX 1.4b specification (LISA 2005), sections “Elements” and “Attributes”.
enum TMXElement: String, CaseIterable, Sendable {
  case tmx, header, body, tu, tuv, seg, note, prop, ude, map
  case bpt, ept, it, ph, hi, sub, ut

  /// The attributes that must stand on the element.
  var requiredAttributes: [String] {
    switch self {
    case .tmx: ["version"]
    case .header:
      [
        "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang",
        "datatype",
      ]
    case .tuv: ["xml:lang"]
    case .prop: ["type"]
    case .ude: ["name"]
    case .map: ["unicode"]
    case .bpt, .ept: ["i"]
    case .it: ["pos"]
    default: []
    }
  }

  /// The attributes that may stand on the element.
  var optionalAttributes: [String] {
    switch self {
    case .header: ["o-encoding", "creationdate", "creationid", "changedate", "changeid"]
    case .tu: ["tuid", "segtype", "srclang"] + Self.history
    case .tuv: ["lang"] + Self.history
    case .note, .prop: ["xml:lang", "o-encoding", "lang"]
    case .ude: ["base"]
    case .map: ["code", "ent", "subst"]
    case .bpt, .it, .hi: ["x", "type"]
    case .ph: ["x", "assoc", "type"]
    case .sub: ["datatype", "type"]
    case .ut: ["x"]
    default: []
    }
  }

  /// What a unit and a variant can both say of their making.
  private static let history = [
    "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool",
    "creationtoolversion", "creationdate", "creationid", "changedate", "changeid", "o-tmf",
  ]

  func allows(_ attribute: String) -> Bool { Vocabulary.shared.allows(attribute, on: self) }

  /// The elements that stand in segments.
  var code: InlineCode.Kind? { InlineCode.Kind(rawValue: rawValue) }
}

extension InlineCode.Kind {
  /// The element of the code.
  var element: TMXElement {
    switch self {
    case .beginPaired: .bpt
    case .endPaired: .ept
    case .placeholder: .ph
    case .isolated: .it
    case .highlight: .hi
    case .subflow: .sub
    case .unknown: .ut
    }
  }
}
