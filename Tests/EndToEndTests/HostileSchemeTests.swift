import Foundation
import TestSupport
import Testing

/// Schemes that were made to hurt.
@Suite struct HostileSchemeTests {
  /// Answers of ten letters, so many questions.
  private static func scheme(_ questions: Int) -> String {
    let answers = (0...9).reversed().map { "\("JIHGFEDCBA".map(String.init)[$0]) \(share($0))" }
    let letters = (1...10).flatMap { count in
      "abcdefghijklmnopqrstuvwxyz".map { String(repeating: $0, count: count) }
    }
    return """
      skema besar/2031 &Z&F
      nama =HYPERLINK("http://contoh";"Peraturan Contoh")
      jawaban 9 \(answers.joined(separator: " "))
      jawaban indeks skala 4
      jumlah sub 1
      jumlah soal \(questions)
      bagian A 60 Pengungkit
      aspek A.I 60 Pemenuhan
      area 1 60 Satu
      sub A.I.1.i 60 Sub
      \(letters.prefix(questions).map { "soal A.I.1.i.\($0) 9 +1+cmd|' /C calc'!A0" }.joined(separator: "\n"))
      bagian B 40 Hasil
      kelompok B.I 40 Hasil
      indikator B.I.a 40 indeks @SUM(1)
      syarat 1 75 85 total

      """
  }

  private static func share(_ ninth: Int) -> String { ninth == 9 ? "1" : "0,\(1_111 * ninth)" }

  private static func answers(_ questions: Int) -> String {
    let letters = (1...10).flatMap { count in
      "abcdefghijklmnopqrstuvwxyz".map { String(repeating: $0, count: count) }
    }
    return "jenis;evaluasi\nskema;besar.skema\nsatker.kode;61.01\ntahun;2022\n\nKode;Mandiri\n"
      + letters.prefix(questions).map { "A.I.1.i.\($0);J\n" }.joined() + "B.I.a;0\n"
  }

  /// The shortest way is not sought for ever, and whoever prints it says so.
  @Test func theWayThatIsTooLong() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.scheme(250), to: "besar.skema")
    try folder.write(Self.answers(250), to: "a.csv")
    func run(_ arguments: String...) throws -> PiagamRun {
      try PiagamRun(arguments, in: folder.path)
    }
    let words = "Jalan terpendek menuju WBK tidak dihitung sampai selesai"
    let nilai = try run("lke", "nilai", "a.csv")
    #expect(nilai.status == 0, "\(nilai.errors)")
    #expect(nilai.output.replacing("\n", with: " ").contains(words), "\(nilai.output)")
    let path = try #require(try run("lke", "nilai", "a.csv", "--json").objects[0]["path"])
    let object = try #require(path as? [String: Any])
    #expect((object["sentence"] as? String)?.hasPrefix(words) == true, "\(object)")
    #expect(object["steps"] is NSNull)
  }

  /// The report says so on its page, whatever room ten answers take.
  @Test func theReportOfAWayThatIsTooLong() throws {
    let folder = try TemporaryFolder()
    let subs = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    let codes = subs.map { sub in (sub, "abcdefghijklmnopqrstuvwxy".map { "A.I.1.\(sub).\($0)" }) }
    let scheme = Self.scheme(250).split(separator: "\n").filter { !$0.hasPrefix("s") }
    let questions = codes.map { sub, codes in
      "sub A.I.1.\(sub) 6 Sub\n" + codes.map { "soal \($0) 9 Pertanyaan\n" }.joined()
    }
    let text = scheme.map { $0.hasPrefix("jumlah sub") ? "jumlah sub 10" : String($0) }
      .joined(separator: "\n")
      .replacing("bagian B", with: "\(questions.joined())bagian B")
    try folder.write("skema besar/2031 &Z&F\n\(text)\nsyarat 1 75 85 total\n", to: "besar.skema")
    try folder.write(
      "jenis;evaluasi\nskema;besar.skema\nsatker.kode;61.01\ntahun;2022\ntanggal;2022-12-20\n"
        + "kota;Sambas\n\nKode;Mandiri\n" + codes.flatMap(\.1).map { "\($0);J\n" }.joined()
        + "B.I.a;0\n", to: "a.csv")
    let run = try PiagamRun(
      ["render", "a.csv", "--template", "laporan-hasil-evaluasi", "-o", "a.pdf"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let words = try Program("pdftotext", ["a.pdf", "-"], in: folder).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "Jalan terpendek menuju WBK tidak dihitung sampai selesai: skema ini terlalu besar, lebih "
          + "dari 2 juta langkah hitungan."), "\(words.prefix(9_000))")
    #expect(words.contains("A/B/…/J"))
  }

  /// A text of a scheme becomes no formula, and is read again as it is.
  @Test func textsThatLookLikeFormulas() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.scheme(3), to: "besar.skema")
    let made = try PiagamRun(
      ["lke", "new", "--skema", "besar.skema", "--satker", "61.01", "-o", "a.csv"],
      in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    let lines = try String(contentsOfFile: "\(folder.path)/a.csv", encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    #expect(lines.contains { $0.contains(";'+1+cmd|' /C calc'!A0;") }, "\(lines)")
    #expect(!lines.joined(separator: ";").contains(/;"?[=+@-]\w/))
    let workbook = try PiagamRun(
      ["lke", "new", "--skema", "besar.skema", "--satker", "61.01", "-o", "a.xlsx"],
      in: folder.path)
    #expect(workbook.status == 0, "\(workbook.errors)")
    for file in ["a.csv", "a.xlsx"] {
      let read = try PiagamRun(["lke", "bukti", file], in: folder.path)
      #expect(read.status == 0, "\(read.errors)")
    }
  }

  @Test func aSchemeOfMoreThanAMebibyte() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "# \n", count: 400_000), to: "besar.skema")
    try folder.write(Self.answers(3), to: "a.csv")
    let made = try PiagamRun(
      ["lke", "new", "--skema", "besar.skema", "-o", "b.csv"], in: folder.path)
    #expect(
      made.errors == """
        besar.skema: galat: berkas ini lebih besar dari 1 MiB
          saran: ringkas isinya: berkas teks seperti deklarasi, skema, dan uraian paling besar 1 MiB

        """)
    let read = try PiagamRun(["lke", "nilai", "a.csv"], in: folder.path)
    #expect([made.status, read.status] == [3, 3])
    #expect(
      read.errors == """
        a.csv:B2: galat: berkas “besar.skema” lebih besar dari 1 MiB
          saran: ringkas isinya: berkas teks seperti deklarasi, skema, dan uraian paling besar 1 MiB

        """)
  }
}
