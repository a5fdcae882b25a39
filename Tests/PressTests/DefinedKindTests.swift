import Diagnostics
import Foundation
import Frames
import Press
import TestSupport
import Testing

/// A kind of record made of a folder, with a field of every type: no line of Swift knows it.
@Suite struct DefinedKindTests {
  let folder: TemporaryFolder
  let press: Press

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
    let logo = try Data(
      contentsOf: URL(fileURLWithPath: "\(House.root)/Templates/bersama/lambang.svg"))
    try folder.write(Array(logo), to: "foto.svg")
  }

  private static let whole = """
    jenis: serba
    satker:
      kode: 73.01
    nomor: 1/A
    judul: Rapat persiapan
    uraian: Rapat persiapan pencanangan.
    tanggal: Senin, 9 Maret 2026
    pukul: 9:05
    jumlah: "60"
    nilai: 87,5
    biaya: Rp1.500.000,00
    sifat: penting
    terbuka: ya
    foto: foto.svg
    ketua:
      nama: Ratna Contoh, S.H.
      jabatan: Ketua
      nip: 19670102 199203 2 003
    tamu:
      - nama: Budi Contoh
      - nama: Sri Contoh
        jabatan: Kepala Kejaksaan Negeri
    dasar:
      - jenis: Surat Ketua KPU Provinsi
        nomor: 13/PW.01/73/2026
        tanggal: 2026-02-08
    butir: [satu, dua]
    hari_lain: [10 Maret 2026]
    tempat:
      nama: Aula
      kursi: 1.200
    agenda:
      - pukul: 09.00 WIB
        acara: Pembukaan

    """

  private func said(_ text: String) throws -> String {
    let path = try folder.write(text, to: "a.yaml")
    do throws(Faults) {
      let worker = try Worker(press)
      return try worker.set(Job(record: path)).document.pages.map(\.text).joined()
    } catch {
      return error.text().replacingOccurrences(of: folder.path + "/", with: "")
    }
  }

  @Test func everyTypeIsPrinted() throws {
    let text = try said(Self.whole.replacing("1.200", with: "120"))
    #expect(
      text == """
        Rapat persiapan Komisi Pemilihan Umum Kabupaten Kepulauan Selayar, 1/A, 9 Maret 2026, \
        09.05 WITA, 60, 1500000, Penting Rapat persiapan pencanangan. 87,50 terbuka Ketua: Ratna \
        Contoh, S.H. 1. Budi Contoh 2. Sri Contoh, Kepala Kejaksaan Negeri Surat Ketua KPU \
        Provinsi 13/PW.01/73/2026 1. satu 2. dua 10 Maret 2026 Aula, 120 kursi 09.00 WIB \
        Pembukaan 
        """)
  }

  @Test func whatIsNotSaidHasItsDefault() throws {
    let text = try said(
      """
      jenis: serba
      satker:
        kode: 61.01
      judul: Rapat
      tanggal: 2026-03-09
      jumlah: 3
      biaya: 0
      ketua:
        nama: Ratna Contoh
        jabatan: Ketua
      """)
    #expect(
      text == """
        Rapat Komisi Pemilihan Umum Kabupaten Sambas, 9 Maret 2026, 08.00 WIB, 3, 0, Biasa Ketua: \
        Ratna Contoh 
        """)
  }

  /// All faults at once, each at its line.
  @Test func everyFaultHasItsPlace() throws {
    let wrong = [
      ("kode: 73.01", "kode: 73.99"), ("nomor: 1/A", "nomor: 1234567890/1234567890/1"),
      ("judul: Rapat persiapan\n", "jdul: Rapat persiapan\n"), ("9:05", "sembilan"),
      ("Senin", "Selasa"), ("\"60\"", "101"), ("87,5", "tinggi"), ("Rp1.500.000,00", "Rp1,5 juta"),
      ("sifat: penting", "sifat: pentng"), ("terbuka: ya", "terbuka: barangkali"),
      ("foto: foto.svg", "foto: tidak-ada.png"), ("19670102", "19671302"),
      ("  - nama: Budi Contoh\n", "  - jabatan: Ketua\n"), ("2026-02-08", "2026-02-30"),
      ("[satu, dua]", "[satu, dua, tiga, empat]"), ("[10 Maret 2026]", "[besok]"),
      ("acara: Pembukaan", "isi: Pembukaan"), ("09.00 WIB", "25.00"),
    ]
    let text = wrong.reduce(Self.whole) { $0.replacing($1.0, with: $1.1) }
    try assertGolden(try said(text), named: "faults-of-a-defined-kind")
  }

  /// Money has no sen: a mark parts thousands.
  @Test(arguments: [
    ("Rp380.000", "380000"), ("Rp380.000,00", "380000"), ("380,000", "380000"),
    ("380.000,-", "380000"), ("1500000", "1500000"),
  ])
  func money(typed: String, _ read: String) throws {
    let text = try said(
      Self.whole.replacing("1.200", with: "120").replacing("Rp1.500.000,00", with: typed))
    #expect(text.contains("60, \(read), Penting"), "\(text)")
  }

  @Test func aWholeNumberOfTwoReadings() throws {
    #expect(
      try said(
        Self.whole.replacing("1.200", with: "120").replacing("\"60\"", with: "2.000")) == """
          a.yaml:9:9: galat: “2.000” pada “jumlah” dapat dibaca dua cara
             9 | jumlah: 2.000
               |         ^~~~~
            saran: tulis 2 atau 2000, tanpa tanda
          """)
  }

  @Test func whatAKindDemands() throws {
    let many = try said(
      Self.whole.replacing("1.200", with: "120").replacing(
        "uraian: Rapat persiapan pencanangan.\n", with: ""))
    #expect(
      many == """
        a.yaml:8:9: galat: rapat dengan 50 orang atau lebih memerlukan uraian
           8 | jumlah: "60"
             |         ^~~~
        """)
    let path = try folder.write(
      Self.whole.replacing("1.200", with: "120").replacing("penting", with: "Rahasia"),
      to: "a.yaml")
    let set = try Worker(press).set(Job(record: path))
    #expect(
      set.warnings.map {
        $0.text(in: .english).replacingOccurrences(of: folder.path + "/", with: "")
      }
        == [
          """
          a.yaml:13:10: warning: what is secret is not open
            13 | terbuka: ya
               |          ^~
          """
        ])
  }

  /// A budget of a nation's elections, and no more than has words.
  @Test func muchMoney() throws {
    let text = Self.whole.replacing("1.200", with: "120")
    #expect(
      try said(text.replacing("Rp1.500.000,00", with: "Rp71.300.000.000.000,00"))
        .contains(", 60, 71300000000000, Penting"))
    #expect(
      try said(text.replacing("Rp1.500.000,00", with: "Rp1.000.000.000.000.000")) == """
        a.yaml:11:8: galat: “Rp1.000.000.000.000.000” pada “biaya” bukan bilangan bulat 0 sampai \
        999.999.999.999.999
          11 | biaya: Rp1.000.000.000.000.000
             |        ^~~~~~~~~~~~~~~~~~~~~~~
          saran: tulis angkanya saja, misalnya 12
        """)
  }

  @Test func aForm() throws {
    let copy = Self.whole.replacing("1.200", with: "120") + "bentuk: salinan\n"
    #expect(
      try said(copy) == """
        a.yaml:35:1: galat: bentuk salinan memerlukan “pengesah”
          35 | bentuk: salinan
             | ^~~~~~
          saran: tambahkan pengesah dengan nama dan jabatan pejabat yang mengesahkan salinan
        """)
    let text = try said(copy + "pengesah:\n  nama: Dewi Contoh\n  jabatan: Sekretaris\n")
    #expect(text.hasSuffix("Salinan: Dewi Contoh "))
  }

  @Test func madeAgainFromWhatIsInside() throws {
    let path = try folder.write(Self.whole.replacing("1.200", with: "120"), to: "a.yaml")
    let worker = try Worker(press)
    let bytes = try worker.pdf(try worker.set(Job(record: path)))
    let file = try folder.write(bytes, to: "a.pdf")
    #expect(try worker.regenerate(file).isIdentical)
    let files = try Extraction(file, into: "\(folder.path)/x").files
    for file in files {
      try folder.write(file.bytes, to: "x/\((file.path as NSString).lastPathComponent)")
    }
    let again = try worker.pdf(try worker.set(Job(record: "\(folder.path)/x/record.json")))
    #expect(again == bytes)
  }

  @Test func aFileToBeginWith() throws {
    let kind = try #require(try press.kinds.defined(named: "serba"))
    let file = try Blank.record(kind, kode: "61.01").file(at: "a.yaml")
    let text = String(decoding: file.bytes, as: UTF8.self)
    try assertGolden(text, named: "starter-of-a-defined-kind")
    let refused = try said(text)
    #expect(refused.matches(of: /masih berisi “\(isi|belum diisi/).count == 6, "\(refused)")
  }

  @Test func anUnknownKind() throws {
    #expect(
      try said("jenis: serbaa\n") == """
        a.yaml:1:8: galat: “serbaa” tidak dikenal untuk “jenis”; pilihannya: pencanangan, evaluasi, rekap, bersama, acara, serba
           1 | jenis: serbaa
             |        ^~~~~~
          saran: maksud Anda “serba”?
        """)
    let refused = refusal { _ = try press.kinds.defined(named: "srba") }
    #expect(refused == "galat: tidak ada jenis rekaman “srba”\n  saran: maksud Anda “serba”?")
  }
}

/// Folders that are wrong, told by `templates check` before any record is there.
@Suite struct WrongKindTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func said(_ old: String, _ new: String, in changed: String = "record.xml") throws
    -> String
  {
    for file in ["record.xml", "template.xml", "baku.xml"] {
      let text = try String(contentsOfFile: "\(House.definedKinds)/serba/\(file)", encoding: .utf8)
      #expect(file != changed || text.contains(old))
      try folder.write(file == changed ? text.replacing(old, with: new) : text, to: "serba/\(file)")
    }
    let press = try Press(Resources(templates: [folder.path], fonts: House.resources.fonts))
    return refusal { _ = try press.template(folder: "\(folder.path)/serba") }
      .replacingOccurrences(of: folder.path + "/", with: "")
  }

  private func line(_ text: String, _ number: Int) -> String { "\(number) | \(text)" }

  @Test func anUnknownType() throws {
    #expect(
      try said("<money name", "<mony name") == """
        serba/record.xml:12:4: galat: unsur <mony> tidak dikenal
          12 |   <mony name="biaya" example="Rp1.500.000,00" id="biaya" en="cost"/>
             |    ^~~~
          saran: maksud Anda “money”?
        """)
  }

  @Test func aDemandOfNoField() throws {
    #expect(
      try said("of=\"jumlah\"", "of=\"jumlh\"") == """
        serba/record.xml:29:47: galat: tidak ada isian “jumlh”
          29 |   <demand test="jumlah &lt; 50 or uraian" of="jumlh" id="rapat dengan 50 orang atau lebih memerlukan uraian" en="a meeting of 50 or more needs a description"/>
             |                                               ^~~~~
          saran: maksud Anda “jumlah”?
        """)
    #expect(try said("test=\"jumlah &lt; 50 or", "test=\"jumla &lt; 50 or").contains("“jumla”"))
  }

  @Test func whatEveryKindNeeds() throws {
    let satker = try said("<satker name=\"satker\"", "<satker need=\"optional\" name=\"satker\"")
    #expect(satker.contains("galat: tidak ada <satker> yang selalu diisi dan berdiri sekali"))
    let date = try said("<date name=\"tanggal\"", "<date most=\"2\" name=\"tanggal\"")
    #expect(date.contains("galat: tidak ada <date> yang selalu diisi dan berdiri sekali"))
  }

  @Test func aNameTwice() throws {
    #expect(
      try said("<prose name=\"uraian\"", "<prose name=\"judul\"")
        .contains("galat: <field> “judul” didefinisikan dua kali"))
  }

  @Test func anOptionalFieldUnasked() throws {
    #expect(
      try said("<p style=\"isi\" if=\"uraian\">", "<p style=\"isi\">", in: "baku.xml")
        .contains("“uraian”"))
  }

  @Test func aFieldThatThereIsNot() throws {
    #expect(try said("{judul}", "{judol}", in: "template.xml").contains("“judol”"))
  }
}
