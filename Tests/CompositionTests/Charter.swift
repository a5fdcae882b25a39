import Bahasa
import Composition
import Diagnostics
import Fields
import Frames
import Measures
import Press
import Records
import Templates
import TestSupport

/// A document set in square letters: a design of one body, filled with a
/// declaration. The style `isi` has letters of 1 pt on lines of 2 pt.
struct Charter {
  var body: String
  /// Styles, parts and further sheets of the design.
  var head = ""
  var page = #"<page paper="A4" orientation="portrait" margins="20mm"/>"#
  /// Attributes of the sheet around the body.
  var sheetAttributes = ""
  /// Attributes of the root of the design.
  var design = ""
  var language = "id"
  var title = "Piagam"
  var declaration = Declaration.small
  /// In place of the declaration: a record of another kind.
  var filling: Filling?
  /// What records of each kind hold.
  var fields = Kinds.standard.fields
  var artwork: [String: Image] = [:]

  init(_ body: String, _ change: (inout Charter) -> Void = { _ in }) {
    self.body = body
    change(&self)
  }

  func template() throws(Faults) -> Template {
    let files = [
      "template.xml": """
      <template name="uji" summary="uji" language="\(language)" record="\((filling?.kind ?? "pencanangan").rawValue)">
      <title>\(title)</title><subject>S</subject><keywords>K</keywords>
      <design name="satu" file="satu.xml"/></template>
      """,
      "satu.xml": """
      <design name="satu" \(design)>\(page)
      <style name="isi" font="Square" size="1pt" leading="2pt" hyphens="no"/>
      \(head)<sheet \(sheetAttributes)>\(body)</sheet></design>
      """,
    ]
    let names = Set(artwork.keys)
    return try readTemplate(
      TemplateFolder(
        name: "uji", display: { $0 },
        read: { files[$0].map { Array($0.utf8) } ?? (names.contains($0) ? [] : nil) }),
      against: TemplateContext(
        records: fields, formatters: Formatters.types,
        faces: ["Square": ["Regular", "Bold", "Italic", "Bold Italic"]]))
  }

  func set(shaper: any Shaper = SquareShaper()) throws -> Document {
    let template = try template()
    return try compose(
      Commission(
        template: template, design: template.designs[0], page: template.designs[0].pages[0],
        filling: filling ?? Filling(declaration), artwork: artwork), shaper: shaper)
  }

  /// The only page.
  func sheet() throws -> Frame { try set().pages[0] }

  /// The lines of text of all pages, each run by itself.
  func texts() throws -> [String] { try set().pages.flatMap(\.texts).map(\.text) }
}

extension Declaration {
  /// What every record has, and nothing else.
  static var small: Declaration {
    Declaration(
      satker: Satker(
        kode: "61.01", tingkat: .kabupaten, lembaga: "Komisi Pemilihan Umum",
        wilayah: "Kabupaten Sambas"),
      tanggal: CalendarDate(iso: "2022-03-09")!, kota: "Sambas", predikat: [.wbk],
      penandaTangan: Pejabat(nama: "Sudarmi", jabatan: "Ketua"))
  }

  /// Everything that a record can have.
  static var full: Declaration {
    var declaration = small
    declaration.satker.alamat = "Jalan Pembangunan 1"
    declaration.satker.logo = .dot
    declaration.nomor = "13/PW.01/6101/2022"
    declaration.tempat = "Aula"
    declaration.predikat = [.wbk, .wbbm]
    declaration.dasar = [
      Dasar(
        jenis: "Surat", nomor: "1", tanggal: CalendarDate(iso: "2022-02-08"), tahun: 2022,
        tentang: "Zona Integritas")
    ]
    declaration.komitmen = ["Satu", "Dua", "Tiga"]
    declaration.penandaTangan = .full
    declaration.saksi = [.full, .full]
    declaration.mengetahui = .full
    declaration.bentuk = .salinan
    declaration.pengesah = .full
    declaration.meterai = true
    return declaration
  }

  /// With so many witnesses, called S1, S2 and so on.
  static func witnessed(by count: Int) -> Declaration {
    var declaration = small
    declaration.saksi = (0..<count).map { Pejabat(nama: "S\($0 + 1)", jabatan: "J\($0 + 1)") }
    return declaration
  }
}

extension Pejabat {
  static var full: Pejabat {
    Pejabat(
      nama: "Dr. Siti Aminah, M.Si.", jabatan: "Kepala", instansi: "Kejaksaan",
      nomorInduk: NomorInduk(jenis: .nip, angka: "196711101992032001"), pangkat: "Pembina",
      mewakili: "Bupati", atasNama: "Sekretaris", untukBeliau: "Kepala Subbagian", status: .plt,
      tandaTangan: .dot, cap: .dot)
  }
}

extension Image {
  static var dot: Image { Image(name: "dot.png", format: .png, width: 20, height: 10, bytes: []) }
}
