package import Fields
internal import Records
package import Templates

/// A kind of record whose fields are data: what its files may say, and what templates see.
package struct DefinedKind: Sendable {
  package let definition: RecordDefinition
  /// With what records of all kinds say.
  package let fields: Fields<Members>

  package init(_ definition: RecordDefinition) {
    self.definition = definition
    let forms: [Fields<Members>.Line] = definition.hasForms ? DefinedKind.forms : []
    let people: [Fields<Members>.Line] =
      definition.fields.contains(where: \.holdsPersons) ? [DefinedKind.people] : []
    let numbers = Set(definition.derivations.compactMap(\.numberField))
    let own = definition.fields.map { $0.line(numbering: numbers) }
    fields = Fields(
      [.jenis(definition.kind.rawValue).required, .versi] + own + forms + people + [.look("baku")])
  }
}

/// The values of a record, or of a group in it, by name.
package typealias Members = [String: Value]

extension DefinedKind {
  static let formKey = "bentuk"
  static let peopleKey = "orang"
  static let certifierKey = "pengesah"

  private static let people = Fields<Members>.Line.key(
    peopleKey, id: "tabel orang; yang disebut dengan nama atau NIP diambil dari sini",
    en: "a table of persons; who is named by name or NIP is taken from it"
  ).typedPath("orang.xlsx")

  private static let forms: [Fields<Members>.Line] = [
    .fixed(
      formKey, id: "asli (tanda tangan basah), salinan (ttd.), atau bertanda (gambar tanda tangan)",
      en: "asli (wet ink), salinan (ttd.) or bertanda (scanned signatures)"
    ) { _ in Bentuk.asli.rawValue }.chosen(from: Bentuk.self, otherwise: .asli),
    .group(
      certifierKey, Pejabat.fields,
      id: "yang mengesahkan salinan; dicetak hanya pada bentuk salinan",
      en: "who certifies a copy; printed in the form salinan only"
    ) { _ in nil as Pejabat? }.typed().kept,
  ]
}

extension DefinedKind {
  /// Persons who may be named in a single cell, as a sheet calls them.
  var named: [KeyLine] {
    definition.fields.compactMap { field in
      guard case .orang = field.type, field.most == nil, let key = field.line.said.first else {
        return nil
      }
      return KeyLine(path: [key.name], label: key.label, key: key)
    }
  }

  /// The paths of hours.
  var timePaths: Set<[String]> { definition.fields.timePaths(under: []) }
}

extension [FieldDefinition] {
  fileprivate func timePaths(under path: [String]) -> Set<[String]> {
    reduce(into: []) { paths, field in
      if field.type == .time { paths.insert(path + [field.name]) }
      if case .group(let inner) = field.type {
        paths.formUnion(inner.timePaths(under: path + [field.name]))
      }
    }
  }
}

extension FieldDefinition {
  fileprivate var holdsPersons: Bool {
    switch type {
    case .orang: true
    case .group(let fields): fields.contains(where: \.holdsPersons)
    default: false
    }
  }
}

extension Derivation {
  /// The field here that is the number there.
  fileprivate var numberField: String? {
    if case .field(let name)? = gifts["nomor"] { name } else { nil }
  }
}
