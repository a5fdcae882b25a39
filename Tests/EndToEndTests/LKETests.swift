import Diagnostics
import Foundation
import TestSupport
import Testing

/// `piagam lke`: a new sheet, and the scores of filled ones.
@Suite struct LKETests {
  @Test func aNewSheetOfEveryKind() throws {
    let folder = try TemporaryFolder()
    for name in ["a.xlsx", "a.csv", "a.yaml"] {
      let run = try PiagamRun(
        ["lke", "new", "--satker", "61.01", "--tahun", "2022", "-o", name], in: folder.path)
      #expect(run.output == "\(name)\n")
      #expect(
        run.errors == "Isi jawabannya, lalu jalankan: piagam lke nilai \(name)\n")
      let nilai = try PiagamRun(["lke", "nilai", name], in: folder.path)
      #expect(nilai.status == 0 && nilai.errors == "")
      #expect(nilai.output.hasPrefix("\(name): KPU Kabupaten Sambas, 2022\n"))
    }
    let before = try folder.bytes("a.xlsx")
    let again = try PiagamRun(["lke", "new", "-o", "a.xlsx"], in: folder.path)
    #expect(again.status == ExitStatus.file.rawValue)
    #expect(try folder.bytes("a.xlsx") == before)
  }

  @Test func whatIsRefused() throws {
    let folder = try TemporaryFolder()
    func said(_ arguments: String...) throws -> String {
      let run = try PiagamRun(["lke", "new"] + arguments, in: folder.path)
      return "\(run.status) \(run.errors)"
    }
    #expect(
      try said("-o", "a.xls") == """
        2 a.xls: galat: jenis berkas “a.xls” tidak dikenal
          saran: akhiri namanya dengan .xlsx, .csv, atau .yaml; .skema untuk skema bawaan

        """)
    #expect(
      try said("-o", "a.xlsx", "--skema", "90/2020") == """
        2 galat: tidak ada skema “90/2020”
          saran: yang ada: 90/2021, 10/2019, 52/2014; atau nama berkas .skema

        """)
    #expect(try said("-o", "a.xlsx", "--satker", "61.99").hasPrefix("2 galat: "))
    #expect(try said("-o", "a.xlsx", "--tahun", "22").hasPrefix("2 galat: "))
    #expect(folder.files == [])
  }

  @Test func transcript() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.sheet(folder), to: "sambas.csv")
    let run = try PiagamRun(["lke", "nilai", "sambas.csv"], in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try assertGolden(run.output, named: "lke-nilai")
    let other = try PiagamRun(
      ["lke", "nilai", "sambas.csv", "--kolom", "tpi", "--target", "wbbm", "--lang", "en"],
      in: folder.path)
    try assertGolden(other.output, named: "lke-nilai-tpi")
  }

  @Test func objects() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.sheet(folder), to: "sambas.csv")
    let run = try PiagamRun(["lke", "nilai", "sambas.csv", "--json"], in: folder.path)
    let object = try #require(try run.objects.first)
    #expect(object["column"] as? String == "Mandiri")
    #expect(object["conclusion"] as? String == "not-met")
    let total = try #require(object["total"] as? [String: Any])
    #expect(total["exact"] as? String == "1795747/24000")
    #expect(total["rounded"] as? Double == 74.82)
    let area = try #require((object["areas"] as? [[String: Any]])?.first)
    #expect((area["share"] as? [String: Any])?["rounded"] as? Double == 0.7166)
    #expect((object["conditions"] as? [Any])?.count == 12)
    #expect((object["columns"] as? [Any])?.count == 2)
    try assertGolden(run.output, named: "lke-nilai-json")
  }

  /// Any two columns, and what lies between them.
  @Test func twoColumns() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.fourColumns(), to: "sambas.csv")
    let run = try PiagamRun(
      ["lke", "nilai", "sambas.csv", "--kolom", "provinsi", "--banding", "mandiri"],
      in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try assertGolden(run.output, named: "lke-nilai-banding")
    let all = try PiagamRun(["lke", "nilai", "sambas.csv", "--lang", "en"], in: folder.path)
    try assertGolden(all.output, named: "lke-nilai-empat-kolom")
    let json = try PiagamRun(
      ["lke", "nilai", "sambas.csv", "--banding", "Mandiri", "--json"], in: folder.path)
    let found = try #require(try json.objects.first?["comparison"] as? [String: Any])
    #expect(found["column"] as? String == "TPN" && found["with"] as? String == "Mandiri")
    let total = try #require(found["total"] as? [String: Any])
    func rounded(_ key: String) -> Double? { (total[key] as? [String: Any])?["rounded"] as? Double }
    #expect(rounded("with") == 84.09 && rounded("value") == 73.76)
    #expect(rounded("difference") == -10.33)
    #expect((found["entries"] as? [Any])?.count == 47)
    #expect((found["areas"] as? [Any])?.count == 6)
    #expect((found["indicators"] as? [Any])?.count == 3)
    let none = try PiagamRun(["lke", "nilai", "sambas.csv", "--json"], in: folder.path)
    #expect(none.output.contains(#""comparison":null"#))
  }

  /// Four columns go into every form; the ministry's, which has two, says what it leaves.
  @Test func importedWithoutLoss() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.fourColumns(), to: "a.csv")
    func columns(_ name: String) throws -> [String] {
      let run = try PiagamRun(
        ["lke", "nilai", name, "--json", "--satker", "61.01", "--tahun", "2022"], in: folder.path)
      let found = try #require(try run.objects.first?["columns"] as? [[String: Any]])
      return found.map {
        "\($0["column"] ?? "") \(($0["total"] as? [String: Any])?["exact"] ?? "–")"
      }
    }
    let all = try columns("a.csv")
    #expect(all.count == 4)
    for name in ["b.xlsx", "c.yaml", "d.csv"] {
      let run = try PiagamRun(["lke", "import", "a.csv", "-o", name], in: folder.path)
      #expect(run.status == 0)
      #expect(try columns(name) == all, "\(name)")
    }
    let soal = try PiagamRun(["lke", "import", "a.csv", "-o", "e.soal.csv"], in: folder.path)
    #expect(soal.status == 0 && soal.errors == "", "\(soal.errors)")
    #expect(try columns("e.soal.csv") == all)
    let head = String(decoding: try folder.bytes("e.soal.csv"), as: UTF8.self)
      .split(whereSeparator: \.isNewline)[0]
    #expect(
      head.hasSuffix(";catatan_tpi;jawaban_provinsi;catatan_provinsi;jawaban_tpn;catatan_tpn"))
    let json = try PiagamRun(["lke", "import", "a.csv", "-o", "f.json"], in: folder.path)
    #expect(
      json.errors == """
        f.json: peringatan: JSON kementerian hanya memuat jawaban unit (Mandiri) dan TPI; kolom \
        Provinsi dan TPN tidak ditulis
        f.json: peringatan: tidak ikut ditulis: tanggal, kota, penanda_tangan, mengetahui; simpan \
        berkas asalnya
        f.json: peringatan: ikut ditulis, tetapi bukan kunci kementerian: penyebut_nol, contoh; \
        hapus bila antarmukanya menolak

        """)
    // What is made up stays so.
    #expect(String(decoding: try folder.bytes("c.yaml"), as: UTF8.self).contains("\ncontoh: ya\n"))
    #expect(String(decoding: try folder.bytes("d.csv"), as: UTF8.self).contains("contoh;ya"))
    #expect(try columns("f.json").map { $0.prefix(3) } == ["Man", "TPI"])
  }

  /// The sample, whose province answers as the office does in the first half, as TPI in the
  /// second; TPN as TPI.
  static func fourColumns() throws -> String {
    let sample = PiagamRun.root + "/samples/kalbar-2022/lke/sambas.csv"
    let text = try String(contentsOfFile: sample, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).map { line -> String in
      var cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      if cells[0] == "kode" { return "kode;mandiri;provinsi;tpi;tpn;bukti" }
      guard cells[0].hasPrefix("A.") || cells[0].hasPrefix("B.") else { return String(line) }
      cells = Array(cells.prefix(3))
      cells.insert(cells[0].hasPrefix("A.I.") ? cells[1] : cells[2], at: 2)
      return (cells + [cells[3]]).joined(separator: ";")
    }.joined(separator: "\n") + "\n"
  }

  /// No answer can give the earlier predikat: that is said in one sentence when every score
  /// condition is met.
  @Test func onlyThePredikatIsMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.sheet(folder, best: true), to: "a.csv")
    let run = try PiagamRun(["lke", "nilai", "a.csv", "--target", "wbbm"], in: folder.path)
    #expect(
      run.output.contains(
        """
        Memenuhi semua syarat nilai menuju WBBM menurut Peraturan Menteri PANRB Nomor 90
        Tahun 2021, tetapi belum berpredikat WBK.

        """), "\(run.output)")
    #expect(
      run.output.contains(
        """
          6  Sudah berpredikat WBK                      –        –  Belum berpredikat WBK

        Syarat lain menuju WBBM, yang dibuktikan dengan dokumen (PermenPANRB 90/2021,
        """), "\(run.output)")
    let json = try PiagamRun(
      ["lke", "nilai", "a.csv", "--target", "wbbm", "--json"], in: folder.path)
    let path = try #require(try json.objects.first?["path"] as? [String: Any])
    #expect(path["needs_predikat"] as? Bool == true)
    let wbk = try PiagamRun(["lke", "nilai", "a.csv", "--json"], in: folder.path)
    #expect(wbk.output.contains(#""needs_predikat":false"#))
  }

  @Test func faultsHaveCells() throws {
    let folder = try TemporaryFolder()
    let text = "jenis;evaluasi\nskema;90/2021\nkode;mandiri\nA.I.1.i.a;X\nB.II.a;80\n"
    try folder.write(text, to: "a.csv")
    let run = try PiagamRun(["lke", "nilai", "a.csv"], in: folder.path)
    #expect(run.status == ExitStatus.record.rawValue)
    #expect(run.errors.contains("a.csv:B4: galat: “X” bukan pilihan jawaban untuk A.I.1.i.a\n"))
    #expect(run.errors.contains("  saran: jika 80,00 adalah nilai SKM (25–100)"))
  }

  /// Letters B, shares of 4 from 5, indexes 3,50 and 3,20; TPI only begun.
  private static func sheet(_ folder: TemporaryFolder, best: Bool = false) throws -> String {
    _ = try PiagamRun(
      ["lke", "new", "--satker", "61.01", "--tahun", "2022", "-o", "new.csv"], in: folder.path)
    let text = String(decoding: try folder.bytes("new.csv"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line -> String in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard let answer = best ? highest(cells) : answer(cells), cells.count > 3 else {
        return cells[0] == "penyebut_nol" ? "penyebut_nol;penuh" : String(line)
      }
      return [cells[0], answer, "", cells[0] == "A.I.1.i.a" ? "Ya" : ""].joined(separator: ";")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func highest(_ cells: [String]) -> String? {
    answer(cells).map {
      switch $0 {
      case "B": "A"
      case "80%": "100%"
      case "3,50", "3,20": "4"
      default: $0
      }
    }
  }

  private static func answer(_ cells: [String]) -> String? {
    guard cells.count > 7, cells[0] != "kode" else { return nil }
    switch cells[0] {
    case "B.I.a": return "3,50"
    case "B.II.a": return "3,20"
    case "A.II.5.ii.a:pengaduan_selesai", "A.II.5.ii.a:pengaduan_diproses",
      "A.II.5.ii.a:pengaduan_harus_ditindaklanjuti":
      return "0"
    default: break
    }
    switch cells[7] {
    case "jumlah": return nil
    case "Ya/Tidak": return "Ya"
    case "0–100%": return cells[0] == "A.II.5.ii.a" ? "" : "80%"
    default: return "B"
    }
  }
}
