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
    fields = Fields(
      [.jenis(definition.kind.rawValue), .versi] + definition.fields.map(\.line) + forms
        + [.look("baku")])
  }
}

/// The values of a record, or of a group in it, by name.
package typealias Members = [String: Value]

extension DefinedKind {
  static let formKey = "bentuk"
  static let certifierKey = "pengesah"

  private static let forms: [Fields<Members>.Line] = [
    .fixed(
      formKey, id: "asli (tanda tangan basah), salinan (ttd.), atau bertanda (gambar tanda tangan)",
      en: "asli (wet ink), salinan (ttd.) or bertanda (scanned signatures)"
    ) { _ in Bentuk.asli.rawValue }.chosen(from: Bentuk.self, .asli),
    .group(
      certifierKey, Pejabat.fields,
      id: "yang mengesahkan salinan; dicetak hanya pada bentuk salinan",
      en: "who certifies a copy; printed in the form salinan only"
    ) { _ in nil as Pejabat? }.typed().kept,
  ]
}
