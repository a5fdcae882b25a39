package import Bahasa
package import Diagnostics
package import Fields
package import Records
internal import Templates

/// A record whose fields are data, read and checked.
package struct DefinedRecord: Sendable {
  package let values: Value
  package let bentuk: Bentuk?
  /// The name of the office that it is of.
  package let office: String
  /// The day that its document is of.
  package let date: CalendarDate
  package let look: Appearance
  /// In the order of the file.
  package let warnings: [Diagnostic]
  package let places: any RecordPlaces
}

extension DefinedKind {
  /// Reads and checks a record.
  ///
  /// - Parameter bentuk: the form to make instead of the one that the record names.
  /// - Throws: every fault at once, warnings among them, in the order of the file.
  package func read(
    _ opened: OpenedRecord, bentuk: Bentuk? = nil
  ) throws(Faults) -> DefinedRecord {
    let findings = Findings()
    let source = opened.source
    let typed = try opened.tree(findings)
    let root = try withTables(typed, of: source, isWhole: true, findings)
    SchemaCheck.run(root, fields.keys, file: source.name, findings)
    guard let record = RecordView(root, fields.keys) else { throw findings.faults() }
    let chosen = ChosenBentuk(record, chosen: bentuk)
    record.checkCommon(definition.hasForms ? chosen : nil, findings)
    let zona = definition.office.flatMap { record.group($0)?.office(nil)?.zona } ?? .wib
    let isSigned = definition.hasForms && chosen.bentuk == .bertanda
    let check = FieldReader(
      findings: findings, shelf: nil, isSigned: isSigned, zona: zona,
      years: YearsToCome(now: source.now))
    _ = check.members(definition.fields, of: record)
    let shelf = PictureShelf(
      record, chosen, and: record.pictures(definition.fields), folder: source.folder, findings)
    try findings.check()
    let reader = FieldReader(
      findings: Findings(), shelf: shelf, isSigned: isSigned, zona: zona)
    var members = reader.members(definition.fields, of: record)
    addForm(chosen.bentuk, of: record, &members)
    guard let office = definition.office.flatMap({ members[$0]?.text("nama") }),
      let date = definition.date.flatMap({ members[$0]?.date })
    else { throw Faults(.internal, at: Place(file: source.name), .recordIncomplete) }
    return DefinedRecord(
      values: .group(members), bentuk: definition.hasForms ? chosen.bentuk : nil,
      office: office, date: date, look: record.look,
      warnings: findings.diagnostics, places: TreePlaces(root, source))
  }

  private func addForm(
    _ bentuk: Bentuk, of record: RecordView, _ members: inout Members
  ) {
    guard definition.hasForms else { return }
    members[DefinedKind.formKey] = .fixed(bentuk.rawValue)
    guard bentuk == .salinan else { return }
    members[DefinedKind.certifierKey] = record.group(DefinedKind.certifierKey)?.pejabat(nil)
      .map(Pejabat.fields.value)
  }
}

extension RecordView {
  /// The pictures that fields name, in the order of the record.
  fileprivate func pictures(_ fields: [FieldDefinition]) -> [Typed] {
    fields.flatMap { field -> [Typed] in
      switch field.type {
      case .picture: [typed(field.name)].compactMap(\.self) + texts(field.name)
      case .group(let inner):
        ([group(field.name)].compactMap(\.self) + groups(field.name))
          .flatMap { $0.pictures(inner) }
      default: []
      }
    }
  }
}

extension Value {
  fileprivate func text(_ name: String) -> String? {
    if case .text(let text, _)? = self[[name]] { text } else { nil }
  }

  fileprivate var date: CalendarDate? { if case .date(let date) = self { date } else { nil } }
}
