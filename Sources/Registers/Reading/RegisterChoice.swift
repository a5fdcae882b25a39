/// What is said of a register's table besides what it shows itself.
public struct RegisterChoice: Hashable, Sendable {
  /// The sheet; nil: the one that looks like a register.
  public var sheet: String?

  public init(sheet: String? = nil) { self.sheet = sheet }
}
