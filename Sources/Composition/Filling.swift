internal import Fields
public import Templates

/// A record as templates see it: what a document is filled with. `compose`
/// knows no kind of record; each kind is bound by an initialiser of its own
/// in `Binding+….swift`.
public struct Filling: Hashable, Sendable {
  public var kind: RecordKind
  /// Who the file says made it: the office's name.
  public var author: String
  /// The document's date, ISO 8601.
  public var date: String
  /// As `RecordFields` says of the kind, but for `halaman`.
  var values: Value
}

extension Filling {
  /// Whether the record is what a template asks for.
  public func meets(_ demand: Template.Demand) -> Bool {
    Evaluator(values).holds(demand.condition)
  }
}
