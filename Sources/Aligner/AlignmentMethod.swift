/// What an aligner takes as evidence.
public enum AlignmentMethod: String, Hashable, Sendable, CaseIterable {
  /// Lengths, shapes, paragraphs, quotes and the words of both texts.
  case full
  /// Lengths, shapes and paragraphs, fitted to the pair of texts.
  case length
  /// The model and the constants of Gale & Church 1993, for reference.
  case paper
}
