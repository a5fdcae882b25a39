internal import PDFObjects

/// What text is shown in (ISO 32000-1, 9.3).
struct TextState {
  /// With its size in thousandths of a point.
  var font: (face: PageFace, size: Int)?
  /// In a text object: where its line starts, in thousandths of a point.
  var line: PagePoint?
  /// Where the next glyph begins, in millionths of a point.
  var pen = 0
  /// What is said in place of the glyphs that come; nothing when it was said.
  var replacement: String?
  /// The word, or its part in this line, that is not ended.
  var word: OpenWord?
  /// Whether the word before goes on with the next one.
  var isContinued = false
}

/// A word while its glyphs come.
struct OpenWord {
  var text = ""
  var hasher = Hasher()
  let baseline: Int
  /// In millionths of a point.
  let left: Int
  var box: PageBox
}

extension PageInterpreter {
  mutating func performText(
    _ operation: Operation, _ operands: [PDFValue]
  ) throws(PageDamage) {
    switch operation {
    case .beginText:
      guard text.line == nil else { throw .operands }
      text.line = PagePoint(x: 0, y: 0)
    case .endText:
      guard text.line != nil else { throw .operands }
      text.line = nil
    case .font:
      guard operands.count == 2, let name = operands[0].name else { throw .operands }
      text.font = (try resources.face(name, in: names), try [operands[1]].numbers(1)[0])
    case .movePen: try movePen(by: try operands.numbers(2))
    case .rise: state.rise = try operands.numbers(1)[0]
    case .scale:
      // Hundredths, in thousandths.
      state.scale = try operands.numbers(1)[0] / 100
      guard 500...2000 ~= state.scale else { throw .operands }
    default:
      guard operands.count == 1 else { throw .operands }
      try show(operands[0].array ?? operands)
    }
  }

  /// Runs that touch are one word; it ends where the next run begins elsewhere.
  private mutating func movePen(by move: [Int]) throws(PageDamage) {
    guard let line = text.line else { throw .operands }
    let next = PagePoint(x: line.x + move[0], y: line.y + move[1])
    guard next.isNear else { throw .operands }
    let gap = (next.x * 1000 - text.pen).magnitude
    if let word = text.word, word.baseline != next.y {
      try endWord(isAtLineEnd: true)
    } else if gap > (text.font?.size.magnitude ?? 0) * 125 {
      try endWord(isAtLineEnd: false)
    }
    (text.line, text.pen) = (next, next.x * 1000)
  }

  /// Glyphs, and between them how far the pen goes back, in thousandths of an em.
  private mutating func show(_ parts: [PDFValue]) throws(PageDamage) {
    guard let (face, size) = text.font, let line = text.line else { throw .operands }
    for part in parts {
      if let codes = part.string {
        guard codes.count % 2 == 0 else { throw .operands }
        for index in stride(from: 0, to: codes.count, by: 2) {
          let code = UInt16(codes[index]) << 8 | UInt16(codes[index + 1])
          try show(code, of: face, size, baseline: line.y)
          try advance(by: face.width(of: code) * size)
        }
      } else {
        try advance(by: -(try [part].numbers(1)[0]) * size / 1000)
      }
    }
  }

  private mutating func advance(by step: Int) throws(PageDamage) {
    text.pen += step * state.scale / 1000
    guard text.pen.magnitude <= 100_000_000_000 else { throw .operands }
  }

  private mutating func show(
    _ code: UInt16, of face: PageFace, _ size: Int, baseline: Int
  ) throws(PageDamage) {
    guard let said = text.replacement ?? face.text(of: code) else { throw .noText(face.name) }
    if text.replacement != nil { text.replacement = "" }
    if !said.isEmpty, said.allSatisfy(\.isWhitespace) {
      return try endWord(isAtLineEnd: false)
    }
    let (bottom, top) = (face.descent * size / 1000, face.ascent * size / 1000)
    let width = face.width(of: code) * size * state.scale / 1000
    let box = PageBox(
      left: text.pen / 1000, top: baseline + state.rise + bottom,
      right: (text.pen + width) / 1000, bottom: baseline + state.rise + top)
    try resources.count(said)
    var word = text.word ?? startedWord(baseline, box)
    word.text += said
    word.box = word.box.joined(box)
    for part in [face.identity, size, state.rise, state.scale, Int(code), text.pen - word.left] {
      word.hasher.combine(part)
    }
    text.word = word
  }

  private func startedWord(_ baseline: Int, _ box: PageBox) -> OpenWord {
    var word = OpenWord(baseline: baseline, left: text.pen, box: box)
    word.hasher.combine(state.transform)
    word.hasher.combine(state.fill)
    word.hasher.combine(state.states)
    return word
  }

  /// - Parameter isAtLineEnd: no space ends it, but the line.
  mutating func endWord(isAtLineEnd: Bool) throws(PageDamage) {
    guard let word = text.word else {
      if !isAtLineEnd { text.isContinued = false }
      return
    }
    let box = try state.transform.apply(word.box)
    try paint(.text, box, digest: word.hasher.finalize())
    add(word.text, box, isContinued: text.isContinued)
    text.isContinued = isAtLineEnd && word.text.isCut
    text.word = nil
  }
}

extension String {
  /// Whether a word that ends so at a line's end goes on in the next one.
  fileprivate var isCut: Bool {
    last == "\u{ad}" || unicodeScalars.count > 1 && (last == "-" || last == "/")
  }
}
