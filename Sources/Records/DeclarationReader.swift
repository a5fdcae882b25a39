internal import Bahasa
public import Diagnostics
package import Fields

/// Reads one declaration record.
///
/// - Parameter bentuk: The form to make instead of the one that the record
///   names. What a form does not use (pengesah, images) is left out.
/// - Throws: Every fault at once, warnings among them, in the order of the file,
///   with the status `.record`, or `.picture` when only pictures are wrong.
/// - Returns: The declaration, warnings in the order of the file, and where its values stand.
public func readDeclaration(
  _ opened: OpenedRecord, bentuk: Bentuk? = nil
) throws(Faults) -> (
  declaration: Declaration, warnings: [Diagnostic], places: any RecordPlaces
) {
  let (declaration, _, warnings, places) = try readDeclaration(
    opened, Declaration.fields.keys, bentuk)
  return (declaration, warnings, places)
}

/// The same with keys of one's own besides, whose values are in the view.
package func readDeclaration(
  _ opened: OpenedRecord, _ keys: [RecordKey], _ bentuk: Bentuk? = nil
) throws(Faults) -> (
  declaration: Declaration, record: RecordView, warnings: [Diagnostic], places: any RecordPlaces
) {
  let findings = Findings()
  let root = try opened.tree(findings)
  let source = opened.source
  SchemaCheck.run(root, keys, file: source.name, findings)
  guard let record = RecordView(root, keys) else { throw findings.faults() }
  let chosen = ChosenBentuk(record, chosen: bentuk)
  for rule in allRules { rule.check(record, chosen, findings) }
  YearsToCome(now: source.now)?.check(record, findings)
  let shelf = PictureShelf(record, chosen, folder: source.folder, findings)
  try findings.check()
  guard let declaration = DeclarationReader(record, chosen, shelf).declaration else {
    throw Faults(.internal, at: Place(file: source.name), .recordIncomplete)
  }
  return (declaration, record, findings.diagnostics, TreePlaces(root, source))
}

/// Makes the declaration of a record that all checks have passed.
private struct DeclarationReader {
  let record: RecordView
  let chosen: ChosenBentuk
  let shelf: PictureShelf

  init(_ record: RecordView, _ chosen: ChosenBentuk, _ shelf: PictureShelf) {
    self.record = record
    self.chosen = chosen
    self.shelf = shelf
  }

  var declaration: Declaration? {
    guard let satker = record.satker(shelf), let tanggal = record.date("tanggal"),
      let kota = text("kota"), let signer = pejabat("penanda_tangan"), !predikat.isEmpty
    else { return nil }
    var declaration = Declaration(
      satker: satker, nomor: text("nomor"), tanggal: tanggal, tempat: text("tempat"), kota: kota,
      predikat: predikat, penandaTangan: signer, bentuk: chosen.bentuk)
    declaration.dasar = record.groups("dasar").compactMap(\.dasar)
    declaration.komitmen = record.texts("komitmen").map(\.text)
    declaration.saksi = record.groups("saksi").compactMap { $0.pejabat(pictures) }
    declaration.mengetahui = pejabat("mengetahui")
    if chosen.bentuk == .salinan {
      declaration.pengesah = pejabat("pengesah")
    }
    declaration.meterai = record.isYes("meterai")
    declaration.look = record.look
    return declaration
  }
}

extension DeclarationReader {
  private func text(_ key: String) -> String? { record.typed(key)?.text }

  private func pejabat(_ key: String) -> Pejabat? { record.group(key)?.pejabat(pictures) }

  /// Scanned signatures are shown in one form only.
  private var pictures: PictureShelf? { chosen.bentuk == .bertanda ? shelf : nil }

  private var predikat: [Predikat] {
    let typed = record.texts("predikat_dituju").map(\.text)
    return Predikat.allCases.filter { typed.contains($0.rawValue) }
  }
}
