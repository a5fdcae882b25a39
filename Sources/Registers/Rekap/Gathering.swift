internal import Diagnostics

extension [Diagnostic] {
  /// What is made, or nil and its faults among these.
  mutating func gather<Made>(_ make: () throws(Faults) -> Made) -> Made? {
    do throws(Faults) { return try make() } catch {
      self += error.diagnostics
      return nil
    }
  }
}
