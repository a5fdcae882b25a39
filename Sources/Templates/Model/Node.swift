public import Diagnostics

/// An element where it stands: what every element may say, and its own.
public struct Node<Own: Hashable & Sendable>: Hashable, Sendable {
  public let common: Common
  public let own: Own

  public init(_ common: Common, _ own: Own) {
    self.common = common
    self.own = own
  }
}

/// What every element may say besides its own attributes.
public struct Common: Hashable, Sendable {
  /// How messages and the structure call it.
  public let name: String?
  /// Printed only where this holds.
  public let condition: Condition?
  /// Printed only where this does not hold.
  public let exception: Condition?
  /// The entry of the document's outline that leads to it.
  public let outline: Outline?
  public let place: Place

  public struct Outline: Hashable, Sendable {
    public let title: [Inline]
    public let depth: Int
  }

  /// Whether it may not be printed at all.
  public var isConditional: Bool { condition != nil || exception != nil }
}

/// What stands in a place: an element, or `<each>` around several.
public enum OrEach<Kind: Hashable & Sendable>: Hashable, Sendable {
  case one(Node<Kind>)
  case each(Node<EachElement<Kind>>)
}

/// A list, and what its members are called: `each="saksi" as="s"`.
public struct Members: Hashable, Sendable {
  public let list: Expression
  public let name: String
  /// Of the element that repeats.
  public let place: Place
}

extension Sequence {
  /// All of them, those inside `<each>` once.
  public func nodes<Kind>() -> [Node<Kind>] where Element == OrEach<Kind> {
    flatMap { element -> [Node<Kind>] in
      switch element {
      case .one(let node): [node]
      case .each(let each): each.own.content.nodes()
      }
    }
  }
}
