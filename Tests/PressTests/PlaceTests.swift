import Bahasa
import Diagnostics
import Evaluation
import Foundation
import Press
import Sheets
import TestSupport
import Testing

/// What only fonts and layout can find is told where the value was typed, or where the
/// template says it, all at once.
@Suite struct PlaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What rendering says, and a check as well.
  private func said(
    _ record: String, template: String? = nil, design: String? = nil, press: Press? = nil
  ) throws -> String {
    let job = Job(record: "\(folder.path)/\(record)", template: template, design: design)
    let worker = try Worker(try press ?? House.press.get())
    let rendered = refusal { () throws(Faults) in _ = try worker.pdf(try worker.set(job)) }
    let checked = refusal { () throws(Faults) in
      let reading = try Kinds.standard.open(file: job.record)
      if try reading.checkAlone(job) == nil { _ = try worker.check(reading, job) }
    }
    #expect(checked == rendered)
    return rendered
  }

  private func refusal(_ make: () throws(Faults) -> Void) -> String {
    do throws(Faults) {
      try make()
      return ""
    } catch {
      return error.text(in: .indonesian).replacingOccurrences(of: folder.path + "/", with: "")
    }
  }
}

// Declarations.
extension PlaceTests {
  @Test func aCommentIsNoValue() throws {
    try folder.write(
      """
      # Lampiran 書
      satker:
        kode: 61.01
      tanggal: 2022-03-09
      kota: Sambas
      predikat_dituju: [WBK, WBBM]
      penanda_tangan:
        nama: Ratna 書 Contoh
        jabatan: Ketua

      """, to: "uji.yaml")
    let text = try said("uji.yaml")
    #expect(
      text == """
        uji.yaml:8:15: galat: karakter “書” (U+66F8) dalam teks “Ratna 書 Contoh” tidak ada dalam fon EB Garamond Regular
           8 |   nama: Ratna 書 Contoh
             |               ^
          saran: hapus atau ganti karakter itu
        """)
  }

  /// Those that are shown keep their places, however many there are.
  @Test func hundredsOfGlyphs() throws {
    let nama = (0..<70).map { String(UnicodeScalar(0x4e00 + $0)!) }.joined()
    try folder.write(House.record.replacing("Sudarmi", with: nama), to: "uji.yaml")
    let lines = try said("uji.yaml").split(separator: "\n").filter { $0.contains("galat: ") }
    #expect(lines.count == 51)
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("uji.yaml:7:") }, "\(lines)")
    #expect(lines.last == "galat: dan 20 temuan lain yang tidak ditampilkan")
  }

  /// Twice in one value, in two values, in members of lists, on the right line of several.
  @Test func everyValueIsTold() throws {
    try folder.write(
      """
      satker: {kode: 61.01}
      tanggal: 2022-03-09
      kota: Sambas
      predikat_dituju: WBK
      penanda_tangan:
        nama: Ratna 書 書
        jabatan: Ketua
      dasar:
        - jenis: Surat Ketua KPU
          nomor: 13/PW.01/61/2022
          tanggal: 8 Februari 2022
          tentang: >-
            Pembangunan
            Zona 書 Integritas
      komitmen:
        - Jujur
        - "Adil 書"
      saksi:
        - jabatan: Kapolres
        - jabatan: Kajari 誠

      """, to: "uji.yaml")
    let text = try said("uji.yaml", design: "resmi")
    #expect(
      text == """
        uji.yaml:6:15: galat: karakter “書” (U+66F8) dalam teks “Ratna 書 書” tidak ada dalam fon TeX Gyre Bonum Bold
           6 |   nama: Ratna 書 書
             |               ^
          saran: hapus atau ganti karakter itu
        uji.yaml:14:12: galat: karakter “書” (U+66F8) dalam teks “Pembangunan Zona 書 Integritas” tidak ada dalam fon TeX Gyre Bonum Regular
          14 |       Zona 書 Integritas
             |            ^
          saran: hapus atau ganti karakter itu
        uji.yaml:17:11: galat: karakter “書” (U+66F8) dalam teks “Adil 書” tidak ada dalam fon TeX Gyre Bonum Regular
          17 |   - "Adil 書"
             |           ^
          saran: hapus atau ganti karakter itu
        uji.yaml:20:21: galat: karakter “誠” (U+8AA0) dalam teks “Kajari 誠” tidak ada dalam fon TeX Gyre Bonum Regular
          20 |   - jabatan: Kajari 誠
             |                     ^
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test func wordsOfTheTemplate() throws {
    try folder.write(House.record, to: "uji.yaml")
    let press = try House.press(replacing: "PIAGAM PENCANANGAN", with: "PIAGAM 書", in: folder)
    let text = try said("uji.yaml", design: "resmi", press: press)
    #expect(
      text == """
        Templates/piagam-pencanangan/template.xml:23:29: galat: karakter “書” (U+66F8) dalam teks “PIAGAM 書” tidak ada dalam fon TeX Gyre Bonum Bold
          23 |   <part name="judul">PIAGAM 書</part>
             |                             ^
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test func aListThatIsTooLong() throws {
    let long = String(repeating: "kata panjang ", count: 45)
    let komitmen = (1...8).map { _ in "  - \(long)\n" }.joined()
    try folder.write(House.record + "komitmen:\n" + komitmen, to: "uji.yaml")
    let text = try said("uji.yaml", design: "resmi")
    #expect(
      text == """
        uji.yaml:9:1: galat: halaman penuh pada blok “komitmen”: diperlukan 412,3 mm, tersedia 261,0 mm, walaupun ruang kosong sudah dikurangi sampai 60%, baris sudah dirapatkan sampai 92%, huruf sudah diperkecil sampai 86% dan susunan lain sudah dicoba
           9 | komitmen:
             | ^~~~~~~~
          saran: pendekkan teksnya, kurangi isinya (komitmen, dasar, saksi), atau pilih kertas lain, misalnya --paper A3
        """)
  }

  @Test func aWordThatIsTooWide() throws {
    let name = String(repeating: "Sudarmi", count: 16)
    try folder.write(House.record.replacing("Sudarmi", with: "Ratna \(name)"), to: "uji.yaml")
    let text = try said("uji.yaml", design: "resmi")
    #expect(
      text == """
        uji.yaml:7:15: galat: “SudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmi” dalam blok “penanda-tangan” lebarnya 265,8 mm dan tidak dapat dipenggal; lebar baris 160,0 mm
           7 |   nama: Ratna SudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmiSudarmi
             |               ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          saran: pendekkan teksnya, kurangi isinya (komitmen, dasar, saksi), atau pilih kertas lain, misalnya --paper A3
        """)
  }
}

// Pictures.
extension PlaceTests {
  @Test func damagedPictures() throws {
    let picture = "\(House.root)/samples/bentuk-bertanda/tanda-tangan.png"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: picture)))
    try folder.write(bytes, to: "cap.png")
    try folder.write(Array(bytes.dropLast(60)), to: "lain/cap.png")
    try folder.write(
      House.record + "  gambar_tanda_tangan: cap.png\n  cap: lain/cap.png\nbentuk: bertanda\n",
      to: "uji.yaml")
    let text = try said("uji.yaml", design: "resmi")
    #expect(
      text == """
        uji.yaml:10:8: galat: gambar “cap.png” terpotong: berkasnya tidak utuh
          10 |   cap: lain/cap.png
             |        ^~~~~~~~~~~~
          saran: simpan ulang gambar itu sebagai PNG, JPEG (RGB), atau SVG
        """)
  }
}

extension PlaceTests {
  /// Templates call it otherwise than the record does.
  @Test func aDamagedSignature() throws {
    let picture = "\(House.root)/samples/bentuk-bertanda/tanda-tangan.png"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: picture)))
    try folder.write(Array(bytes.dropLast(60)), to: "ttd.png")
    try folder.write(
      House.record + "  gambar_tanda_tangan: ttd.png\nbentuk: bertanda\n", to: "uji.yaml")
    let text = try said("uji.yaml", design: "resmi")
    #expect(text.hasPrefix("uji.yaml:9:24: galat: gambar “ttd.png” terpotong"), "\(text)")
  }
}

// Registers of recaps.
extension PlaceTests {
  /// What an office lacks is said in the scheme's words; once, whatever faces lack it.
  @Test func wordsOfTheSchemeInARecap() throws {
    let scheme = try #require(Scheme.bundledText("90/2021"))
      .replacing("skema   90/2021", with: "skema   7/2026")
      .replacing("Nomor 90 Tahun 2021", with: "Nomor 7 Tahun 2026")
      .replacing("Birokrasi yang Bersih dan Akuntabel", with: "Birokrasi 書")
    try folder.write(scheme, to: "baru.skema")
    let line = scheme.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.hasSuffix("Birokrasi 書") }
    try folder.write(
      "Kode;Satker;Status;Manajemen Perubahan;Tatalaksana;Manajemen SDM;Akuntabilitas;Pengawasan;"
        + "Pelayanan Publik;IPAK;Capaian kinerja;IPKP\n"
        + "61.01;KPU Kabupaten Sambas;sudah;7;6;8;8;12;8;2;B;3,60\n", to: "r.csv")
    try folder.write(
      Self.recap.replacing("REGISTER", with: "r.csv") + "skema: baru.skema\n", to: "rekap.yaml")
    let told = try said("rekap.yaml").split(separator: "\n").filter { $0.contains("galat") }
    #expect(told.map { $0.prefix { $0 != " " } } == ["baru.skema:\((line ?? 0) + 1):43:"])
  }

  private static let recap = """
    jenis: rekap # 🙏
    provinsi: 61
    tahun: 2022
    tanggal: 2022-12-20
    kota: Pontianak
    register: REGISTER

    """

  private static let rows = [
    ["Kode", "Satker", "Status", "Tanggal", "Tempat", "Penanda tangan"],
    ["61.02", "KPU Kabupaten Mempawah", "sudah", "9 Maret 2022", "Aula", "Nama ✅ Contoh"],
    ["61.01", "KPU Kabupaten Sambas", "sudah", "9 Maret 2022", "Aula 陈", "Nama Contoh 🙏"],
  ]

  @Test func cellsOfAWorkbook() throws {
    var sheet = SheetPlan(name: "Register")
    for (row, cells) in Self.rows.enumerated() {
      for (column, text) in cells.enumerated() {
        sheet.put(.text(text), row: row + 1, column: column + 1)
      }
    }
    let plan = WorkbookPlan(
      title: "", author: "", created: CalendarDate(iso: "2022-01-01")!, sheets: [sheet])
    try folder.write(try writeWorkbook(plan), to: "r.xlsx")
    try folder.write(Self.recap.replacing("REGISTER", with: "r.xlsx"), to: "rekap.yaml")
    let text = try said("rekap.yaml")
    #expect(
      text == """
        r.xlsx:Register!F2: galat: karakter “✅” (U+2705) dalam teks “Nama ✅ Contoh” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        r.xlsx:Register!E3: galat: karakter “陈” (U+9648) dalam teks “Aula 陈” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        r.xlsx:Register!F3: galat: karakter “🙏” (U+1F64F) dalam teks “Nama Contoh 🙏” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test func cellsOfACSVFile() throws {
    try folder.write(
      Self.rows.map { $0.joined(separator: ";") + "\n" }.joined(), to: "u/r.csv")
    try folder.write(Self.recap.replacing("REGISTER", with: "r.csv"), to: "u/rekap.yaml")
    let text = try said("u/rekap.yaml")
    #expect(
      text == """
        u/r.csv:F2: galat: karakter “✅” (U+2705) dalam teks “Nama ✅ Contoh” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        u/r.csv:E3: galat: karakter “陈” (U+9648) dalam teks “Aula 陈” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        u/r.csv:F3: galat: karakter “🙏” (U+1F64F) dalam teks “Nama Contoh 🙏” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test func aWordThatIsTooWideForItsColumn() throws {
    let rows = Self.rows.map { $0.joined(separator: ";") + "\n" }.joined()
    let long = String(repeating: "Panjang", count: 30)
    try folder.write(
      rows.replacing(" 陈", with: "").replacing(" 🙏", with: "").replacing("✅", with: long),
      to: "r.csv")
    try folder.write(Self.recap.replacing("REGISTER", with: "r.csv"), to: "rekap.yaml")
    let text = try said("rekap.yaml")
    #expect(
      text == """
        r.csv:F2: galat: “PanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjangPanjang” dalam blok “pencanangan” lebarnya 300,4 mm dan tidak dapat dipenggal; lebar baris 225,3 mm
          saran: pendekkan teks yang panjang, atau pilih rancangan atau kertas lain (piagam templates)
        """)
  }

  @Test func tooManyRowsForOnePage() throws {
    let rows = (1...12).map {
      "61.\($0 < 10 ? "0" : "")\($0);sudah;\(Self.long)\($0);\(Self.long)"
    }
    try folder.write(
      "Kode;Status;Tempat;Penanda tangan\n\(rows.joined(separator: "\n"))\n", to: "r.csv")
    try folder.write(Self.recap.replacing("REGISTER", with: "r.csv"), to: "rekap.yaml")
    let press = try House.press(
      replacing: #"<sheet pages="many">"#, with: "<sheet>", of: "rekap-provinsi", in: folder)
    let text = try said("rekap.yaml", press: press)
    #expect(
      text == """
        r.csv: galat: halaman penuh pada blok “pencanangan”: diperlukan 335,5 mm, tersedia 177,0 mm
          saran: pendekkan teks yang panjang, atau pilih rancangan atau kertas lain (piagam templates)
        """)
  }

  private static let long = String(repeating: "Nama Panjang ", count: 40)

  /// As many as help, and how many more.
  @Test func nobodyReadsHundreds() throws {
    let nama = (0..<70).map { String(UnicodeScalar(0x4e00 + $0)!) }.joined()
    let rows = Self.rows.map { $0.joined(separator: ";") + "\n" }.joined()
    try folder.write(rows.replacing("Nama Contoh 🙏", with: nama), to: "r.csv")
    try folder.write(Self.recap.replacing("REGISTER", with: "r.csv"), to: "rekap.yaml")
    let lines = try said("rekap.yaml").split(separator: "\n").filter { $0.contains("galat") }
    #expect(lines.count == 5)
    #expect(lines.last == "r.csv:F3: galat: 68 temuan lain seperti pada F3")
  }
}

// LKE.
extension PlaceTests {
  private static let sheet = """
    jenis;evaluasi
    satker.kode;61.01
    tahun;2022
    tanggal;2022-12-20
    kota;Sambas
    skema;90/2021
    kode;Mandiri;Bukti
    A.I.1.i.a;Ya;SK Tim 書
    A.II.1.i.a:perubahan_konkret;2;Foto
    A.II.1.i.a:agen_perubahan;4;Daftar 書

    """

  @Test func evidenceInASheet() throws {
    try folder.write(Self.sheet, to: "a.csv")
    let text = try said("a.csv")
    #expect(
      text == """
        a.csv:C8: galat: karakter “書” (U+66F8) dalam teks “SK Tim 書” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        a.csv:C10: galat: karakter “書” (U+66F8) dalam teks “Foto; Daftar 書” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        """)
  }

  private static let yaml = """
    jenis: evaluasi # 書
    satker: {kode: 61.01}
    tahun: 2022
    tanggal: 2022-12-20
    kota: Sambas
    skema: 90/2021
    uraian: bunyi.txt
    jawaban:
      mandiri: {A.I.1.i.a: Ya}
    bukti:
      A.I.1.i.a: >-
        SK
        Tim 書

    """

  @Test func evidenceInYAMLAndWordingInItsFile() throws {
    try folder.write(Self.yaml, to: "a.yaml")
    try folder.write("# 書\nA.I.1.i.b  Anggota 書\n", to: "bunyi.txt")
    let text = try said("a.yaml")
    #expect(
      text == """
        a.yaml:13:9: galat: karakter “書” (U+66F8) dalam teks “SK Tim 書” tidak ada dalam fon Source Sans Pro Regular
          13 |     Tim 書
             |         ^
          saran: hapus atau ganti karakter itu
        bunyi.txt:2:20: galat: karakter “書” (U+66F8) dalam teks “Anggota 書” tidak ada dalam fon Source Sans Pro Regular
           2 | A.I.1.i.b  Anggota 書
             |                    ^
          saran: hapus atau ganti karakter itu
        """)
  }

  @Test func wordingThatIsTooLongForThePage() throws {
    try folder.write(Self.yaml.replacing(" 書", with: ""), to: "a.yaml")
    let long = String(repeating: "Nilai persepsi ", count: 200)
    try folder.write("B.I.a  \(long)\n", to: "bunyi.txt")
    let text = try said("a.yaml", template: "rapor")
    #expect(
      text == """
        bunyi.txt:1:8: galat: halaman penuh pada blok “nilai”: diperlukan 355,2 mm, tersedia 261,0 mm, walaupun huruf sudah diperkecil sampai 85%
          saran: pendekkan teks yang panjang, atau pilih rancangan atau kertas lain (piagam templates)
        """)
  }

  @Test func namesInCharts() throws {
    try folder.write(Self.yaml.replacing(" 書", with: ""), to: "a.yaml")
    try folder.write("2  Tata 書 Laksana\n", to: "bunyi.txt")
    let names = try said("a.yaml", template: "rapor")
    #expect(
      names == """
        bunyi.txt:1:9: galat: karakter “書” (U+66F8) dalam teks “Tata 書 Laksana” tidak ada dalam fon Source Sans Pro Regular
           1 | 2  Tata 書 Laksana
             |         ^
          saran: hapus atau ganti karakter itu
        """)
    let long = String(repeating: "Ketatalaksanaan", count: 12)
    try folder.write("2  \(long)\n", to: "bunyi.txt")
    let text = try said("a.yaml", template: "rapor")
    #expect(
      text == """
        bunyi.txt:1:4: galat: “KetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaanKetatalaksanaan belum dinilai” dalam grafik “chart” lebarnya 341,7 mm; tersedia 140,0 mm
          saran: pendekkan teks yang panjang, atau pilih rancangan atau kertas lain (piagam templates)
        """)
  }
}
