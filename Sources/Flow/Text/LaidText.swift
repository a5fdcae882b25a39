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

/// The forms in which a text was laid out last, and the sizes at which it was wanted last.
final class LaidTexts: Sendable {
  private let last = Mutex<[LaidText]>([])
  private let sizes = Mutex<[(percent: Int, smallest: Length, text: ShapedText)]>([])

  func fitted(_ percent: Int, _ smallest: Length, or make: () -> ShapedText) -> ShapedText {
    sizes.withLock { sizes in
      if let known = sizes.first(where: { ($0.percent, $0.smallest) == (percent, smallest) }) {
        return known.text
      }
      if sizes.count > 3 { sizes.removeFirst() }
      let text = make()
      sizes.append((percent, smallest, text))
      return text
    }
  }

  fileprivate func known(_ form: LaidText.Form) -> LaidText? {
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
