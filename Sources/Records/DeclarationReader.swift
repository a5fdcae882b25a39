internal import Bahasa
public import Diagnostics
internal import Frames

/// Reads one declaration record.
///
/// - Parameter bentuk: The form to make instead of the one that the record
///   names. What that form does not use (pengesah, images) is then left out.
/// - Throws: Every fault at once, warnings among them, in the order of the file,
///   with the status `.record`, or `.picture` when only pictures are wrong.
/// - Returns: The declaration, and warnings in the order of the file.
public func readDeclaration(
  _ source: RecordSource, bentuk: Bentuk? = nil
) throws(Faults) -> (declaration: Declaration, warnings: [Diagnostic]) {
  let findings = Findings()
  let root = try RecordReader.node(of: source, findings)
  SchemaCheck.run(root, file: source.name, findings)
  guard let record = RecordView(root) else { throw findings.faults }
  let form = Form(record, chosen: bentuk)
  for rule in allRules { rule.check(record, form, findings) }
  let shelf = PictureShelf(record, form, folder: source.folder, findings)
  if findings.hasErrors { throw findings.faults }
  guard let declaration = DeclarationReader(record, form, shelf).declaration else {
    throw Faults(.internal, at: Place(file: source.name), .recordIncomplete)
  }
  return (declaration, findings.sorted)
}

/// Makes the declaration of a record that all checks have passed.
private struct DeclarationReader {
  let record: RecordView
  let form: Form
  let shelf: PictureShelf

  init(_ record: RecordView, _ form: Form, _ shelf: PictureShelf) {
    self.record = record
    self.form = form
    self.shelf = shelf
  }

  var declaration: Declaration? {
    guard let satker, let tanggal = date("tanggal", of: record), let kota = text("kota"),
      let signer = record.group("penanda_tangan").flatMap(pejabat), !predikat.isEmpty
    else { return nil }
    var declaration = Declaration(
      satker: satker, nomor: text("nomor"), tanggal: tanggal, tempat: text("tempat"), kota: kota,
      predikat: predikat, penandaTangan: signer, bentuk: form.bentuk)
    declaration.dasar = record.groups("dasar").compactMap(dasar)
    declaration.komitmen = record.texts("komitmen").map(\.text)
    declaration.saksi = record.groups("saksi").compactMap(pejabat)
    declaration.mengetahui = record.group("mengetahui").flatMap(pejabat)
    if form.bentuk == .salinan {
      declaration.pengesah = record.group("pengesah").flatMap(pejabat)
    }
    declaration.meterai = text("meterai").flatMap(Meterai.init(rawValue:))?.isWanted ?? false
    return declaration
  }
}

extension DeclarationReader {
  private func text(_ key: String) -> String? { record.typed(key)?.text }

  private func date(_ key: String, of group: RecordView) -> CalendarDate? {
    group.typed(key).flatMap { TypedDate($0.text).date }
  }

  private var predikat: [Predikat] {
    let typed = record.texts("predikat_dituju").map(\.text)
    return Predikat.allCases.filter { typed.contains($0.rawValue) }
  }

  private var satker: Satker? {
    guard let group = record.group("satker") else { return nil }
    var satker: Satker
    if let wilayah = group.typed("kode").flatMap({ Wilayah(kode: $0.text) }) {
      satker = Satker(wilayah)
    } else if group.typed("tingkat")?.text == Tingkat.pusat.rawValue {
      satker = .pusat
    } else {
      return nil
    }
    satker.alamat = group.typed("alamat")?.text
    satker.logo = shelf.image(group.typed("logo"))
    return satker
  }

  private func dasar(_ group: RecordView) -> Dasar? {
    guard let jenis = group.typed("jenis")?.text, let nomor = group.typed("nomor")?.text else {
      return nil
    }
    return Dasar(
      jenis: jenis, nomor: nomor, tanggal: date("tanggal", of: group),
      tahun: group.typed("tahun").flatMap { Int($0.text) }, tentang: group.typed("tentang")?.text)
  }

  private func pejabat(_ group: RecordView) -> Pejabat? {
    guard let jabatan = group.typed("jabatan")?.text else { return nil }
    let text = { group.typed($0)?.text }
    var person = Pejabat(
      nama: text("nama"), jabatan: jabatan, instansi: text("instansi"),
      nomorInduk: nomorInduk(group), pangkat: text("pangkat"), mewakili: text("mewakili"),
      atasNama: text("atas_nama"), untukBeliau: text("untuk_beliau"),
      status: text("status").flatMap(StatusJabatan.init(rawValue:)))
    if form.bentuk == .bertanda {
      person.tandaTangan = shelf.image(group.typed("gambar_tanda_tangan"))
      person.cap = shelf.image(group.typed("cap"))
    }
    return person
  }

  private func nomorInduk(_ group: RecordView) -> NomorInduk? {
    let bare = { (typed: Typed) in typed.text.filter { !$0.isWhitespace } }
    if let nip = group.typed("nip") { return NomorInduk(jenis: .nip, angka: bare(nip)) }
    return group.typed("nrp").map { NomorInduk(jenis: .nrp, angka: bare($0)) }
  }
}
