public import Records

/// "asli", "salinan" or "bertanda": which form of a document is made.
public struct FormChoice: Hashable, Sendable {
  public let form: Bentuk

  /// Nil for anything that is not a form.
  public init?(_ text: String) {
    guard let form = Bentuk(rawValue: text.lowercased()) else { return nil }
    self.form = form
  }

  public static let all = Bentuk.allCases.map(\.rawValue)
}
