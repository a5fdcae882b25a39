public import Records

/// "asli", "salinan" or "bertanda": which form of a document is made.
public struct BentukChoice: Hashable, Sendable {
  public let bentuk: Bentuk

  /// Nil for anything that is not a form.
  public init?(_ text: String) {
    guard let bentuk = Bentuk(rawValue: text.lowercased()) else { return nil }
    self.bentuk = bentuk
  }

  public static let all = Bentuk.allCases.map(\.rawValue)
}
