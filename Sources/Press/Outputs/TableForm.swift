/// What a register is written as: the end of its path says it.
public enum TableForm: String, Sendable {
  case xlsx, csv

  /// Nil for any other ending.
  public init?(of path: String) {
    self.init(rawValue: path.lowercased().split(separator: ".").last.map(String.init) ?? "")
  }
}
