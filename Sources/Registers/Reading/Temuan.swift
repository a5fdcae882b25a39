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

  /// Brings what was found in a row into the order of its cells: a row is read by
  /// what its columns mean.
  mutating func sortByColumn(from start: Int) {
    guard diagnostics.count > start + 1 else { return }
    let found = diagnostics[start...].enumerated().sorted { one, other in
      let (left, right) = (Temuan.column(one.element), Temuan.column(other.element))
      return (left.count, left, one.offset) < (right.count, right, other.offset)
    }
    diagnostics.replaceSubrange(start..., with: found.map(\.element))
  }

  /// "AB" of "AB7".
  private static func column(_ diagnostic: Diagnostic) -> String {
    String(diagnostic.place?.cell?.name?.prefix { $0.isLetter } ?? "")
  }

  /// Everything in the order found.
  var all: [Diagnostic] {
    guard count > diagnostics.count else { return diagnostics }
    let more = Message.recordMoreFindings(count - diagnostics.count)
    return diagnostics + [Diagnostic(hasErrors ? .error : .warning, more)]
  }

  var faults: Faults { Faults(.record, all) }
}
