import Diagnostics
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
      cell("LKE", "AA1"), cell("LKE", "Z1"), cell("LKE", "10"), cell("LKE", "9"),
      cell("Identitas", "C30"),
    ] {
      findings.error(at: place, say("x"))
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
        ! a:LKE!10 x
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

  /// Fifty at most; errors go before warnings.
  @Test(arguments: [
    (50, 0, 50, 0, ""), (51, 0, 50, 0, "! dan 1"), (10, 40, 10, 40, ""),
    (10, 45, 10, 40, "? dan 5"),
    (60, 60, 50, 0, "! dan 70"), (0, 3000, 0, 50, "? dan 2950"), (2000, 9, 50, 0, "! dan 1959"),
  ])
  func onlyAsManyAsHelp(errors: Int, warnings: Int, e: Int, w: Int, more: String) {
    let findings = Findings()
    fill(findings, errors: errors, warnings: warnings)
    let shown = findings.diagnostics
    #expect(shown.count { $0.message == say("e") } == e)
    #expect(shown.count { $0.message == say("w") } == w)
    #expect(shown.prefix(e + w).compactMap(\.place?.line) == shown.compactMap(\.place?.line))
    let last = more.isEmpty ? "" : more + " temuan lain yang tidak ditampilkan"
    #expect(told(Array(shown.dropFirst(e + w))) == last)
  }

  /// What comes first in the file is kept, however late it is found.
  @Test func theFirstOfTheFileAreKept() {
    let findings = Findings()
    for line in (1...5000).reversed() { findings.error(at: Place(file: "a", line: line), say("e")) }
    #expect(findings.diagnostics.compactMap(\.place?.line) == Array(1...50))
  }

  /// A list that was cut counts whole in another one.
  @Test func howManyMoreIsAddedUp() {
    let (one, two) = (Findings(), Findings(.found))
    fill(one, errors: 60, warnings: 0)
    two.error(at: nil, say("first"))
    let made: Int? = two.gather { () throws(Faults) in throw one.faults() }
    #expect(made == nil && two.errors == 61)
    let lines = told(two).split(separator: "\n")
    #expect(lines.count == 51)
    #expect(
      [lines[0], lines[49], lines[50]] == [
        "! first", "! a:49 e", "! dan 11 temuan lain yang tidak ditampilkan",
      ])
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
