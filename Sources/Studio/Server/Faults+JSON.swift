internal import Diagnostics
internal import JSON

extension Faults {
  /// What programs read of a refusal.
  func json(in language: Language) -> JSON {
    ["faults": .list(diagnostics.shown, in: language)]
  }
}
