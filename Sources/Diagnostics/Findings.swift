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
  private var count: [Severity: Int] = [:]
  private var pictures = 0

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
    guard diagnostic.more > 0 || known.insert(diagnostic).inserted else { return }
    count[diagnostic.severity, default: 0] += max(1, diagnostic.more)
    guard diagnostic.more == 0 else { return }
    kept.append(diagnostic)
    guard kept.count > 8 * Findings.limit else { return }
    kept = first(errors: Findings.limit, warnings: Findings.limit)
    known = Set(kept)
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
  public var errors: Int { count[.error, default: 0] }
  public var hasErrors: Bool { errors > 0 }

  /// As many as help, and how many more there are: no warning takes the place of an error.
  public var diagnostics: [Diagnostic] {
    let shown = first(errors: Findings.limit, warnings: max(0, Findings.limit - errors))
    let hidden = errors + count[.warning, default: 0] - shown.count
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

  private func first(errors: Int, warnings: Int) -> [Diagnostic] {
    var room: [Severity: Int] = [.error: errors, .warning: warnings]
    return ordered.filter { diagnostic in
      room[diagnostic.severity, default: 0] -= 1
      return room[diagnostic.severity, default: 0] >= 0
    }
  }

  private var ordered: [Diagnostic] {
    guard order == .place else { return kept }
    return kept.enumerated().map { (key: $1.place?.order ?? ("", "", 0, 0), $0, $1) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.1 < $1.1 }
      .map(\.2)
  }
}

extension Place {
  fileprivate var order: (file: String, sheet: String, row: Int, column: Int) {
    let name = cell?.name ?? ""
    let letters = name.utf8.prefix { $0 >= UInt8(ascii: "A") }
    return (
      file, cell?.sheet ?? "", line ?? Int(name.dropFirst(letters.count)) ?? 0,
      column ?? letters.reduce(0) { $0 * 26 + Int($1) - 64 }
    )
  }
}
