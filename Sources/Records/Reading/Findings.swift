package import Diagnostics

/// Gathers what is wrong with one record, so that one run tells all.
package final class Findings {
  /// Beyond this many a list helps nobody.
  package static let limit = 50

  private var diagnostics: [Diagnostic] = []
  private var pictureFaults = 0
  private var errors = 0

  package init() {}

  package func error(at place: Place?, _ message: Message, hint: Message? = nil) {
    errors += 1
    diagnostics.append(Diagnostic(.error, at: place, message, hint: hint))
  }

  func picture(at place: Place?, _ message: Message, hint: Message? = nil) {
    pictureFaults += 1
    error(at: place, message, hint: hint)
  }

  package func warn(at place: Place?, _ message: Message, hint: Message? = nil) {
    diagnostics.append(Diagnostic(.warning, at: place, message, hint: hint))
  }

  /// What another reader has found.
  package func add(_ found: [Diagnostic]) {
    errors += found.count { $0.severity == .error }
    diagnostics += found
  }

  /// What is made; nil when it is refused, and why is then kept.
  package func gather<Made>(_ make: () throws(Faults) -> Made) -> Made? {
    do throws(Faults) {
      return try make()
    } catch {
      add(error.diagnostics)
      return nil
    }
  }

  /// A diagnostic made elsewhere, put in its place.
  package func add(_ diagnostic: Diagnostic, at place: Place) {
    switch diagnostic.severity {
    case .error: error(at: place, diagnostic.message, hint: diagnostic.hint)
    case .warning: warn(at: place, diagnostic.message, hint: diagnostic.hint)
    }
  }

  package var hasErrors: Bool { errors > 0 }

  /// Everything in the order of the file; faults of the whole file come first.
  package var sorted: [Diagnostic] {
    let ordered = diagnostics.enumerated().sorted { a, b in
      let (x, y) = (a.element.place, b.element.place)
      // Sheets by their names, which is the order of ours.
      let sheets = (x?.cell?.sheet ?? "", y?.cell?.sheet ?? "")
      if sheets.0 != sheets.1 { return sheets.0 < sheets.1 }
      return (x?.row ?? 0, x?.column ?? 0, a.offset) < (y?.row ?? 0, y?.column ?? 0, b.offset)
    }.map(\.element)
    return Findings.shown(ordered, of: ordered.count, errors: errors)
  }

  /// As many of them as help, and how many more there are: no warning takes the place
  /// of an error.
  ///
  /// - Parameters:
  ///   - kept: at least the first errors and warnings of all, in order, each as many as
  ///     the limit.
  ///   - count: of all.
  ///   - errors: the number of errors among all.
  package static func shown(
    _ kept: [Diagnostic], of count: Int, errors: Int
  ) -> [Diagnostic] {
    guard count > limit else { return kept }
    var room: [Severity: Int] = [.error: limit, .warning: max(0, limit - errors)]
    let shown = kept.filter { diagnostic in
      room[diagnostic.severity, default: 0] -= 1
      return room[diagnostic.severity, default: 0] >= 0
    }
    let more = Message.recordMoreFindings(count - limit)
    return shown + [Diagnostic(errors > limit ? .error : .warning, more)]
  }

  /// All faults; a record whose pictures alone are wrong ends as a picture fault.
  package var faults: Faults { Faults(pictureFaults == errors ? .picture : .record, sorted) }
}

extension Place {
  /// The line, or the row of the cell.
  fileprivate var row: Int? { line ?? cell?.name.flatMap { Int($0.drop(while: \.isLetter)) } }
}
