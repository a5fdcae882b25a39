internal import Diagnostics

/// Gathers what is wrong with a register, so that one run tells all; however
/// many faults a long file has, it keeps only as many as are shown.
struct Temuan {
  /// Beyond this many a list helps nobody.
  static let limit = 50

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var errors = 0
  private var count = 0

  var hasErrors: Bool { errors > 0 }

  mutating func error(at place: Place?, _ message: Message, hint: Message? = nil) {
    add(Diagnostic(.error, at: place, message, hint: hint))
  }

  mutating func warn(at place: Place?, _ message: Message, hint: Message? = nil) {
    add(Diagnostic(.warning, at: place, message, hint: hint))
  }

  mutating func add(_ diagnostic: Diagnostic) {
    count += 1
    if diagnostic.severity == .error { errors += 1 }
    if diagnostics.count < Temuan.limit { diagnostics.append(diagnostic) }
  }

  /// Everything in the order found.
  var all: [Diagnostic] {
    guard count > diagnostics.count else { return diagnostics }
    let more = Message.recordMoreFindings(count - diagnostics.count)
    return diagnostics + [Diagnostic(hasErrors ? .error : .warning, more)]
  }

  var faults: Faults { Faults(.record, all) }
}
