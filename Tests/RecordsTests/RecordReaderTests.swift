import Diagnostics
import Records
import TestSupport
import Testing

@Suite struct RecordReaderTests {
  private func said(_ bytes: [UInt8]) -> String {
    Sample.said(about: RecordSource(name: "a.yaml", bytes: bytes))
  }

  @Test func filesThatAreNoText() {
    #expect(
      said([0x88, 0x50, 0x4E, 0x47, 0])
        == """
        a.yaml: galat: ini bukan berkas teks (ada bita nol di dalamnya)
          saran: rekaman ditulis sebagai YAML atau JSON, atau sebagai tabel XLSX, ODS, atau CSV
        """)
    #expect(
      said([0x89, 0x50, 0x4E, 0x47, 0]) == """
        a.yaml: galat: ini gambar PNG, bukan rekaman
          saran: rekaman ditulis sebagai YAML atau JSON, atau sebagai tabel XLSX, ODS, atau CSV
        """)
    #expect(
      said([0xFF, 0xFE, 0x61, 0])
        == """
        a.yaml: galat: berkas ini disimpan sebagai UTF-16
          saran: simpan ulang berkas ini dengan pengodean UTF-8
        """)
    #expect(
      said(Array("kota: A\nnama: ".utf8) + [0xE9]) == """
        a.yaml:2: galat: ada huruf yang tidak disimpan sebagai UTF-8 di baris ini
          saran: simpan ulang berkas ini dengan pengodean UTF-8
        """)
    #expect(
      said([UInt8](repeating: 0x61, count: 1 << 20 + 1))
        == """
        a.yaml: galat: berkas ini lebih besar dari 1 MiB
          saran: ringkas isinya: berkas teks seperti deklarasi, skema, dan uraian paling besar 1 MiB
        """)
  }

  @Test func markupInNamesIsPlainText() throws {
    for name in ["<b>Budi</b>", "Budi & Ani", "'{kata}'", "Budi \\textbf{x}", "'&amp; %s $1'"] {
      let text = Sample.with("nama: Sudarmi", "nama: \(name)")
      #expect(
        try Sample.read(text).penandaTangan.nama
          == name.trimmingQuotes, "\(name)")
    }
  }

  @Test func theNameIsNotChanged() throws {
    // A combining accent stays two characters.
    let text = Sample.with("nama: Sudarmi", "nama: \"  Jose\u{301}  Budi \"")
    let nama = try #require(try Sample.read(text).penandaTangan.nama)
    #expect(Array(nama.unicodeScalars) == Array("Jose\u{301}  Budi".unicodeScalars))
  }

  @Test func english() {
    #expect(
      Sample.said(Sample.with("hari: Rabu", "hari: Kamis"), in: .english) == """
        a.yaml:6:7: error: the day “Kamis” contradicts the date 9 Maret 2022, which is a Rabu
           6 | hari: Kamis
             |       ^~~~~
          hint: correct the day or the date; “hari” may also be deleted
        """)
    #expect(
      Sample.said(Sample.with("kota:", "kotta:"), in: .english) == """
        a.yaml:7:1: error: unknown key “kotta”
           7 | kotta: Sambas
             | ^~~~~
          hint: did you mean “kota”?
        """)
    #expect(
      Sample.said("b: *a\n", in: .english) == """
        a.yaml:1:4: error: YAML references (“&name” and “*name”) are not used in declarations
           1 | b: *a
             |    ^~
          hint: write the value out; put text that really begins with & or * in quotes
        """)
  }

  @Test func aListOfFindingsHasAnEnd() {
    let text = Sample.good + (0..<500).map { "zz\($0): x\n" }.joined()
    let faults = #expect(throws: Faults.self) { _ = try Sample.read(text) }
    #expect(faults?.diagnostics.count == 500)
    let lines = faults?.text().split(separator: "\n") ?? []
    #expect(lines.last == "galat: dan 450 temuan lain yang tidak ditampilkan")
    #expect(lines.count { $0.contains("tidak dikenal") } == 50)
  }

  @Test func aChosenFormLeavesOutWhatItDoesNotUse() throws {
    let text =
      Sample.with(
        "  jabatan: Ketua\n", "  jabatan: Ketua\n  gambar_tanda_tangan: none.png\n")
      + "pengesah: {nama: Budi, jabatan: Sekretaris}\n"
    let asli = try Sample.read(text, bentuk: .asli)
    #expect(asli.bentuk == .asli && asli.pengesah == nil && asli.penandaTangan.tandaTangan == nil)
    #expect(try Sample.read(text, bentuk: .salinan).pengesah?.nama == "Budi")
    #expect(Sample.said(text, bentuk: .bertanda).contains("tidak ditemukan"))
  }
}

extension String {
  fileprivate var trimmingQuotes: String { hasPrefix("'") ? String(dropFirst().dropLast()) : self }
}
