public import Records

/// What is said of a register's table besides what it shows itself.
public struct RegisterChoice: Sendable {
  /// The sheet; nil: the one that the map says, or that looks like a register.
  public var sheet: String?
  /// A file that says what the columns mean.
  public var map: RecordSource?

  public init(sheet: String? = nil, map: RecordSource? = nil) {
    self.sheet = sheet
    self.map = map
  }
}
