internal import Diagnostics
internal import JSON
internal import Press

/// Shows people what was found in a run; beyond a number in all only that there is more.
/// Programs get it with the record that it is of.
struct ShownFindings {
  /// As many as somebody reads.
  static let most = 200

  private let console: Console
  private var room: Int
  private var hidden = 0

  init(_ console: Console, atMost room: Int = ShownFindings.most) {
    self.console = console
    self.room = room
  }

  mutating func report(_ diagnostics: [Diagnostic]) {
    guard !console.isJSON else { return }
    let (shown, rest) = console.report(diagnostics, atMost: room)
    room -= shown
    hidden += rest
  }

  /// - Parameter isRefused: whether a fault was among them.
  func end(isRefused: Bool) {
    if hidden > 0 { console.report([Diagnostic(isRefused ? .error : .warning, more: hidden)]) }
  }
}

extension Faults {
  /// What programs read of what was refused.
  ///
  /// - Parameter key: by which they know what it is.
  func json(_ key: String, _ name: String, in language: Language) -> JSON {
    [
      key: .text(name), "ok": .bool(false),
      "errors": .list(diagnostics.filter { $0.severity == .error }, in: language),
      "warnings": .list(diagnostics.filter { $0.severity == .warning }, in: language),
    ]
  }
}
