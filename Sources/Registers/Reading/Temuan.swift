internal import Diagnostics
internal import Records

/// Gathers what is wrong with a register, so that one run tells all; however
/// many faults a long file has, it keeps only as many as can be shown.
struct Temuan {
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
    let isError = diagnostic.severity == .error
    if isError { errors += 1 }
    if (isError ? errors : count - errors) <= Findings.limit { diagnostics.append(diagnostic) }
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
  var all: [Diagnostic] { Findings.shown(diagnostics, of: count, errors: errors) }

  var faults: Faults { Faults(.record, all) }
}
