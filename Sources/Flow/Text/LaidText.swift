internal import Frames
internal import Measures
internal import Synchronization

/// A whole text in lines of one width.
struct LaidText {
  let lines: [TextStrip.Line]
  let frame: Frame
  fileprivate let form: Form

  /// What the lines depend on besides the text.
  fileprivate struct Form: Equatable {
    var alignment: TextAlignment
    var leading: Length
    var firstIndent: Length
    var expansion: Int
    var followsSense: Bool
    var width: Length

    init(_ setting: Paragraph.Setting, _ width: Length) {
      (alignment, leading) = (setting.alignment, setting.leading)
      (expansion, followsSense) = (setting.expansion, setting.followsSense)
      (firstIndent, self.width) = (setting.firstIndent, width)
    }
  }
}

/// The forms in which a text was laid out last.
private final class LaidTexts: Sendable {
  private let last = Mutex<[LaidText]>([])

  func known(_ form: LaidText.Form) -> LaidText? {
    last.withLock { $0.first { $0.form == form } }
  }

  func keep(_ text: LaidText) {
    last.withLock { last in
      if last.count > 1 { last.removeFirst() }
      last.append(text)
    }
  }
}

extension ShapedText {
  func laid(_ setting: Paragraph.Setting, width: Length) throws(Reason) -> LaidText {
    let kept = memory.kept { LaidTexts() }
    let form = LaidText.Form(setting, width)
    if let known = kept.known(form) { return known }
    let strip = TextStrip(self, setting.alignment)
    let lines = try strip.broken(setting, width: width)
    let laid = LaidText(
      lines: lines, frame: strip.frame(lines, setting, width: width), form: form)
    kept.keep(laid)
    return laid
  }
}
