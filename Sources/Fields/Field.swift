/// One named value of a record, or of a group in it.
public struct Field: Hashable, Sendable {
  public var name: String
  public var shape: Shape
  /// May be absent, and then must be asked for before it is printed.
  public var optional: Bool

  public init(_ name: String, _ shape: Shape, optional: Bool = false) {
    self.name = name
    self.shape = shape
    self.optional = optional
  }
}
