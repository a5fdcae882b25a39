import Testing

/// Small pieces: files, functions and lists of parameters.
@Suite struct SizeTests {
  @Test func noFileIsLong() {
    let long = SourceFile.all.filter { $0.lines.count > 501 }
    #expect(long.map { "\($0.name): \($0.lines.count)" } == [])
  }

  @Test func theMedianFileIsShort() {
    let lengths = SourceFile.all.map(\.lines.count).sorted()
    #expect(lengths[lengths.count / 2] <= 100)
  }

  @Test func noLineIsWide() {
    var wide: [String] = []
    for file in SourceFile.all {
      for (index, line) in file.lines.enumerated() where line.unicodeScalars.count > 100 {
        wide.append("\(file.name):\(index + 1)")
      }
    }
    #expect(wide == [])
  }

  @Test func noFunctionIsLong() {
    let long = SourceFile.all.flatMap(\.functions).filter { $0.lines > 80 }
    #expect(long.map { "\($0.place): \($0.lines) lines" } == [])
  }

  /// Memberwise initialisers are lists of properties and may be longer.
  @Test func noFunctionHasManyParameters() {
    let many = SourceFile.all.flatMap(\.functions).filter { !$0.isInit && $0.parameters > 5 }
    #expect(many.map { "\($0.place): \($0.parameters) parameters" } == [])
  }

  /// Whoever reads a call should see what is what.
  @Test func noCallHasManyNamelessArguments() {
    let many = SourceFile.all.flatMap(\.functions).filter { $0.unnamed > 3 }
    #expect(many.map { "\($0.place): \($0.unnamed) without a name" } == [])
  }

  @Test func theMedianFunctionIsShort() {
    let lengths = SourceFile.all.flatMap(\.functions).map(\.lines).sorted()
    #expect(lengths[lengths.count / 2] <= 7)
  }

  @Test func measuresFunctions() {
    let file = SourceFile(
      name: "A/B.swift",
      lines: [
        "  static func one(a: Int, _ b: [String: Int] = [:], _ c: (Int, Int)) -> Int {",
        "    \"}{ \\(a) \".count // }", "    + 1", "  }",
        "  func two()", "  init(", "    a: Int", "  ) {", "  }",
      ])
    #expect(
      file.functions == [
        Function(place: "A/B.swift:1", lines: 2, parameters: 3, unnamed: 2, isInit: false),
        Function(place: "A/B.swift:5", lines: 0, parameters: 0, isInit: false),
        Function(place: "A/B.swift:6", lines: 0, parameters: 1, isInit: true),
      ])
  }
}
