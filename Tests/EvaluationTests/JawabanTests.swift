import Diagnostics
import Evaluation
import Measures
import TestSupport
import Testing

@Suite struct JawabanTests {
  func read(_ cells: [(String, String)]) throws -> AnswerSheet {
    let raw = cells.enumerated().map { index, cell in
      let names = cell.0.split(separator: " ").map(String.init)
      return RawAnswer(
        code: names[0], cacah: names.count > 1 ? names[1] : nil, kolom: .mandiri, text: cell.1,
        place: Place(file: "lke.csv", line: index + 1))
    }
    return try AnswerSheet.read(raw, Sheets.scheme.get())
  }

  func refused(_ cells: (String, String)...) -> String {
    refusal { _ = try read(cells) }
  }

  @Test func readsEveryKind() throws {
    let sheet = try read([
      ("A.I.1.i.a", " ya "), ("A.I.1.i.b", "b"), ("A.II.4.i.a", "80%"), ("A.II.6.i.b", "0,75"),
      ("A.II.1.i.a agen_perubahan", "4"), ("A.II.1.i.a perubahan_konkret", "3"),
      ("B.I.a", "3,60"), ("B.I.b", "C"), ("A.I.1.ii.a", ""),
    ])
    #expect(
      sheet.jawaban == [
        .mandiri: [
          "A.I.1.i.a": .pilihan("Ya"), "A.I.1.i.b": .pilihan("B"),
          "A.II.4.i.a": .rasio(Rational(4, over: 5)), "A.II.6.i.b": .rasio(Rational(3, over: 4)),
          "A.II.1.i.a": .cacah(["agen_perubahan": 4, "perubahan_konkret": 3]),
          "B.I.a": .indeks(Rational(18, over: 5)), "B.I.b": .pilihan("C"),
        ]
      ])
  }

  /// Section 6.5: an SKM value in the index field.
  @Test func anIndexAboveFourIsRefused() {
    #expect(
      refused(("B.I.a", "85,5"), ("B.II.a", "-1"), ("B.II.a", "101"), ("B.II.a", "4,0001")) == """
        lke.csv:1: galat: B.I.a: 85,50 di luar rentang 0 sampai 4,00
          saran: jika 85,50 adalah nilai SKM (25–100), isilah 85,50 ÷ 25 = 3,42
        lke.csv:2: galat: B.II.a: -1,00 di luar rentang 0 sampai 4,00
        lke.csv:3: galat: B.II.a: 101,00 di luar rentang 0 sampai 4,00
        lke.csv:4: galat: B.II.a: 4,0001 di luar rentang 0 sampai 4,00
        """)
  }

  @Test func faultsAreToldAllAtOnce() {
    #expect(
      refused(
        ("A.I.1.i.z", "A"), ("A.I.1.i.b", "D"), ("A.I.1.i.a", "Ya"), ("A.I.1.i.a", "Tidak"),
        ("A.II.4.i.a", "80"), ("A.II.6.i.b", "banyak"), ("A.II.1.i.a agen", "3"),
        ("A.II.1.i.a agen_perubahan", "3,5"), ("A.II.3.iii.a pelanggaran_tahun_ini", "-1"),
        ("A.I.1.i.b jumlah", "3"))
          == """
          lke.csv:1: galat: kode “A.I.1.i.z” tidak ada dalam skema
            saran: maksud Anda “A.I.1.i.a”?
          lke.csv:2: galat: “D” bukan pilihan jawaban untuk A.I.1.i.b
            saran: pilihannya: A, B, C
          lke.csv:4: galat: A.I.1.i.a dijawab dua kali dalam kolom Mandiri
          lke.csv:5: galat: A.II.4.i.a: 80,00 di luar rentang 0 sampai 1,00
            saran: isilah cacahnya, atau persentasenya, misalnya 80%
          lke.csv:6: galat: “banyak” tidak dapat dibaca sebagai jawaban untuk A.II.6.i.b
            saran: isilah cacahnya, atau persentasenya, misalnya 80%
          lke.csv:7: galat: “agen” bukan cacah untuk A.II.1.i.a
            saran: yang dikenal: perubahan_konkret, agen_perubahan
          lke.csv:8: galat: A.II.1.i.a: “3,5” bukan cacah untuk “agen_perubahan”
            saran: cacah ditulis sebagai bilangan bulat, misalnya 12
          lke.csv:9: galat: A.II.3.iii.a: cacah “pelanggaran_tahun_ini” negatif atau terlalu besar
          lke.csv:10: galat: jawaban ini bukan jenis jawaban untuk A.I.1.i.b
          """)
  }

  @Test func countsAreCheckedTogether() {
    #expect(
      refused(("A.II.4.i.a sasaran_tercapai", "3"), ("A.II.4.i.a jumlah_sasaran", "0")) == """
        lke.csv:1: galat: A.II.4.i.a: penyebutnya nol, tetapi pembilangnya 3; periksa cacahnya
          saran: rumusnya: sasaran_tercapai / jumlah_sasaran
        """)
  }

  @Test func theOfficialWordingIsLaidOver() throws {
    let scheme = try Sheets.scheme.get().withUraian(
      """
      # bunyi resmi
      A.I.1.i.a    Apakah tim telah dibentuk?
      A.I.1.i.b=A  Semua anggota dipilih melalui prosedur
      1            Manajemen Perubahan (Area I)
      """, file: "uraian.txt")
    let sub = scheme.pengungkit.subs[0]
    #expect(sub.butir[0].label == "Apakah tim telah dibentuk?")
    #expect(sub.butir[1].uraianJawaban == ["A": "Semua anggota dipilih melalui prosedur"])
    #expect(scheme.pengungkit.areas[0].label == "Manajemen Perubahan (Area I)")
    let wrong = refusal {
      _ = try Sheets.scheme.get().withUraian(
        "A.I.1.i.x Apa\nA.I.1.i.b=E Apa\nB.I.a=A Apa\nB.I.a\n", file: "u")
    }
    #expect(
      wrong
        == """
        u:1:1: galat: kode “A.I.1.i.x” tidak ada dalam skema
           1 | A.I.1.i.x Apa
             | ^~~~~~~~~
          saran: maksud Anda “A.I.1.i.a”?
        u:2:1: galat: “E” bukan pilihan jawaban untuk A.I.1.i.b
           2 | A.I.1.i.b=E Apa
             | ^~~~~~~~~~~
          saran: pilihannya: A, B, C
        u:3:1: galat: jawaban ini bukan jenis jawaban untuk B.I.a
           3 | B.I.a=A Apa
             | ^~~~~~~
        u:4:1: galat: baris “B.I.a” belum lengkap
           4 | B.I.a
             | ^~~~~
          saran: bentuknya: A.I.1.i.a=B URAIAN
        """)
  }
}
