internal import Measures

extension Frame {
  /// The frame as indented text, one item a line: what golden tests compare
  /// and `--dump frames` prints. Lengths in points; places are absolute, from
  /// the top left corner of this frame.
  ///
  ///     frame 841.89×595.276
  ///       tag 3 paragraph
  ///         "Pada hari ini, " at 113.4,201.5 TeX Gyre Bonum Regular 11 #000000 advance 84.2
  public func dump() -> String {
    var lines = ["frame \(size.dump)"]
    dumpItems(from: .zero, indent: 1, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  fileprivate func dumpItems(from corner: Point, indent: Int, into lines: inout [String]) {
    for placed in items {
      placed.item.dump(at: corner + placed.origin, indent: indent, into: &lines)
    }
  }

  fileprivate func dump(
    as heading: String, at point: Point, indent: Int, into lines: inout [String]
  ) {
    let margin = String(repeating: "  ", count: indent)
    lines.append("\(margin)\(heading) at \(point.dump) size \(size.dump)")
    dumpItems(from: point, indent: indent + 1, into: &lines)
  }
}

extension Item {
  fileprivate func dump(at point: Point, indent: Int, into lines: inout [String]) {
    let margin = String(repeating: "  ", count: indent)
    switch self {
    case .frame(let frame):
      frame.dumpItems(from: point, indent: indent, into: &lines)
    case .tagged(let tag, let frame):
      frame.dump(as: "tag \(tag.element) \(tag.words)", at: point, indent: indent, into: &lines)
    case .artifact(_, let frame):
      frame.dump(as: "tag 0 artifact", at: point, indent: indent, into: &lines)
    case .glyphs(let run):
      lines.append("\(margin)\(run.dump(at: point))")
    case .path(let path):
      lines.append("\(margin)\(path.dump(at: point))")
    case .picture(let picture):
      lines.append(
        "\(margin)picture \(picture.image.name) \(picture.image.format.rawValue) "
          + "\(picture.image.bytes.count) bytes at \(point.dump) size \(picture.size.dump)")
    case .slot(let slot):
      lines.append("\(margin)slot \(slot.line) at \(point.dump) size \(slot.size.dump)")
    case .bookmark(let bookmark):
      lines.append(
        "\(margin)bookmark \(bookmark.level) \(bookmark.title.quoted) at \(point.dump)")
    }
  }
}

extension Tag {
  /// What the element is, with all that is known of it.
  var words: String {
    var words = ["\(role)"]
    if case .signatureField(let name) = role { words.append("name=\(name.text.quoted)") }
    if case .link(let target) = role { words.append("to=\(target.text.text.quoted)") }
    if let name { words.append("name=\(name.quoted)") }
    if let scope = role.scope { words.append("scope=\(scope.rawValue)") }
    if let span = role.span, span != .one {
      words.append("span=\(span.columns)×\(span.rows)")
    }
    if let alternative = role.alternative { words.append("alt=\(alternative.text.quoted)") }
    return words.joined(separator: " ")
  }
}

extension GlyphRun {
  fileprivate func dump(at point: Point) -> String {
    "\(text.quoted) at \(point.dump) \(face) \(size.pointsText) \(ink.hex) "
      + "advance \(advance.pointsText)" + (expansion == 0 ? "" : " expansion \(expansion)")
  }
}

extension Path {
  fileprivate func dump(at point: Point) -> String {
    var words = ["path at \(point.dump)"]
    if let fill { words.append("fill \(fill.hex)") }
    if let stroke {
      words.append("stroke \(stroke.ink.hex) \(stroke.width.pointsText)")
      if !stroke.dash.isEmpty {
        words.append("dash " + stroke.dash.map(\.pointsText).joined(separator: " "))
      }
    }
    return (words + segments.map(\.dump)).joined(separator: " ")
  }
}

extension Path.Segment {
  fileprivate var dump: String {
    switch self {
    case .move(let p): "m\(p.dump)"
    case .line(let p): "l\(p.dump)"
    case .curve(let a, let b, let c): "c\(a.dump);\(b.dump);\(c.dump)"
    case .close: "z"
    }
  }
}

extension Point {
  fileprivate var dump: String { "\(x.pointsText),\(y.pointsText)" }
}

extension Size {
  fileprivate var dump: String { "\(width.pointsText)×\(height.pointsText)" }
}

extension String {
  /// In quotation marks, with the characters that cannot be seen spelt out.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\u{a0}", "\u{ad}", "\u{2028}", "\u{0}"..."\u{1f}":
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
