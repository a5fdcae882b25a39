public import Registers

/// "tolak" or "catat": what becomes of a recap when an LKE cannot be used.
public struct LKEBermasalahChoice: Hashable, Sendable {
  public let choice: LKEBermasalah

  /// Nil for anything else.
  public init?(_ text: String) {
    guard let choice = LKEBermasalah(rawValue: text.lowercased()) else { return nil }
    self.choice = choice
  }

  public static let all = LKEBermasalah.allCases.map(\.rawValue)
}
