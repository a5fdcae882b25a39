import Diagnostics
import Evaluation
import LKE
import Measures
import Records
import Testing

/// Sheets as offices send them.
@Suite struct SentSheetTests {
  private static let head = """
    jenis;evaluasi
    skema;90/2021
    satker.kode;61.02
    tahun;2022

    """

  private static func csv(_ rows: String, head: String = head) -> String {
    head + "kode;mandiri\n" + rows
  }

  private func said(_ text: String, _ name: String = "lke.csv") -> String {
    Contoh.said(Contoh.source(text, name)).split(separator: "\n")
      .filter { !$0.contains("tidak ada barisnya") }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("A.I.1.i.a", "Y", "Ya"), ("A.I.1.i.a", "ya", "Ya"), ("A.I.1.i.a", "tdk", "Tidak"),
    ("A.I.1.i.a", "TIDAK.", "Tidak"), ("A.I.1.i.b", "b", "B"), ("A.I.1.i.b", "B.", "B"),
  ])
  func whatPeopleTypeIsRead(_ answer: (code: String, typed: String, meant: String)) throws {
    let text = Self.csv("\(answer.code);\(answer.typed)")
    let read = try readEvaluasi(OpenedRecord(Contoh.source(text, "a.csv")), for: .nilai)
    #expect(read.answers.jawaban[.mandiri]?[answer.code] == .pilihan(answer.meant))
    #expect(said(text) == "")
  }

  @Test func moreThanAnAnswer() {
    #expect(
      said(
        Self.csv(
          "A.I.1.i.b;B (kurang bukti)\nA.II.1.i.a:agen_perubahan;20 orang\n"
            + "A.II.1.i.a:perubahan_konkret;9"))
          == """
          lke.csv:B6: peringatan: “B (kurang bukti)” dibaca “B”; selebihnya tidak dibaca
          lke.csv:B7: peringatan: “20 orang” dibaca “20”; selebihnya tidak dibaca
          """)
    #expect(
      said(Self.csv("A.I.1.i.b;AB\nA.I.1.ii.b;A/B\nA.I.1.ii.c;AX\nA.I.1.ii.a;T/Y")) == """
        lke.csv:B6: galat: “AB” memuat lebih dari satu jawaban untuk A.I.1.i.b; pilih satu
          saran: pilihannya: A, B, C
        lke.csv:B7: galat: “A/B” memuat lebih dari satu jawaban untuk A.I.1.ii.b; pilih satu
          saran: pilihannya: A, B, C
        lke.csv:B8: galat: “AX” bukan pilihan jawaban untuk A.I.1.ii.c
          saran: pilihannya: A, B, C
        lke.csv:B9: galat: “T/Y” bukan pilihan jawaban untuk A.I.1.ii.a
          saran: pilihannya: Ya, Tidak
        """)
  }

  /// The older way to count complaints.
  @Test func complaintsOfOlderSheets() throws {
    let text = Self.csv("A.II.5.ii.a:pengaduan_selesai;3\nA.II.5.ii.a:pengaduan_diproses;1")
    #expect(
      said(text) == """
        lke.csv:B6: peringatan: A.II.5.ii.a: “pengaduan_harus_ditindaklanjuti” tidak diisi; dihitung pengaduan_selesai + pengaduan_diproses = 4, cara lembar lama
          saran: isi “pengaduan_harus_ditindaklanjuti”: formulir kementerian membagi dengan jumlah yang harus ditindaklanjuti
        """)
    let read = try readEvaluasi(OpenedRecord(Contoh.source(text, "a.csv")), for: .nilai)
    #expect(read.score.skor["A.II.5.ii.a"] == Rational(3, over: 4))
  }

  /// A sheet alone, saved as CSV: what it does not say is asked for.
  @Test func aSheetWithoutItsHead() throws {
    let title = "Menurut Peraturan Menteri PANRB Nomor 90 Tahun 2021\n"
    let text = Self.csv("A.I.1.i.a;Ya", head: title)
    #expect(
      said(text) == """
        lke.csv: peringatan: lembar ini tidak menyebut satker dan tahunnya
          saran: tambahkan misalnya: --satker 61.01 --tahun 2022
        """)
    let asked = try AskedHead(satker: "61.08", tahun: 2022, target: .wbbm)
    let read = try readEvaluasi(OpenedRecord(Contoh.source(text, "a.csv")), for: .nilai, asked)
    #expect(read.head.satker?.kode == "61.08")
    #expect(read.scheme.id == "90/2021" && read.target == .wbbm)
    let own = try readEvaluasi(
      OpenedRecord(Contoh.source(Self.csv("A.I.1.i.a;Ya"), "a.csv")), for: .nilai, asked)
    #expect(own.head.satker?.kode == "61.02")
    #expect(
      own.warnings.last?.message.indonesian
        == "berkas ini sendiri menyebut 61.02; “--satker 61.08” tidak dipakai")
  }

  @Test func anOlderForm() {
    let head = Self.head.replacing("90/2021", with: "10/2019")
    #expect(
      said(Self.csv("", head: head)) == """
        lke.csv: peringatan: lembar ini memakai skema 10/2019, padahal penilaian tahun 2022 memakai 90/2021
          saran: nilainya tidak dapat dibandingkan dengan yang lain; minta diisi ulang di lembar baru: piagam lke new --tahun 2022 --output lke.xlsx
        """)
    #expect(said(Self.csv("", head: head.replacing("2022", with: "2020"))) == "")
  }

  /// Columns that nobody reads are told of at once.
  @Test func columnsOfOnesOwn() {
    let text =
      Self.head + "kode;Uraian;mandiri;Verifikator;Kosong;Tgl. cek\nA.I.1.i.a;x;Ya;Ani;;1 Mei\n"
    #expect(
      said(text) == """
        lke.csv:5: peringatan: 2 kolom di luar yang dikenal tidak dibaca: “Verifikator” (D), “Tgl. cek” (F)
          saran: kolom yang dibaca: “Kode”, \(Kolom.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")), “Bukti atau catatan”
        """)
  }

  /// Of each thing once, in a table and in a text.
  @Test func whatIsNoAnswer() {
    let fault = """
      galat: “{{jawaban}}” belum diganti dengan isinya
        saran: ketik isinya; jika tidak ada, hapus
      """
    #expect(said(Self.csv("A.I.1.i.a;{{jawaban}}")) == "lke.csv:B6: \(fault)")
    let yaml = """
      jenis: evaluasi
      skema: 90/2021
      satker: {kode: 61.01}
      tahun: 2022
      jawaban:
        mandiri:
          A.I.1.i.a: "{{jawaban}}"
          A.I.1.i.b: "#REF!"
      bukti:
        A.I.1.i.a: N/A
      """
    #expect(
      said(yaml, "lke.yaml") == """
        lke.yaml:7:16: galat: “{{jawaban}}” belum diganti dengan isinya
           7 |     A.I.1.i.a: "{{jawaban}}"
             |                ^~~~~~~~~~~~~
          saran: ketik isinya; jika tidak ada, hapus
        lke.yaml:8:16: galat: “#REF!” adalah kesalahan lembar kerja, bukan isinya
           8 |     A.I.1.i.b: "#REF!"
             |                ^~~~~~~
          saran: ketik isinya
        lke.yaml:10:14: galat: “N/A” belum diganti dengan isinya
          10 |   A.I.1.i.a: N/A
             |              ^~~
          saran: ketik isinya; jika tidak ada, hapus
        """)
  }

  /// What a spreadsheet made of 3.6 and 7.15, written out in a table of text.
  @Test func timesForNumbers() {
    #expect(
      said(Self.csv("B.I.a;03:36:00 AM\nA.II.1.i.a:agen_perubahan;12:00\nA.I.1.i.a;Ya")) == """
        lke.csv:B6: galat: sel ini berisi jam 03.36, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik 3,36
        lke.csv:B7: galat: sel ini berisi jam 12.00, bukan bilangan
          saran: ubah format selnya menjadi bilangan, lalu ketik 12,00
        """)
  }
}
