import Records
import Testing

/// What other programs leave in a text: the same as in tables.
@Suite struct CopiedTextTests {
  private func said(_ typed: String) -> String {
    Sample.said(Sample.with("nama: Sudarmi", "nama: '\(typed)'"))
  }

  private func fault(_ typed: String, _ what: String) -> String {
    """
    a.yaml:17:9: galat: “\(typed)” adalah \(what) lembar kerja, bukan isinya
      17 |   nama: '\(typed)'
         |         ^\(String(repeating: "~", count: typed.count + 1))
      saran: ketik isinya
    """
  }

  @Test(arguments: [
    "#REF!", "#N/A", "########", "#NAMA?", "#NILAI!", "#DIV/0!", "#BAGI/0!", "#REF", "Err:502",
    "[object Object]",
  ])
  func errors(_ typed: String) { #expect(said(typed) == fault(typed, "kesalahan")) }

  /// Once, whatever else is asked of the value.
  @Test(arguments: ["«Nama»", "{{saksi}}", "N/A", "TBA", "$nama"])
  func fieldsThatNobodyFilledIn(_ typed: String) {
    for key in [
      "nama: Sudarmi", "kota: Sambas", "tanggal: 2022-03-09", "predikat_dituju: [WBK, WBBM]",
    ] {
      let said = Sample.said(
        Sample.with(key, "\(key.prefix { $0 != ":" }): '\(typed)'"))
      #expect(said.contains("galat: “\(typed)” belum diganti dengan isinya\n"), "\(said)")
      #expect(said.contains("  saran: ketik isinya; jika tidak ada, hapus"))
      #expect(said.ranges(of: "galat: ").count == 1, "\(said)")
    }
  }

  /// Where a name should stand.
  @Test(arguments: ["Nama Ketua", "-", "TRUE", "[Nama Ketua]", "@nama"])
  func noNames(_ typed: String) {
    #expect(
      said(typed) == """
        a.yaml:17:9: galat: “\(typed)” belum diganti dengan isinya
          17 |   nama: '\(typed)'
             |         ^\(String(repeating: "~", count: typed.count + 1))
          saran: ketik isinya; jika tidak ada, hapus
        """)
  }

  @Test func whatIsProbablyNoName() {
    #expect(
      said("Fulan") == """
        a.yaml:17:9: peringatan: “Fulan” tampaknya belum diganti dengan isinya
          17 |   nama: 'Fulan'
             |         ^~~~~~~
          saran: ketik isinya; jika tidak ada, hapus
        """)
    #expect(
      said("ttd. Sudarmi") == """
        a.yaml:17:9: peringatan: “ttd. Sudarmi” memuat tanda bahwa sudah ditandatangani
          17 |   nama: 'ttd. Sudarmi'
             |         ^~~~~~~~~~~~~~
          saran: tulis “Sudarmi”
        """)
  }

  @Test(arguments: [
    ("nur aini bin contoh", "kecil seluruhnya", "Nur Aini bin Contoh"),
    ("NUR AINI CONTOH, S.H.", "besar seluruhnya, nama lainnya tidak", "Nur Aini Contoh, S.H."),
  ])
  func namesInSmallLettersOrInCapitals(_ typed: String, _ letters: String, _ mended: String) {
    #expect(
      said(typed) == """
        a.yaml:17:9: peringatan: nama “\(typed)” ditulis dengan huruf \(letters)
          17 |   nama: '\(typed)'
             |         ^\(String(repeating: "~", count: typed.count + 1))
          saran: tulis “\(mended)”
        """)
  }

  @Test func lettersThatWereLostOrSpoilt() {
    #expect(
      said("Nur\u{FFFD}aini") == """
        a.yaml:17:10: galat: di dalam “Nur\u{FFFD}aini” ada huruf yang hilang (U+FFFD)
          17 |   nama: 'Nur\u{FFFD}aini'
             |          ^~~~~~~~
          saran: hapus kata itu, lalu ketik ulang
        """)
    #expect(
      said("Nurâ\u{80}\u{99}aini x").hasPrefix(
        "a.yaml:17:10: galat: hurufnya rusak: “Nurâ"))
    #expect(said("Nur\u{92}aini").hasSuffix("  saran: tulis “Nur’aini”"))
  }

  @Test func errorsAmidWords() {
    let said = Sample.said(Sample.with("kota: Sambas", "kota: 'Lihat #REF! di sini'"))
    #expect(
      said == """
        a.yaml:7:7: galat: “#REF!” adalah kesalahan lembar kerja, bukan isinya
           7 | kota: 'Lihat #REF! di sini'
             |       ^~~~~~~~~~~~~~~~~~~~~
          saran: ketik isinya
        """)
  }

  @Test(arguments: ["=Nama", "=B2", "=SUM(A1:A3)", "=-B2", "=\"a\"&B1"])
  func formulas(_ typed: String) { #expect(said(typed) == fault(typed, "rumus")) }

  /// Behind an apostrophe it is a text, and yet no name.
  @Test(arguments: ["=SUM(A1)", "+62 Budi", "@SUM(A1)", "-Sudarmi", "=cmd|' /c calc'!A1"])
  func formulasKeptAsTexts(_ typed: String) {
    let said = said("''" + typed.replacing("'", with: "''"))
    #expect(
      said.hasPrefix("a.yaml:17:9: galat: “\(typed)” bukan nama: lembar kerja membacanya"),
      "\(said)")
    #expect(said.hasSuffix("  saran: tulis nama orangnya, tanpa tanda di depannya"), "\(said)")
  }

  @Test func aCommand() {
    #expect(
      said("=cmd|''/c calc''!A1") == """
        a.yaml:17:9: galat: isi ini rumus yang menjalankan program lain
          17 |   nama: '=cmd|''/c calc''!A1'
             |         ^~~~~~~~~~~~~~~~~~~~~
          saran: ketik isi yang benar; jangan buka berkas asalnya dengan lembar kerja
        """)
  }

  @Test(arguments: ["NULL", "None", "NaN", "undefined"])
  func nothing(_ typed: String) {
    #expect(
      said(typed) == """
        a.yaml:17:9: peringatan: “\(typed)” tampaknya tanda “tidak ada isi” dari program lain
          17 |   nama: '\(typed)'
             |         ^\(String(repeating: "~", count: typed.count + 1))
          saran: jika memang tidak ada isinya, kosongkan
        """)
  }

  @Test func aTextThatWasKeptInAFormula() throws {
    let read = try Sample.read(Sample.with("nama: Sudarmi", "nama: '=\"Sudarmi\"'"))
    #expect(read.penandaTangan.nama == "Sudarmi")
  }

  @Test(arguments: ["#KamiSiapWBK", "Jl. #2!", "=", "Err: 5"])
  func whatIsNone(_ typed: String) { #expect(said(typed) == "") }

  /// What links to empty cells leave.
  @Test func bareNumbers() {
    let text = Sample.with("kota: Sambas", "kota: 0")
      .replacing("    jabatan: Kepala Badan Kesatuan Bangsa dan Politik", with: "    jabatan: '0'")
    #expect(
      Sample.said(text) == """
        a.yaml:7:7: peringatan: “0” pada “kota” hanya angka
           7 | kota: 0
             |       ^
          saran: ketik isinya
        a.yaml:21:14: peringatan: “0” pada “saksi[1].jabatan” hanya angka
          21 |     jabatan: '0'
             |              ^~~
          saran: ketik isinya
        """)
  }
}
