internal import Frames
internal import Measures

extension PageContent {
  /// The whole picture in its rectangle.
  mutating func add(_ picture: Picture, at point: Point) throws(WritingFault) {
    let unturned = picture.unturned
    let drawn = try resources.picture(unturned)
    endText()
    stream.add("q ")
    if drawn.isMultiplied { stream.add("/M gs ") }
    let own =
      switch drawn.space {
      case .points: unturned.drawnSize
      case .unitSquare: Size(width: .pt(1), height: .pt(1))
      }
    stream.add(matrixOf: unturned.size, from: own, turned: picture.image.turn)
    stream.add(picture.corner(at: point))
    stream.add("cm /X")
    stream.add(drawn.number)
    stream.add("Do Q\n")
  }
}

extension Picture {
  /// Where the lower left corner of the stored picture is shown.
  fileprivate func corner(at point: Point) -> Point {
    let turn = image.turn
    // Sideways, the first stored column is the last shown row.
    let (isAtRight, isAtTop) =
      turn.isSideways
      ? (!turn.isFromRight, !turn.isFromBottom) : (turn.isFromRight, turn.isFromBottom)
    return Point(
      x: isAtRight ? point.x + size.width : point.x,
      y: isAtTop ? point.y : point.y + size.height)
  }
}

extension ContentStream {
  /// The first four numbers of the matrix (ISO 32000-1, 8.3.4) by which what is drawn in one
  /// size is shown in another, mirrored and turned.
  fileprivate mutating func add(matrixOf shown: Size, from own: Size, turned turn: Image.Turn) {
    let wide = shown.width.millionths(of: own.width) * (turn.isFromRight ? -1 : 1)
    let high = shown.height.millionths(of: own.height) * (turn.isFromBottom ? -1 : 1)
    guard turn.isSideways else { return add(millionths: [wide, 0, 0, high]) }
    let along = shown.width.millionths(of: own.width) * (turn.isFromBottom ? 1 : -1)
    let across = shown.height.millionths(of: own.height) * (turn.isFromRight ? 1 : -1)
    add(millionths: [0, along, across, 0])
  }
}

extension Length {
  /// How many times another one, in millionths.
  fileprivate func millionths(of other: Length) -> Int {
    (units * 1_000_000 + other.units / 2) / max(1, other.units)
  }
}
