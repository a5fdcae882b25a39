public import Measures

/// What stands behind the text of every page; the first lies lowest.
public enum Backdrop: Standing {
  case ground(GroundElement)
  case border(BorderElement)

  static let forms = [
    GroundElement.form.map(Backdrop.ground), BorderElement.form.map(Backdrop.border),
  ]

  /// The element's.
  var name: String {
    switch self {
    case .ground: GroundElement.form.name
    case .border: BorderElement.form.name
    }
  }

  /// What it leaves out at the paper's edges, or takes.
  var insets: Insets {
    switch self {
    case .ground(let ground): ground.inset
    case .border(let border): Insets(border.inset + border.size)
    }
  }
}

public struct GroundElement: Declared {
  static let form = Form(
    "ground", "a drawing that covers the page behind the text; in `page` only", Self.init)

  public let file: String
  public let inset: Insets
  /// Whether the drawing is the right half, which the left one mirrors.
  public let isHalf: Bool

  init(_ read: inout ElementReader) {
    file = read.required(
      "file", .drawing, "as large as it must be to cover; what is too much of it is cut off")
    inset = read.optional(
      "inset", .insets, "from the paper's edges; it runs over one without", or: .zero,
      called: "`0`")
    isHalf = read.optional(
      "half", .flag, "whether it is the right half only, which is mirrored to the left", or: false)
  }
}

public struct BorderElement: Declared {
  static let form = Form(
    "border", "an ornamental border around the page; in `page` only", Self.init)

  public let corner, edge: String
  public let inset, size: Length

  init(_ read: inout ElementReader) {
    corner = read.required("corner", .drawing, "artwork of the top left corner")
    edge = read.required("edge", .drawing, "one repeat of the upper edge")
    inset = read.required("inset", .length, "from the paper's edge")
    size = read.required("size", .size, "edge length of a corner")
  }
}
