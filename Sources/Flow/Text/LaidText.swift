internal import Frames
internal import Measures
internal import Synchronization

/// A whole text in lines of one width.
struct LaidText {
  let lines: [TextStrip.Line]
  let frame: Frame
  fileprivate let form: Form
  fileprivate let strip: TextStrip
  /// By line.
  fileprivate let drawn: [[TextStrip.DrawnRun]]

  /// What the frame depends on besides the text.
  fileprivate struct Form: Equatable {
    var leading: Length
    var breaking: Breaking

    /// What the lines do.
    struct Breaking: Equatable {
      var alignment: TextAlignment
      var firstIndent: Length
      var initial: Initial?
      var expansion: Int
      var followsSense: Bool
      var width: Length
    }

    init(_ setting: Paragraph.Setting, _ width: Length) {
      leading = setting.leading
      breaking = Breaking(
        alignment: setting.alignment, firstIndent: setting.firstIndent,
        initial: setting.initial, expansion: setting.expansion, followsSense: setting.followsSense,
        width: width)
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

  /// In the same lines; best in the same form.
  fileprivate func known(_ form: LaidText.Form) -> LaidText? {
    last.withLock { last in
      last.first { $0.form == form } ?? last.first { $0.form.breaking == form.breaking }
    }
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
    let known = kept.known(form)
    if let known, known.form == form { return known }
    let strip = known?.strip ?? TextStrip(self, setting.alignment)
    let lines = if let known { known.lines } else { try strip.broken(setting, width: width) }
    let drawn = known?.drawn ?? lines.map { strip.runs($0, setting) }
    let laid = LaidText(
      lines: lines, frame: strip.frame(lines[...], drawn, setting, width: width), form: form,
      strip: strip, drawn: drawn)
    kept.keep(laid)
    return laid
  }
}
