/// Gathers what is wrong with an input, so that one run tells all. However much that is,
/// only as many are kept as can be shown.
public final class Findings {
  /// Beyond this many a list helps nobody.
  public static let limit = 50

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
  private var known: Set<Diagnostic> = []
  private var count = Each(error: 0, warning: 0)
  private var pictures = 0
  /// Behind these as many are kept as can be shown.
  private var ends: Each<Position?> = Each(error: nil, warning: nil)

  public init(_ order: Order = .place) { self.order = order }

  public func error(at place: Place?, _ message: Message, hint: Message? = nil) {
    add(Diagnostic(.error, at: place, message, hint: hint))
  }

  /// An error of a picture: when there is none of another kind, it decides how the run ends.
  public func picture(at place: Place?, _ message: Message, hint: Message? = nil) {
    let before = errors
    error(at: place, message, hint: hint)
    pictures += errors - before
  }

  public func warn(at place: Place?, _ message: Message, hint: Message? = nil) {
    add(Diagnostic(.warning, at: place, message, hint: hint))
  }

  /// The same thing found twice is told once.
  public func add(_ diagnostic: Diagnostic) {
    if isHidden(diagnostic) {
      count[diagnostic.severity] += 1
      return
    }
    guard diagnostic.more > 0 || known.insert(diagnostic).inserted else { return }
    count[diagnostic.severity] += max(1, diagnostic.more)
    guard diagnostic.more == 0 else { return }
    kept.append(diagnostic)
    guard kept.count > 8 * Findings.limit else { return }
    kept = first(errors: Findings.limit, warnings: Findings.limit)
    known = Set(kept)
    for severity in [Severity.error, .warning] {
      let last = kept.last { $0.severity == severity }
      ends[severity] = count[severity] >= Findings.limit ? last.map(position) : nil
    }
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

  /// As many as help, and how many more there are: no warning takes the place of an error.
  public var diagnostics: [Diagnostic] {
    let shown = first(errors: Findings.limit, warnings: max(0, Findings.limit - errors))
    let hidden = errors + count.warning - shown.count
    guard hidden > 0 else { return shown }
    return shown + [Diagnostic(errors > Findings.limit ? .error : .warning, more: hidden)]
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

  /// Whether it comes behind everything that can be shown: a long file has a hundred
  /// thousand of these.
  private func isHidden(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.more == 0, let end = ends[diagnostic.severity] else { return false }
    switch order {
    case .found: return !known.contains(diagnostic)
    case .place: return end < position(diagnostic)
    }
  }

  private func position(_ diagnostic: Diagnostic) -> Position {
    diagnostic.place?.position ?? Position(file: "", sheet: "", row: 0, column: 0)
  }

  private func first(errors: Int, warnings: Int) -> [Diagnostic] {
    var room = Each(error: errors, warning: warnings)
    return ordered.filter { diagnostic in
      room[diagnostic.severity] -= 1
      return room[diagnostic.severity] >= 0
    }
  }

  private var ordered: [Diagnostic] {
    guard order == .place else { return kept }
    return kept.enumerated().map { (key: position($1), $0, $1) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.1 < $1.1 }
      .map(\.2)
  }
}

/// One value for errors and one for warnings.
private struct Each<Value> {
  var error: Value
  var warning: Value

  subscript(severity: Severity) -> Value {
    get { severity == .error ? error : warning }
    set { if severity == .error { error = newValue } else { warning = newValue } }
  }
}

private struct Position: Comparable {
  var file: String
  var sheet: String
  var row: Int
  var column: Int

  static func < (one: Position, other: Position) -> Bool {
    (one.file, one.sheet, one.row, one.column)
      < (other.file, other.sheet, other.row, other.column)
  }
}

extension Place {
  fileprivate var position: Position {
    var (row, column) = (0, 0)
    // "AB7".
    for byte in (cell?.name ?? "").utf8 {
      if byte >= UInt8(ascii: "A") {
        column = column &* 26 &+ Int(byte) &- 64
      } else {
        row = row &* 10 &+ Int(byte) &- 48
      }
    }
    return Position(
      file: file, sheet: cell?.sheet ?? "", row: line ?? row, column: self.column ?? column)
  }
}
