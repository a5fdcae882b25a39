import Frames
import Measures

/// What a hand-written program would have as constants: the texts, pictures
/// and paths of a page and their places. No lines: those Pango has to find.
struct BarePage {
  var size: Size
  var metadata: Document.Metadata
  var texts: [Text] = []
  var pictures: [(picture: Picture, origin: Point)] = []
  var paths: [(path: Path, origin: Point)] = []

  /// A paragraph.
  struct Text {
    /// Left end of the first baseline.
    var origin: Point
    var width: Length
    var leading: Length
    var alignment: Alignment
    var parts: [Part]
  }

  struct Part {
    var text: String
    var face: Face
    var size: Length
    var ink: Ink
    var tracking: Length
  }

  enum Alignment {
    case left, center, right, justified
  }

  /// Takes the first page of a finished document apart.
  ///
  /// - Parameter styles: those used, for what frames do not say: tracking.
  init(_ document: Document, styles: Set<TextStyle>) {
    let page = document.pages[0]
    size = page.size
    metadata = document.metadata
    add(page, at: .zero, Dictionary(styles.map { (Key($0), $0.tracking) }) { max($0, $1) })
  }

  private struct Key: Hashable {
    var face: Face
    var size: Length
    var ink: Ink

    init(_ style: TextStyle) { (face, size, ink) = (style.face, style.size, style.ink) }
    init(_ run: GlyphRun) { (face, size, ink) = (run.face, run.size, run.ink) }
  }
}

extension BarePage {
  private mutating func add(_ frame: Frame, at corner: Point, _ tracking: [Key: Length]) {
    let rows = Row.rows(of: frame)
    if !rows.isEmpty { texts.append(text(rows, in: frame, at: corner, tracking)) }
    for placed in frame.items {
      let origin = corner + placed.origin
      switch placed.item {
      case .frame(let inner), .tagged(_, let inner), .artifact(_, let inner):
        add(inner, at: origin, tracking)
      case .picture(let picture): pictures.append((picture, origin))
      case .path(let path): paths.append((path, origin))
      case .glyphs, .bookmark, .slot: break
      }
    }
  }

  private func text(
    _ rows: [Row], in frame: Frame, at corner: Point, _ tracking: [Key: Length]
  ) -> Text {
    let alignment = Row.alignment(rows, in: frame.size.width)
    var parts: [Part] = []
    for (number, row) in rows.enumerated() {
      for run in row.runs {
        parts.append(
          Part(
            text: run.text, face: run.face, size: run.size, ink: run.ink,
            tracking: tracking[Key(run)] ?? .zero))
      }
      if number + 1 < rows.count { parts[parts.count - 1].join(alignment) }
    }
    return Text(
      origin: corner + Point(x: .zero, y: rows[0].baseline), width: frame.size.width,
      leading: frame.size.height / rows.count, alignment: alignment, parts: parts)
  }
}

extension BarePage.Part {
  /// Undoes a line break of the engine: in justified text Pango has to find
  /// its own.
  fileprivate mutating func join(_ alignment: BarePage.Alignment) {
    guard alignment == .justified else {
      text += "\u{2028}"
      return
    }
    if text.hasSuffix("\u{ad}") {
      text.removeLast()
    } else if !text.hasSuffix("-") && !text.hasSuffix("/") {
      text += " "
    }
  }
}

/// A line of a frame that holds nothing but text.
private struct Row {
  var baseline: Length
  var left: Length
  var runs: [GlyphRun]

  var right: Length { runs.reduce(left) { $0 + $1.advance } }

  static func rows(of frame: Frame) -> [Row] {
    var rows: [Row] = []
    for placed in frame.items {
      guard case .glyphs(let run) = placed.item else { return [] }
      if let last = rows.last, last.baseline == placed.origin.y {
        rows[rows.count - 1].runs.append(run)
      } else {
        rows.append(Row(baseline: placed.origin.y, left: placed.origin.x, runs: [run]))
      }
    }
    return rows
  }

  static func alignment(_ rows: [Row], in width: Length) -> BarePage.Alignment {
    let first = rows[0]
    let margins = (left: first.left, right: width - first.right)
    if rows.count > 1, margins == (.zero, .zero) { return .justified }
    if margins.left == .zero { return .left }
    return margins.right == .zero ? .right : .center
  }
}
