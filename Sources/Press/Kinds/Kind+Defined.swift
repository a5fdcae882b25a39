internal import Composition
internal import DefinedRecords
internal import Diagnostics
internal import Fields
internal import Records
internal import Templates

extension Kind {
  /// A kind whose fields are data.
  init(_ defined: DefinedKind) {
    let definition = defined.definition
    self.init(
      definition.kind, fields: defined.fields,
      standardTemplate: definition.template ?? definition.kind.rawValue
    ) { record, job throws(Faults) in
      let read = try defined.read(record, bentuk: job.bentuk)
      let filling = Filling(
        kind: definition.kind, author: read.office, date: read.date, values: read.values)
      let told = try definition.demands.remarks(on: filling, read.places)
      return ReadRecord(filling, read.warnings + told, read.places, look: read.look)
    }
    self.defined = defined
    office = definition.office ?? office
    copies = Set(definition.fields.filter(\.tellsCopies).map(\.name))
    identity = definition.fields.filter(\.identifies).map { [$0.name] }
  }
}

extension [RecordDemand] {
  /// What is told of a record that does not meet them.
  ///
  /// - Throws: `Faults(.record)` where a strict one is not met.
  fileprivate func remarks(
    on filling: Filling, _ places: any RecordPlaces
  ) throws(Faults) -> [Diagnostic] {
    let findings = Findings()
    for demand in self where !filling.holds(demand.condition) {
      let place = places.place(of: ValuePath([.name(demand.field)]), part: nil)
      if demand.isStrict {
        findings.error(at: place, demand.sentence)
      } else {
        findings.warn(at: place, demand.sentence)
      }
    }
    try findings.check()
    return findings.diagnostics
  }
}
