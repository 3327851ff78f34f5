import Bitext
import Testing

@testable import Memory

@Suite("The fuzzy score")
struct FuzzyScoreTests {
  /// `{1}` and `{2}` stand for inline codes.
  static let pairs = [
    ("Click the Save button.", "Click the save button", 95),
    ("Click the Save button.", "Click the Cancel button.", 76),
    ("Press OK to save 3 files.", "Press OK to save 12 files.", 96),
    ("Press {1}OK{2} to continue.", "Press OK to continue.", 95),
    (
      "The file could not be opened because it is in use.",
      "The file could not be saved because it is in use.", 91
    ),
    ("The quick brown fox", "A slow green turtle", 0),
    ("请点击“保存”按钮。", "请点击\"保存\"按钮.", 95),
    ("请点击“保存”按钮。", "请点击“取消”按钮。", 74),
    ("共找到3个文件。", "共找到12个文件。", 96),
    ("共找到３个文件。", "共找到3个文件。", 96),
    ("无法打开文件，因为该文件正在使用中。", "无法保存文件，因为该文件正在使用中。", 87),
    ("打开文件", "保存文件", 50),
    ("使用iPhone 15拍摄的照片", "使用iPhone 14拍摄的视频", 75),
    ("系统设置", "設定系統", 0),
    ("Same  text", "Same text", 100),
    ("Press {1}OK", "Press {2}OK", 95),
    ("Press {1}OK", "Press {1}OK", 100),
    ("", "", 0),
    ("", "text", 0),
    ("...", "...", 100),
    ("...", "..", 66),
  ]

  @Test("The published vectors and the corners of the definition", arguments: pairs)
  func vectors(a: String, b: String, percent: Int) {
    let (a, b) = (SegmentTokens(segment(a)), SegmentTokens(segment(b)))
    #expect(FuzzyScore.percent(a, b) == percent)
    #expect(FuzzyScore.percent(b, a) == percent)
  }

  @Test(
    "The plain percentage is OmegaT's third, verbatim tokens with white space",
    arguments: [
      ("Click the Save button.", "Click the save button", 75),
      ("Click the Save button.", "Click the Cancel button.", 87),
      ("Press OK to save 3 files.", "Press OK to save 12 files.", 91),
      ("Press {1}OK{2} to continue.", "Press OK to continue.", 57),
      (
        "The file could not be opened because it is in use.",
        "The file could not be saved because it is in use.", 95
      ),
      ("The quick brown fox", "A slow green turtle", 42),
      ("请点击“保存”按钮。", "请点击\"保存\"按钮.", 70),
      ("请点击“保存”按钮。", "请点击“取消”按钮。", 80),
      ("共找到3个文件。", "共找到12个文件。", 77),
      ("共找到３个文件。", "共找到3个文件。", 87),
      ("无法打开文件，因为该文件正在使用中。", "无法保存文件，因为该文件正在使用中。", 88),
      ("打开文件", "保存文件", 50),
      ("使用iPhone 15拍摄的照片", "使用iPhone 14拍摄的视频", 81),
      ("系统设置", "設定系統", 0),
    ])
  func plain(a: String, b: String, percent: Int) {
    let byCharacter = a.unicodeScalars.contains { ScalarKind($0) == .ideograph }
    #expect(PlainScore.percent(a, b, byCharacter: byCharacter) == percent)
  }

  private func segment(_ picture: String) -> Segment {
    var parts: [Segment.Part] = []
    for piece in picture.split(separator: "{", omittingEmptySubsequences: false) {
      if let end = piece.firstIndex(of: "}") {
        parts.append(
          .code(InlineCode(kind: .placeholder, content: [.text(String(piece[..<end]))])))
        parts.append(.text(String(piece[piece.index(after: end)...])))
      } else {
        parts.append(.text(String(piece)))
      }
    }
    return Segment(parts: parts.filter { $0 != .text("") })
  }
}
