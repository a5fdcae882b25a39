/// Gathers what is wrong with an input, so that one run tells all. The same thing in cells of
/// one column is one finding. However much is wrong, only so much is kept, and what is beyond it
/// is not even put into words.
public final class Findings {
  /// Beyond this many only their number is kept.
  public static let limit = 10_000

  /// In which order they are told.
  public enum Order: Sendable {
    /// By file and sheet, both by their names, then by row and column: what is said of a
    /// whole comes before what is said of its parts.
    case place
    /// As they were found.
    case found
  }

  private let order: Order
  private var kept: [Diagnostic] = []
  /// Where in `kept` each stands.
  private var known: [Sameness: Int] = [:]
  /// The cells of each; they get their name when it is told: built at every one of a hundred
  /// thousand cells, it would cost their square.
  private var cells: [Int: ColumnCells] = [:]
  private var count = Each(error: 0, warning: 0)
  private var pictures = 0
  /// Behind these as many are kept as may be.
  private var ends: Each<Position?> = Each(error: nil, warning: nil)

  public init(_ order: Order = .place) { self.order = order }

  public func error(
    at place: Place?, _ message: @autoclosure () -> Message,
    hint: @autoclosure () -> Message? = nil
  ) {
    if isHidden(.error, place) { return count.error += 1 }
    add(Diagnostic(.error, at: place, message(), hint: hint()))
  }

  /// An error of a picture: when there is none of another kind, it decides how the run ends.
  public func picture(at place: Place?, _ message: Message, hint: Message? = nil) {
    let before = errors
    error(at: place, message, hint: hint)
    pictures += errors - before
  }

  public func warn(
    at place: Place?, _ message: @autoclosure () -> Message,
    hint: @autoclosure () -> Message? = nil
  ) {
    if isHidden(.warning, place) { return count.warning += 1 }
    add(Diagnostic(.warning, at: place, message(), hint: hint()))
  }

  /// The same thing found twice is told once; beyond the limit each counts.
  public func add(_ diagnostic: Diagnostic) {
    guard diagnostic.more == 0 else {
      count[diagnostic.severity] += diagnostic.more
      return
    }
    if isHidden(diagnostic.severity, diagnostic.place) {
      count[diagnostic.severity] += 1
      return
    }
    let found = ColumnCells(of: diagnostic)
    let sameness = Sameness(diagnostic, found)
    if let index = known[sameness] {
      if let found { cells[index]?.add(found) }
      return
    }
    count[diagnostic.severity] += 1
    known[sameness] = kept.count
    cells[kept.count] = found
    kept.append(diagnostic)
    if kept.count >= 2 * Findings.limit { prune() }
  }

  /// The same for one that was made elsewhere, without its place.
  public func add(_ diagnostic: Diagnostic, at place: Place) {
    var diagnostic = diagnostic
    diagnostic.place = place
    add(diagnostic)
  }

  /// What another reader has found.
  public func add(_ found: [Diagnostic]) { found.forEach(add) }

  /// What is made; nil when it is refused, and why is then kept.
  public func gather<Made>(_ make: () throws(Faults) -> Made) -> Made? {
    do throws(Faults) { return try make() } catch {
      add(error.diagnostics)
      return nil
    }
  }
}

extension Findings {
  public var errors: Int { count.error }
  public var hasErrors: Bool { errors > 0 }

  /// All of them, and how many there are beyond the limit.
  public var diagnostics: [Diagnostic] {
    let first = ordered.first(errors: Findings.limit, warnings: Findings.limit)
    return first
      + [Severity.error, .warning].compactMap { severity in
        let more = count[severity] - first.count { $0.severity == severity }
        return more > 0 ? Diagnostic(severity, more: more) : nil
      }
  }

  /// Everything, warnings among the errors, as a refusal.
  ///
  /// - Parameter status: how the run ends, unless only pictures are wrong.
  public func faults(_ status: ExitStatus = .record) -> Faults {
    Faults(hasErrors && pictures == errors ? .picture : status, diagnostics)
  }

  /// - Throws: everything, when there is an error.
  public func check(_ status: ExitStatus = .record) throws(Faults) {
    if hasErrors { throw faults(status) }
  }

  /// Whether it comes behind everything that is kept: a long file has a hundred
  /// thousand of these.
  private func isHidden(_ severity: Severity, _ place: Place?) -> Bool {
    guard let end = ends[severity] else { return false }
    return order == .found || end < place?.position ?? Position()
  }

  private func prune() {
    kept = ordered.first(errors: Findings.limit, warnings: Findings.limit)
    (known, cells) = ([:], [:])
    for (index, diagnostic) in kept.enumerated() {
      cells[index] = ColumnCells(of: diagnostic)
      known[Sameness(diagnostic, cells[index])] = index
    }
    for severity in [Severity.error, .warning] where count[severity] >= Findings.limit {
      ends[severity] = kept.last { $0.severity == severity }?.position
    }
  }

  private var named: [Diagnostic] {
    kept.enumerated().map { index, diagnostic in
      guard let cells = cells[index] else { return diagnostic }
      var diagnostic = diagnostic
      diagnostic.place?.cell?.name = cells.name
      return diagnostic
    }
  }

  private var ordered: [Diagnostic] {
    guard order == .place else { return named }
    return named.enumerated().map { (key: $1.position, $0, $1) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.1 < $1.1 }
      .map(\.2)
  }
}
