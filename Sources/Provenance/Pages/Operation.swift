/// The operators of our contents (ISO 32000-1, annex A), and no others.
enum Operation: String {
  case save = "q"
  case restore = "Q"
  case transform = "cm"
  case state = "gs"
  case fillColour = "rg"
  case strokeColour = "RG"
  case lineWidth = "w"
  case dash = "d"
  case cap = "J"
  case join = "j"
  case move = "m"
  case line = "l"
  case curve = "c"
  case rectangle = "re"
  case close = "h"
  case fill = "f"
  case stroke = "S"
  case fillAndStroke = "B"
  case object = "Do"
  case beginText = "BT"
  case endText = "ET"
  case font = "Tf"
  case movePen = "Td"
  case rise = "Ts"
  case scale = "Tz"
  case show = "Tj"
  case showSpaced = "TJ"
  case beginMark = "BDC"
  case endMark = "EMC"
}

/// What contents change and `Q` brings back.
struct PaintState: Hashable {
  var transform: Transform
  /// Graphics states that were set, as digests.
  var states: [Int] = []
  /// Colours in thousandths.
  var fill = [0, 0, 0]
  var stroke = [0, 0, 0]
  /// Of strokes, in thousandths of a point.
  var width = 1000
  var dash: [Int] = []
  var ends = [0, 0]
  var rise = 0
  /// Of glyphs across, in thousandths.
  var scale = 1000
}
