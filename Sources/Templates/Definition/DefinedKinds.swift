public import Diagnostics
public import Fields

/// Kinds of records that are data, wherever they are kept.
public protocol DefinedKinds: Sendable {
  /// Of all of them.
  var words: [String] { get }
  /// The names that records of a kind have; nil when there is no such kind.
  ///
  /// - Throws: what is wrong with the kind.
  func names(of kind: RecordKind) throws(Faults) -> [Field]?
  /// The names that records have which a definition describes.
  func names(of definition: RecordDefinition) -> [Field]
}

/// Where no kind is data.
public struct NoDefinedKinds: DefinedKinds {
  public init() {}

  public var words: [String] { [] }
  public func names(of kind: RecordKind) throws(Faults) -> [Field]? { nil }
  public func names(of definition: RecordDefinition) -> [Field] { [] }
}
