import Charts
import Frames
import Measures
import TestSupport
import Testing

@Suite struct BarTests {
  @Test func allKinds() throws {
    let chart = BarChart(
      [
        Samples.bar("Cukup", Rational(7166, over: 100)), Samples.bar("Kurang sedikit", 58),
        Samples.bar("Pas", 75, 75), Samples.bar("Belum", nil), Samples.bar("Nol", 0, nil),
      ], axis: [0, 50, 100].map { Mark($0, $0.text(places: 0)) })
    try assertGolden(Samples.frame(chart, 300).dump(), named: "bars")
  }

  /// Whatever the values: lengths as the values, hatching where it falls short.
  @Test func lengthsAreTheValues() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let values = (0...random.below(6)).map { _ in Samples.value(&random) }
      let chart = BarChart(values.enumerated().map { Samples.bar(Samples.names[$0], $1) })
      let frame = try Samples.frame(chart, 240 + random.below(200))
      let inks = Samples.style.inks
      let fills = frame.paths.filter { $0.path.stroke == nil && $0.path.fill != nil }
      func boxes(_ inks: Ink...) -> [Length] {
        fills.filter { inks.contains($0.path.fill!) }.map { $0.path.points[2].x }
      }
      let track = try #require(boxes(inks.track).first)
      let expected = values.filter { $0 > 0 }.map { value in
        Length(units: (Rational(track.units) * value / 100 + Rational(1, over: 2)).floor!)
      }
      #expect(boxes(inks.data, inks.short, inks.shortGround) == expected)
      #expect(boxes(inks.data).count == values.count { $0 >= 60 })
      #expect(Set(fills.filter { $0.path.fill == inks.track }.map(\.at.x)).count == 1)
    }
  }

  /// Whatever the bars: decimals stand one below another, behind the tracks.
  @Test func valuesEndTogether() throws {
    let values: [Rational?] = [100, Rational(905, over: 100), nil, 0]
    let chart = BarChart(values.enumerated().map { Samples.bar(Samples.names[$0], $1) })
    let frame = try Samples.frame(chart, 300)
    let texts = values.compactMap { $0.map { Samples.text($0) } }
    let boxes = frame.textBoxes.filter { texts.contains($0.text) }
    #expect(boxes.map(\.text) == texts)
    #expect(boxes.allSatisfy { $0.right == Length.pt(300).units })
  }

  @Test func textsKeepApart() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<80 {
      let bars = (0...random.below(6)).map { index in
        let value = random.below(6) == 0 ? nil : Samples.value(&random)
        return Samples.bar(
          Samples.names[index], value, [nil, 0, 3, 60, 75, 100][random.below(6)])
      }
      let chart = BarChart(bars, axis: random.below(2) == 0 ? Samples.marks : [])
      let plot = try chart.shaped(Samples.style, by: SquareShaper())
      let width = Length.pt(260 + random.below(200))
      let height = try plot.height(in: width) + .pt(random.below(60))
      let frame = try plot.frame(in: Size(width: width, height: height))
      #expect(frame.size == Size(width: width, height: height))
      #expect(frame.clashes == [])
    }
  }

  /// Without labels the first tick stands at the frame's edge.
  @Test(arguments: [nil, 0, 100] as [Rational?]) func anAxisWithoutLabels(value: Rational?) throws {
    let axis = [0, 50, 100].map { Mark($0, $0.text(places: 0)) }
    let frame = try Samples.frame(BarChart([Samples.bar("", value, 100)], axis: axis), 200)
    #expect(frame.clashes == [])
    #expect(frame.textBoxes.prefix(3).map(\.text) == ["0", "50", "100"])
  }

  @Test func aMissingValueIsNoBar() throws {
    let frame = try Samples.frame(BarChart([Samples.bar("A", nil)]), 200)
    let inks = Samples.style.inks
    #expect(!frame.paths.contains { [inks.data, inks.short, inks.track].contains($0.path.fill) })
    #expect(frame.textBoxes.map(\.text) == ["A", "min 60", "belum dinilai"])
  }

  /// Equal thresholds in a row are named once.
  @Test func aThresholdIsNamedWhereItChanges() throws {
    let chart = BarChart([60, 60, 75, 75, 60].map { Samples.bar("x", 50, $0) })
    let names = try Samples.frame(chart, 200).textBoxes.map(\.text).filter { $0.hasPrefix("min") }
    #expect(names == ["min 60", "min 75", "min 60"])
  }

  @Test func faults() throws {
    let chart = BarChart([Samples.bar("Pengawasan", 50)])
    #expect(
      try Samples.fault(chart, 80)
        == .width(text: "Pengawasan", needed: .pt(110), available: .pt(80)))
    #expect(
      try Samples.fault(chart, 200, 10)
        == .height(needed: .pt(12), available: .pt(10)))
    #expect(
      try Samples.fault(BarChart([Samples.bar("A", 101)]), 200)
        == .offScale(label: "A", value: 101))
    #expect(
      try Samples.fault(BarChart([Samples.bar("A", Rational(-1))]), 200)
        == .offScale(label: "A", value: Rational(-1)))
    #expect(try Samples.fault(BarChart([]), 200) == .count(0, allowed: 1...Int.max))
    let crowded = BarChart([Samples.bar("A", 1)], axis: [Mark(1, "satu"), Mark(2, "dua")])
    #expect(try Samples.fault(crowded, 200) == .crowded(text: "dua"))
  }
}
