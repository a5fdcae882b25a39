internal import Diagnostics
internal import Press

/// Tries one record after the other, tells the faults of each and remembers
/// how the first one went wrong.
struct Tally {
  private let console: Console
  private let total: Int
  private let subject: Subject
  private var begun = 0
  private var made = 0
  private var warned = 0
  private var refused = 0
  private var first: ExitStatus?
  /// One record's are shown in full.
  private var findings: ShownFindings
  /// Of the record at hand: documents that follow from it, and rows, say the same of it.
  private var shown = ToldOnce(common: nil)
  /// All that was told of records.
  private(set) var told: [Diagnostic] = []
  /// Whether what went wrong would go wrong with every other record too.
  private(set) var isOver = false

  /// What is tried; programs know it by this key.
  enum Subject: String {
    case records = "record"
    case documents = "file"
  }

  init(_ console: Console, of total: Int, counting subject: Subject = .records) {
    self.console = console
    self.total = total
    self.subject = subject
    findings = ShownFindings(console, atMost: total > 1 ? ShownFindings.most : .max)
  }

  /// Shows which one is begun.
  mutating func begin(_ name: String) {
    begun += 1
    shown = ToldOnce(common: nil)
    if total > 1 { console.progress("[\(begun)/\(total)] \(name)") }
  }

  /// - Returns: what is made; nil when it is refused, which is told.
  mutating func attempt<Made>(_ name: String, _ body: () throws(Faults) -> Made) -> Made? {
    do throws(Faults) { return try body() } catch {
      refuse(name, error)
      return nil
    }
  }

  /// Shows people what was found, of a record each once; beyond a number in all only that there
  /// is more.
  ///
  /// - Returns: what was not told of the record before.
  @discardableResult
  mutating func report(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let fresh = shown.fresh(diagnostics)
    findings.report(fresh)
    return fresh
  }

  /// Counts one that was made and told.
  mutating func finish(_ warnings: [Diagnostic] = []) {
    made += 1
    if !warnings.isEmpty { warned += 1 }
    told += warnings
  }

  /// The same, of one that was told and may not be as it should.
  mutating func finish(with faults: Faults) {
    guard !faults.diagnostics.isEmpty else { return finish() }
    report(faults.diagnostics)
    refused += 1
    first = first ?? faults.status
  }

  /// A run of many tells what became of them.
  func end() throws(Ended) {
    findings.end(isRefused: first != nil)
    if total > 1 {
      switch subject {
      case .records:
        console.remark(
          .commandsTally(total, made: made, warned: warned, refused: refused))
      case .documents: console.remark(.commandsInspected(total, good: made))
      }
    }
    if let first { throw Ended(status: first) }
  }

  private mutating func refuse(_ name: String, _ faults: Faults) {
    refused += 1
    told += faults.diagnostics
    first = first ?? faults.status
    isOver = isOver || faults.stopsTheRun
    guard console.isJSON else {
      report(faults.diagnostics)
      return
    }
    // Whoever reads no longer reads: nothing is left to say.
    try? console.put("\(faults.json(subject.rawValue, name, in: console.language))\n")
  }
}
