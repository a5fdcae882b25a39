public import Bahasa
public import Fields
public import Templates

/// A record as templates see it: what a document is filled with. `compose`
/// knows no kind of record.
public struct Filling: Hashable, Sendable {
  public var kind: RecordKind
  /// Who the file says made it: the office's name.
  public var author: String
  /// The document's date.
  public var date: CalendarDate
  /// As the fields of the kind make them.
  public var values: Value

  public init(kind: RecordKind, author: String, date: CalendarDate, values: Value) {
    self.kind = kind
    self.author = author
    self.date = date
    self.values = values
  }
}

extension Filling {
  /// Whether the record is what a template asks for.
  public func meets(_ demand: Template.Demand) -> Bool {
    holds(demand.condition)
  }

  public func holds(_ condition: Condition) -> Bool { Evaluator(values).holds(condition) }
}
