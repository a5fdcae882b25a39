import Diagnostics
import TestSupport
import Testing

@Suite struct FindingsTests {
  /// What is told, one a line, after a mark for its severity.
  func told(_ findings: Findings) -> String { told(findings.diagnostics) }

  func told(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { found in
      let mark = found.severity == .error ? "!" : "?"
      return mark + (found.place.map { " \($0)" } ?? "") + " " + found.message.indonesian
    }.joined(separator: "\n")
  }

  func say(_ text: String) -> Message { Message("k", id: text, en: text) }

  func cell(_ sheet: String?, _ name: String) -> Place {
    Place(file: "a", cell: Place.Cell(sheet: sheet, name: name))
  }

  /// Beyond the limit nothing is put into words; the place decides, as before.
  @Test func whatIsNotKeptIsNotMade() {
    let findings = Findings()
    for row in 1...(2 * Findings.limit) {
      findings.error(at: cell(nil, "A\(row)"), say("\(row)"))
    }
    var made = 0
    func making(_ text: String) -> Message {
      made += 1
      return say(text)
    }
    for row in 1...1_000 {
      findings.error(at: cell(nil, "B\(20_000 + row)"), making("late"), hint: making("hint"))
    }
    #expect(made == 0)
    findings.error(at: cell(nil, "B1"), making("early"))
    findings.warn(at: cell(nil, "B30000"), making("warning"))
    #expect(made == 2)
    #expect(findings.errors == 2 * Findings.limit + 1_001)
    #expect(findings.diagnostics.contains { $0.message.indonesian == "early" })
  }

  func fill(_ findings: Findings, errors: Int, warnings: Int) {
    for number in 0..<max(errors, warnings) {
      if number < warnings {
        findings.warn(at: Place(file: "a", line: number + 1), say("w"))
      }
      if number < errors {
        findings.error(at: Place(file: "a", line: number + 1), say("e"))
      }
    }
  }

  @Test func inTheOrderOfTheFile() {
    let findings = Findings()
    for place in [
      Place(file: "b", line: 1), Place(file: "a", line: 10), Place(file: "a", line: 9, column: 3),
      Place(file: "a", line: 9, column: 2), Place(file: "a"), cell("LKE", "B2"),
      cell("LKE", "AA1"), cell("LKE", "Z1"), cell("LKE", "11"), cell("LKE", "9"),
      cell("Identitas", "C30"),
    ] {
      findings.error(at: place, say(place.cell?.name == "11" ? "y" : "x"))
    }
    findings.warn(at: nil, say("all"))
    #expect(
      told(findings) == """
        ? all
        ! a x
        ! a:9:2 x
        ! a:9:3 x
        ! a:10 x
        ! a:Identitas!C30 x
        ! a:LKE!Z1 x
        ! a:LKE!AA1 x
        ! a:LKE!B2 x
        ! a:LKE!9 x
        ! a:LKE!11 y
        ! b:1 x
        """)
  }

  @Test func asFound() {
    let findings = Findings(.found)
    findings.error(at: Place(file: "b", line: 7), say("x"))
    findings.warn(at: Place(file: "a"), say("y"))
    #expect(told(findings) == "! b:7 x\n? a y")
  }

  @Test func theSameIsToldOnce() {
    let findings = Findings(.found)
    for text in ["x", "y", "x"] { findings.error(at: Place(file: "a"), say(text)) }
    #expect(told(findings) == "! a x\n! a y")
    #expect(findings.errors == 2)
  }

  /// Of those that are shown fifty at most; errors go before warnings.
  @Test(arguments: [
    (50, 0, 50, 0, ""), (51, 0, 50, 0, "! dan 1"), (10, 40, 10, 40, ""),
    (10, 45, 10, 40, "? dan 5"),
    (60, 60, 50, 0, "! dan 70"), (0, 3000, 0, 50, "? dan 2950"), (2000, 9, 50, 0, "! dan 1959"),
    (20_100, 20_100, 50, 0, "! dan 40150"),
  ])
  func onlyAsManyAsHelp(errors: Int, warnings: Int, e: Int, w: Int, more: String) {
    let findings = Findings()
    fill(findings, errors: errors, warnings: warnings)
    let shown = findings.diagnostics.shown
    #expect(shown.count { $0.message == say("e") } == e)
    #expect(shown.count { $0.message == say("w") } == w)
    #expect(shown.prefix(e + w).compactMap(\.place?.line) == shown.compactMap(\.place?.line))
    let last = more.isEmpty ? "" : more + " temuan lain yang tidak ditampilkan"
    #expect(told(Array(shown.dropFirst(e + w))) == last)
  }

  /// Programs are told all, up to what memory allows.
  @Test func allAreKept() {
    let findings = Findings()
    fill(findings, errors: 2000, warnings: 2000)
    #expect(findings.diagnostics.count == 4000)
    let many = Findings(.found)
    fill(many, errors: 25_000, warnings: 3)
    #expect(many.errors == 25_000)
    #expect(many.diagnostics.count == 10_004)
    #expect(
      many.diagnostics.last.map { told([$0]) } == "! dan 15000 temuan lain yang tidak ditampilkan")
  }

  /// What comes first in the file is kept, however late it is found.
  @Test func theFirstOfTheFileAreKept() {
    let findings = Findings()
    for line in (1...45_000).reversed() {
      findings.error(at: Place(file: "a", line: line), say("e"))
    }
    #expect(findings.diagnostics.compactMap(\.place?.line) == Array(1...10_000))
  }

  /// A list that was cut counts whole in another one.
  @Test func howManyMoreIsAddedUp() {
    let (one, two) = (Findings(), Findings(.found))
    fill(one, errors: 10_060, warnings: 0)
    one.error(at: nil, say("nowhere"))
    two.error(at: nil, say("first"))
    let made: Int? = two.gather { () throws(Faults) in throw one.faults() }
    #expect(made == nil && two.errors == 10_062)
    let lines = told(two.diagnostics.shown).split(separator: "\n")
    #expect(lines.count == 51)
    #expect(
      [lines[0], lines[1], lines[49], lines[50]] == [
        "! first", "! nowhere", "! a:48 e", "! dan 10012 temuan lain yang tidak ditampilkan",
      ])
  }

  /// The same fault down a column is one finding with its range.
  @Test(arguments: [
    ("E2 E3 E4", "! a:R!E2:E4 x"), ("E4 E3 E2", "! a:R!E2:E4 x"), ("E2 E2", "! a:R!E2 x"),
    ("E2 F2 E3", "! a:R!E2:E3 x\n! a:R!F2 x"), ("E2 E4 E3", "! a:R!E2:E4 x"),
    ("E9 E2 E5 E3", "! a:R!E2:E3, E5, E9 x"), ("7 8 9", "! a:R!7:9 x"),
    ("E2 E4 E6 E8 E10 E12", "! a:R!E2, E4, E6, …, E12 x"),
    ("E2:E5 E4:E9 E1", "! a:R!E1:E9 x"), ("AB9 AB10", "! a:R!AB9:AB10 x"),
    ("E2,E4 E3", "! a:R!E2:E4 x"), ("E2,E9 E3,E5:E6", "! a:R!E2:E3, E5:E6, E9 x"),
  ])
  func oneFaultDownAColumn(cells: String, told expected: String) {
    let findings = Findings()
    for name in cells.split(separator: " ") {
      findings.error(at: cell("R", String(name)), say("x"))
    }
    #expect(told(findings) == expected)
    #expect(findings.errors == expected.split(separator: "\n").count)
  }

  /// Other words, another hint, another sheet: another finding.
  @Test func whatDiffersStaysApart() {
    let findings = Findings(.found)
    findings.error(at: cell("R", "E2"), say("x"))
    findings.error(at: cell("R", "E3"), say("y"))
    findings.error(at: cell("R", "E4"), say("x"), hint: say("h"))
    findings.error(at: cell("S", "E5"), say("x"))
    findings.warn(at: cell("R", "E6"), say("x"))
    findings.error(at: Place(file: "b", cell: Place.Cell(sheet: "R", name: "E7")), say("x"))
    #expect(
      told(findings) == """
        ! a:R!E2 x
        ! a:R!E3 y
        ! a:R!E4 x
        ! a:S!E5 x
        ? a:R!E6 x
        ! b:R!E7 x
        """)
  }

  /// Of many that are alike but for their words three are shown; programs get all.
  @Test func likeOnesAreFolded() {
    let findings = Findings()
    for row in 2...20 where row != 9 {
      findings.error(at: cell("R", "E\(row)"), say("x\(row)"))
    }
    findings.error(at: cell("R", "F3"), say("x"))
    #expect(findings.diagnostics.count == 19)
    #expect(
      told(findings.diagnostics.shown) == """
        ! a:R!E2 x2
        ! a:R!E3 x3
        ! a:R!F3 x
        ! a:R!E4 x4
        ! a:R!E5:E8, E10:E20 15 temuan lain seperti pada E4
        """)
  }

  /// The same in more than two files is said of the first, with the names of the others.
  @Test func theSameOfManyFilesIsShownOnce() {
    let findings = Findings(.found)
    for file in 1...9 {
      findings.warn(at: Place(file: "lke/\(file).csv"), say("x"), hint: say("h"))
      findings.warn(at: Place(file: "lke/\(file).csv"), say("y\(file)"))
      if file < 3 { findings.error(at: Place(file: "lke/\(file).csv"), say("z")) }
    }
    #expect(findings.diagnostics.count == 20)
    #expect(
      told(findings.diagnostics.shown.prefix(3).map(\.self)) == """
        ? lke/1.csv x (juga di 2.csv, 3.csv, 4.csv, 5.csv, 6.csv, 7.csv, dan 2 lagi)
        ? lke/1.csv y1
        ! lke/1.csv z
        """)
    #expect(findings.diagnostics.shown.count == 12)
  }

  /// Memory holds a column however long it is.
  @Test func aLongColumnIsOneFinding() {
    let findings = Findings()
    for row in 2...300_001 { findings.error(at: cell("R", "E\(row)"), say("x")) }
    #expect(told(findings) == "! a:R!E2:E300001 x")
  }

  /// What is done at every cell does not grow with the cells before it.
  @Test func everySecondCellOfALongColumnIsOneFinding() {
    let findings = Findings()
    let time = processorTime {
      for row in 1...100_000 { findings.error(at: cell("R", "E\(2 * row)"), say("x")) }
      #expect(told(findings) == "! a:R!E2, E4, E6, …, E200000 x")
    }
    #expect(time < 20)
  }

  /// The same of those that are alike but for their words.
  @Test func manyLikeOnesAreFolded() {
    let findings = Findings()
    let time = processorTime {
      for row in 1...10_000 { findings.error(at: cell("R", "E\(2 * row)"), say("x\(row)")) }
      #expect(
        told(findings.diagnostics.shown.suffix(1))
          == "! a:R!E8, E10, E12, …, E20000 9997 temuan lain seperti pada E6")
    }
    #expect(time < 20)
  }

  @Test func picturesAloneDecideTheStatus() throws {
    let findings = Findings()
    findings.warn(at: nil, say("w"))
    try findings.check()
    findings.picture(at: nil, say("p"))
    #expect(throws: Faults(.picture, findings.diagnostics)) { try findings.check() }
    findings.error(at: nil, say("e"))
    #expect(throws: Faults(.record, findings.diagnostics)) { try findings.check() }
    #expect(findings.faults(.template).status == .template)
  }
}
