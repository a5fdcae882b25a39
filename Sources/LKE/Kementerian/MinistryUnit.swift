/// An office as the ministry's interface calls it; a file that goes back there says it again.
public struct MinistryUnit: Hashable, Sendable {
  /// Its own number of the unit, which only it knows; as it was written.
  public enum ID: Hashable, Sendable {
    case number(Int)
    case text(String)
  }

  public var id: ID?
  public var name: String?

  init(name: String?) { self.name = name }
}
