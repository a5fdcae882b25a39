public import Diagnostics

/// One named value of a record, or of a group in it, as templates see it.
public struct Field: Hashable, Sendable {
  public var name: String
  public var shape: Shape
  /// May be absent, and then must be asked for before it is printed.
  public var optional: Bool
  /// All that a text may be, where that is known; empty where it may be anything.
  public var words: [String] = []
  /// In a few words; nil for a name that a template gives itself.
  public var meaning: Message?

  public init(_ name: String, _ shape: Shape, optional: Bool = false, meaning: Message? = nil) {
    self.name = name
    self.shape = shape
    self.optional = optional
    self.meaning = meaning
  }
}
