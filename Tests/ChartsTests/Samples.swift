import Charts
import Frames
import Measures
import TestSupport

/// Charts in square letters of 5 pt, and what stands in their frames.
enum Samples {
  static let style: ChartStyle = {
    var note = SquareShaper.style(.pt(4))
    note.ink = Ink(red: 64, green: 64, blue: 64)
    return ChartStyle(label: SquareShaper.style(.pt(5)), note: note)
  }()

  static let names = ["Perubahan", "Tata Laksana", "SDM", "Akuntabilitas", "Pengawasan", "Publik"]

  static func bar(_ label: String, _ value: Rational?, _ threshold: Int? = 60) -> BarChart.Bar {
    BarChart.Bar(
      label, value: value, text: text(value),
      threshold: threshold.map { Mark(Rational($0), "min \($0)") })
  }

  static func text(_ value: Rational?) -> String { value?.text() ?? "belum dinilai" }

  static let marks = [25, 50, 75, 100].map { Mark(Rational($0), "\($0)") }

  static func radar(_ values: [Rational?], threshold: Rational? = 60) -> RadarChart {
    RadarChart(
      values.enumerated().map { index, value in
        .init(names[index % 6], value: value, text: text(value), threshold: threshold)
      },
      rings: marks, names: .init(threshold: "syarat"))
  }

  static func frame(_ chart: any Chart, _ width: Int, _ height: Int? = nil) throws -> Frame {
    let plot = try chart.shaped(style, by: SquareShaper())
    let width = Length.pt(width)
    let height = try height.map { Length.pt($0) } ?? plot.height(in: width)
    return try plot.frame(in: Size(width: width, height: height))
  }

  static func fault(_ chart: any Chart, _ width: Int, _ height: Int? = nil) throws -> ChartFault? {
    do {
      _ = try frame(chart, width, height)
      return nil
    } catch let fault as ChartFault {
      return fault
    }
  }

  /// From 0 to 100 in hundredths, the ends often.
  static func value(_ random: inout SeededGenerator) -> Rational {
    switch random.below(8) {
    case 0: 0
    case 1: 100
    case 2: 60
    default: Rational(random.below(10001), over: 100)
    }
  }
}

/// The box of a line of text: three quarters above the baseline.
struct TextBox: Equatable {
  var text: String
  var left: Int
  var top: Int
  var right: Int
  var bottom: Int

  func overlaps(_ other: TextBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func grown(by units: Int) -> TextBox {
    TextBox(
      text: text, left: left - units, top: top - units, right: right + units,
      bottom: bottom + units)
  }

  func contains(_ point: Point) -> Bool {
    left < point.x.units && point.x.units < right && top < point.y.units
      && point.y.units < bottom
  }
}

extension Frame {
  var textBoxes: [TextBox] {
    items.compactMap { placed in
      guard case .glyphs(let run) = placed.item else { return nil }
      let top = placed.origin.y.units - run.size.units * 3 / 4
      return TextBox(
        text: run.text, left: placed.origin.x.units, top: top,
        right: (placed.origin.x + run.advance).units, bottom: top + run.size.units)
    }
  }

  var paths: [(path: Path, at: Point)] {
    items.compactMap { placed in
      guard case .path(let path) = placed.item else { return nil }
      return (path, placed.origin)
    }
  }

  /// Texts that cover each other or leave the frame.
  var clashes: [String] {
    let boxes = textBoxes
    let outside = boxes.filter {
      $0.left < 0 || $0.top < 0 || $0.right > size.width.units || $0.bottom > size.height.units
    }
    let pairs = boxes.indices.flatMap { index in
      boxes[..<index].filter { $0.overlaps(boxes[index]) }
        .map { "\($0.text) × \(boxes[index].text)" }
    }
    return outside.map { "\($0.text) outside" } + pairs
  }
}

extension Path {
  var points: [Point] {
    segments.compactMap { segment in
      switch segment {
      case .move(let point), .line(let point): point
      case .curve, .close: nil
      }
    }
  }
}
