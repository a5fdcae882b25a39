import Charts
import Frames
import Measures
import TestSupport
import Testing

@Suite struct RadarTests {
  @Test func sixAxes() throws {
    let values: [Rational?] = [70, 62, 58, 83, 40, 99]
    try assertGolden(Samples.frame(Samples.radar(values), 300).dump(), named: "radar")
  }

  /// Without a value: a gap, no area, and the words under the label.
  @Test func aGap() throws {
    let values: [Rational?] = [70, 62, nil, 83]
    let frame = try Samples.frame(Samples.radar(values), 300)
    let inks = Samples.style.inks
    let lines = frame.paths.filter { $0.path.stroke?.ink == inks.data && $0.path.fill == nil }
    #expect(lines.count == 1)
    #expect(lines[0].path.segments.count == 3)
    #expect(!lines[0].path.segments.contains(.close))
    #expect(!frame.paths.contains { $0.path.fill == inks.area })
    #expect(frame.textBoxes.contains { $0.text == "belum dinilai" })
  }

  /// Every point lies on its axis, at its share of it.
  @Test(arguments: 3...12) func pointsAreTheValues(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    for _ in 0..<5 {
      let values = (0..<count).map { _ in Samples.value(&random) }
      let frame = try Samples.frame(Samples.radar(values, threshold: nil), 500)
      let inks = Samples.style.inks
      let area = try #require(frame.paths.first { $0.path.fill == inks.area })
      let ends = spokes(frame)
      #expect(ends.count == count)
      for (value, (spoke, point)) in zip(values, zip(ends, area.path.points)) {
        // Half a unit for the radius, half for sine or cosine, half for the end.
        #expect(distance(spoke.start, spoke.end, value, point) <= Rational(3, over: 2))
      }
    }
  }

  private func spokes(_ frame: Frame) -> [(start: Point, end: Point)] {
    let lines = frame.paths.filter { $0.path.stroke?.ink == Samples.style.inks.grid }
      .map(\.path.points)
    let centre = lines[0][0]
    return lines.filter { $0[0] == centre }.map { ($0[0], $0[1]) }
  }

  private func distance(
    _ start: Point, _ end: Point, _ value: Rational, _ point: Point
  ) -> Rational {
    func along(_ part: (Point) -> Length) -> Rational {
      let share = Rational((part(end) - part(start)).units) * value / 100
      return (Rational((part(point) - part(start)).units) - share).magnitude
    }
    return max(along(\.x), along(\.y))
  }

  @Test(arguments: 3...12) func textsKeepApart(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    for _ in 0..<12 {
      let axes = (0..<count).map { index in
        let value = random.below(9) == 0 ? nil : Samples.value(&random)
        return RadarChart.Axis(
          Samples.names[random.below(6)], value: value, text: Samples.text(value),
          threshold: [60, 75][random.below(2)],
          other: random.below(9) == 0 ? nil : Samples.value(&random))
      }
      let chart = RadarChart(
        axes, rings: Samples.marks,
        names: .init(values: "TPI", threshold: "syarat", other: "Mandiri"))
      let frame = try Samples.frame(chart, 420)
      #expect(frame.clashes == [])
      #expect(frame.size.width == .pt(420))
    }
  }

  /// The scale stands in the sector that has most room for it, and its names
  /// keep an eighth of their size clear of the values' line.
  @Test func theScaleKeepsClearOfTheValues() throws {
    var random = SeededGenerator(seed: 11)
    var scales = 0
    for _ in 0..<60 {
      let values = (0..<6).map { _ in Rational(80 + random.below(19)) }
      let frame = try Samples.frame(Samples.radar(values), 210 + random.below(60))
      let names = frame.textBoxes.filter { box in Samples.marks.contains { $0.text == box.text } }
      if names.count == Samples.marks.count { scales += 1 }
      for name in names {
        #expect(!points(of: frame).contains { name.grown(by: 512).contains($0) }, "\(name)")
      }
    }
    #expect(scales == 60)
  }

  /// Points along the values' line, close to each other.
  private func points(of frame: Frame) -> [Point] {
    let line = frame.paths.first {
      $0.path.stroke?.ink == Samples.style.inks.data && $0.path.fill == nil
    }
    let corners = line.map { line in line.path.points.map { $0 + line.at } } ?? []
    return zip(corners, corners.dropFirst() + corners.prefix(1)).flatMap { start, end in
      (0..<100).map { part in
        Point(
          x: start.x + (end.x - start.x) * part / 100, y: start.y + (end.y - start.y) * part / 100)
      }
    }
  }

  /// A radar that can be drawn can be drawn for every value: the rings'
  /// names give way, and nothing covers anything. Values near a ring, equal
  /// values and zeros are the hard ones.
  @Test func noDataMakesItImpossible() throws {
    var random = SeededGenerator(seed: 7)
    var unnamed = 0
    for round in 0..<120 {
      let base = Int(random.below(101))
      let values = (0..<6).map { _ -> Rational? in
        round % 3 == 0 ? Samples.value(&random) : Rational(min(100, base + Int(random.below(4))))
      }
      let frame = try Samples.frame(Samples.radar(values), 200, 170)
      #expect(frame.clashes == [])
      let texts = frame.textBoxes.map(\.text)
      #expect(texts.contains("syarat"))
      if !texts.contains("25") || !texts.contains("75") { unnamed += 1 }
    }
    // The case is a real one.
    #expect(unnamed > 0)
  }

  /// Equal values, the ends of the scale and lines without a length.
  @Test(arguments: [0, 25, 60, 100], 3...8) func equalValues(value: Int, count: Int) throws {
    for other in [nil, 0, Rational(value)] as [Rational?] {
      let axes = (0..<count).map { index in
        RadarChart.Axis(
          Samples.names[index % 6], value: Rational(value), text: "\(value)", threshold: 60,
          other: other)
      }
      let chart = RadarChart(
        axes, rings: Samples.marks,
        names: .init(values: "TPI", threshold: "syarat", other: "Mandiri"))
      let frame = try Samples.frame(chart, 420)
      #expect(frame.clashes == [])
      let names = Set(frame.textBoxes.map(\.text)).intersection(["TPI", "syarat", "Mandiri"])
      #expect(names.count == (other == nil ? 2 : 3))
    }
  }

  /// Sine and cosine of whole parts of a turn, seen at the ends of the axes.
  @Test func directions() throws {
    let frame = try Samples.frame(Samples.radar([50, 50, 50, 50], threshold: nil), 300)
    let ends = spokes(frame).map { ($0.end.x - $0.start.x, $0.end.y - $0.start.y) }
    #expect(ends[0].0 == .zero && ends[1].1 == .zero && ends[2].0 == .zero && ends[3].1 == .zero)
    #expect(ends[1].0 == ends[2].1 && ends[0].1 == -ends[2].1 && ends[3].0 == -ends[1].0)
    let chart = Samples.radar(Array(repeating: 50, count: 6), threshold: nil)
    let six = spokes(try Samples.frame(chart, 300))
    let radius = (six[3].end.y - six[3].start.y).units
    // sin 60° = √3/2 = 0.8660254037…
    let side = Rational(radius) * Rational(8_660_254_037, over: 10_000_000_000)
    #expect((Rational((six[1].end.x - six[1].start.x).units) - side).magnitude < 1)
    #expect((six[2].end.y - six[2].start.y).units == (radius + 1) / 2)
  }

  @Test func faults() throws {
    #expect(try Samples.fault(Samples.radar([1, 2]), 300) == .count(2, allowed: 3...12))
    #expect(
      try Samples.fault(Samples.radar(Array(repeating: 1, count: 13)), 300)
        == .count(13, allowed: 3...12))
    #expect(
      try Samples.fault(Samples.radar([1, 2, 100 + Rational(1, over: 9)]), 300)
        == .offScale(label: "SDM", value: Rational(901, over: 9)))
    guard case .width(_, _, .pt(90)) = try Samples.fault(Samples.radar([1, 2, 3]), 90) else {
      Issue.record("a radar in 90 pt")
      return
    }
    guard case .height(_, .pt(40)) = try Samples.fault(Samples.radar([1, 2, 3]), 300, 40) else {
      Issue.record("a radar of 40 pt")
      return
    }
  }
}
