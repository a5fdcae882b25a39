internal import Diagnostics

/// A reader did what none may, whatever the bytes.
public struct Broken: Error, CustomStringConvertible {
  public let description: String

  /// The most that a refusal may say, in bytes: faults are shown up to a number, values up to
  /// a length.
  static let mostText = 64 << 10

  /// A refusal names at least one fault, none of them ours.
  static func check(_ faults: Faults) throws(Broken) {
    guard faults.status != .internal else { throw Broken(description: "internal: \(faults)") }
    guard faults.diagnostics.contains(where: { $0.severity == .error }) else {
      throw Broken(description: "refused without an error: \(faults)")
    }
    try check(faults.diagnostics)
  }

  /// What is told has a place and can be shown, in both languages.
  static func check(_ diagnostics: [Diagnostic]) throws(Broken) {
    if let lost = diagnostics.first(where: { $0.place == nil && $0.more == 0 }) {
      throw Broken(description: "told without a place: \(lost)")
    }
    for language in Language.allCases {
      let text = diagnostics.shown.map { $0.text(in: language) }.joined(separator: "\n")
      guard text.utf8.count <= mostText else {
        throw Broken(description: "\(text.utf8.count) bytes are told: \(text.prefix(1000))")
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard lines.allSatisfy({ $0 == String($0).safeForTerminal }) else {
        throw Broken(description: "a control character is told: \(text.debugDescription)")
      }
    }
  }
}
