/// What a memory saves on one sentence, in the bands that translations are priced by.
///
/// Raw values name the bands in files. Source of the bands: memoQ and OmegaT, statistics.
public enum LeverageBand: String, Hashable, Sendable, CaseIterable {
  /// The same sentence stood earlier in the same file.
  case repetition
  /// It stood in an earlier file.
  case repetitionAcrossFiles = "repetition-across-files"
  /// Identical, and so are its surroundings.
  case context = "101-102"
  case exact = "100"
  case from95 = "95-99"
  case from85 = "85-94"
  case from75 = "75-84"
  case from50 = "50-74"
  /// Nothing at 50 % or more.
  case none

  /// The least percentage of a match that counts at all.
  public static let leastPercent = 50

  /// The band of a match, or of none.
  public init(percent: Int?) {
    self =
      switch percent ?? 0 {
      case 101...: .context
      case 100: .exact
      case 95...: .from95
      case 85...: .from85
      case 75...: .from75
      case Self.leastPercent...: .from50
      default: .none
      }
  }

  /// What a reader sees.
  public var title: String {
    switch self {
    case .repetition: "repetitions"
    case .repetitionAcrossFiles: "repetitions across files"
    case .none: "no match"
    default: rawValue.replacing("-", with: "–")
    }
  }
}
