import Diagnostics
import Glibc
import Press

/// What the command line asks for.
struct Order {
  private var names: [String] = []
  private var isStrict = false
  private var page: String?
  /// A record and the file to make: one document, for the cold start.
  private var one: (record: String, output: String)?
  /// The file to make: a long register.
  private var register: String?
  /// A batch, measured from within.
  private var batch: BatchOrder?
  private var rows = ManyCharters.standardRows
  private var isUnderstood = true

  init(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--strict": isStrict = true
      case "--pdf" where !rest.isEmpty: page = rest.popFirst()
      case "--one" where rest.count > 1: one = (rest.removeFirst(), rest.removeFirst())
      case "--register" where !rest.isEmpty: register = rest.popFirst()
      case "--batch":
        batch = BatchOrder(rest)
        isUnderstood = isUnderstood && batch != nil
        rest = []
      case "--rows":
        let count = rest.popFirst().flatMap { Int($0) } ?? 0
        isUnderstood = isUnderstood && count >= 100
        rows = count
      case _ where Order.suites.contains { $0.name == argument }: names.append(argument)
      default: isUnderstood = false
      }
    }
  }

  private static let suites: [any Suite.Type] = [
    // Those that start programs first, while this one is small.
    ColdStart.self, Peers.self, NationalRecap.self, LongRegister.self, ManyCharters.self,
    ManyPacts.self, StudioLoad.self, Thousand.self, Designs.self, Inspection.self, Yardstick.self,
    Lines.self,
  ]

  /// The exit status.
  func run() -> Int32 {
    guard isUnderstood else { return usage() }
    let bench = Bench(page: page, rows: rows)
    do {
      if let one {
        try bench.makeOne(one.record, one.output)
        return 0
      }
      if let register {
        try LongRegister.make(register)
        return 0
      }
      if let batch {
        try batch.run(bench.press())
        return 0
      }
      return try runSuites(bench)
    } catch let faults as Faults {
      for diagnostic in faults.diagnostics { warn(diagnostic.text(in: .english)) }
    } catch {
      warn("\(error)")
    }
    return 1
  }

  private func runSuites(_ bench: Bench) throws -> Int32 {
    print(Machine.facts)
    var isGood = true
    for suite in Order.suites where names.isEmpty || names.contains(suite.name) {
      print("\n\(suite.name): \(suite.summary)")
      fflush(nil)
      let report = try suite.run(bench)
      print(report.text)
      isGood = isGood && report.isRight && (report.isOnAim || !isStrict)
    }
    return isGood ? 0 : 1
  }

  private func usage() -> Int32 {
    let names = Order.suites.map { "\($0.name)" }.joined(separator: "|")
    warn("usage: bench [\(names) …] [--strict] [--pdf FILE] [--rows NUMBER]")
    return 2
  }
}

/// A line on standard error.
func warn(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
