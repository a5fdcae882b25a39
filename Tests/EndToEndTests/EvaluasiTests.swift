import Diagnostics
import Foundation
import TestSupport
import Testing

/// Records of LKE answers from the file to the page.
@Suite struct EvaluasiTests {
  private static let lke = PiagamRun.root + "/samples/kalbar-2022/lke"

  /// The workbook as it is saved, checked and rendered by every template of its kind.
  @Test func aWorkbookIsARecord() throws {
    let folder = try TemporaryFolder()
    let sheet = Self.lke + "/singkawang.xlsx"
    let check = try PiagamRun(["check", sheet], in: folder.path)
    #expect("\(check.status) \(check.errors)" == "0 ")
    #expect(check.output == "\(sheet): baik\n")
    let json = try PiagamRun(["check", sheet, "--json"], in: folder.path).objects
    #expect(json.count == 1)
    #expect(json[0]["record"] as? String == sheet && json[0]["ok"] as? Bool == true)
    #expect((json[0]["warnings"] as? [Any])?.isEmpty == true)
    let render = try PiagamRun(
      ["render", sheet, "--template", "rapor", "-o", "a.pdf", "--json"], in: folder.path)
    #expect(render.status == 0 && render.errors == "")
    #expect(try render.objects.map { $0["pages"] as? Int } == [1])
    // Without a template, the report of its kind.
    let frames = try PiagamRun(["render", sheet, "--dump", "frames"], in: folder.path)
    #expect(frames.output.contains("\"Laporan Hasil Evaluasi\""))
    #expect(frames.output.contains("\"88,88\""))
  }

  @Test func aTemplateOfAnotherKind() throws {
    let folder = try TemporaryFolder()
    let kalbar = PiagamRun.root + "/samples/kalbar-2022"
    func said(_ file: String, _ template: String) throws -> String {
      let run = try PiagamRun(
        ["render", file, "--template", template, "-o", "a.pdf"], in: folder.path)
      return "\(run.status) \(run.errors)".replacingOccurrences(of: kalbar + "/", with: "")
    }
    #expect(
      try said(kalbar + "/lke/singkawang.xlsx", "rekap-provinsi") == """
        2 lke/singkawang.xlsx: galat: berkas ini rekaman jenis “evaluasi”; \
        templat “rekap-provinsi” untuk jenis “rekap”
          saran: pakai --template laporan-hasil-evaluasi

        """)
    #expect(
      try said(kalbar + "/rekap.yaml", "rapor") == """
        2 rekap.yaml: galat: berkas ini rekaman jenis “rekap”; templat “rapor” untuk jenis “evaluasi”
          saran: pakai --template rekap-provinsi

        """)
    #expect(
      try said(kalbar + "/lke/sambas.csv", "piagam-pencanangan") == """
        2 lke/sambas.csv: galat: berkas ini rekaman jenis “evaluasi”; \
        templat “piagam-pencanangan” untuk jenis “pencanangan”
          saran: pakai --template laporan-hasil-evaluasi

        """)
    #expect(folder.files == [])
  }

  /// What is missing is listed, and nothing that depends on it is shown as 0.
  @Test(arguments: ["laporan-hasil-evaluasi", "rapor"])
  func anIncompleteSheet(_ template: String) throws {
    let folder = try TemporaryFolder()
    let text = String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: Self.lke + "/sambas.csv")), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.hasPrefix("B.I.a;") || line.hasPrefix("A.I.2.i.a;")
        ? line.prefix { $0 != ";" } + ";;;" : line
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "a.csv")
    let run = try PiagamRun(
      ["render", "a.csv", "--template", template, "--dump", "frames"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let texts = Self.texts(run.output)
    #expect(texts.contains("–"))
    #expect(texts.joined(separator: " ").lowercased().contains("belum dapat dinilai"))
    if template != "rapor" {
      for code in ["B.I.a", "A.I.2.i.a"] { #expect(texts.contains { $0.contains(code) }) }
      // Pemenuhan is not complete, Reform is.
      let area = try #require(texts.firstIndex(of: "Penataan Tatalaksana"))
      #expect(
        Array(texts[area..<area + 6]) == ["Penataan Tatalaksana", "7,00", "–", "2,25", "–", "–"])
    }
  }

  /// Both columns and what lies between them, in the report.
  @Test func twoColumns() throws {
    let folder = try TemporaryFolder()
    let text = try LKETests.fourColumns().replacing(
      "target;WBK", with: "target;WBK\nkolom;TPI\nbanding;Mandiri")
    try folder.write(text, to: "a.csv")
    let run = try PiagamRun(["render", "a.csv", "--dump", "frames"], in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    let texts = Self.texts(run.output)
    let heading = try #require(texts.firstIndex(of: "Nilai TPI dibandingkan dengan Mandiri"))
    let table = texts[heading...]
    func row(_ name: String, _ count: Int = 5) -> [String] {
      table.firstIndex(of: name).map { Array(table[$0...].prefix(count)) } ?? []
    }
    #expect(
      row("Manajemen Perubahan") == ["Manajemen Perubahan", "8,00", "7,128", "5,625", "−1,503"])
    #expect(row("Nilai Evaluasi ZI").dropFirst(2) == ["84,09", "73,76", "−10,33"])
    #expect(texts.contains { $0.hasPrefix("47 butir dijawab berbeda; daftarnya di lampiran.") })
    let list = try #require(
      texts.firstIndex(of: "Lampiran: jawaban Mandiri dan TPI yang berbeda"))
    #expect(
      texts[list...].dropFirst(6).prefix(5) == [
        "A.I.1.ii.b", "Target prioritas relevan", "A", "B", "−0,17",
      ])
    for kolom in ["Mandiri", "Provinsi", "TPI (laporan ini)", "TPN"] {
      #expect(texts.contains(kolom), "\(kolom)")
    }
  }

  /// What is not certain in a scheme is marked where it is printed.
  @Test(arguments: ["10/2019", "52/2014"])
  func anOlderScheme(_ skema: String) throws {
    let folder = try TemporaryFolder()
    let made = try PiagamRun(
      [
        "lke", "new", "--skema", skema, "--satker", "61.01", "--tahun", "2019", "-o", "new.csv",
      ], in: folder.path)
    #expect(made.status == 0, "\(made.errors)")
    try folder.write(try Self.filled(folder), to: "a.csv")
    let nilai = try PiagamRun(["lke", "nilai", "a.csv"], in: folder.path)
    #expect(nilai.status == 0 && nilai.errors == "")
    for template in ["laporan-hasil-evaluasi", "rapor"] {
      let run = try PiagamRun(
        ["render", "a.csv", "--template", template, "--dump", "frames"], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let text = Self.texts(run.output).joined(separator: " ")
      #expect(text.contains("indikatif"), "\(template)")
      #expect(text.contains("Tahun \(skema.suffix(4))"))
    }
  }

  /// Best answers; all that is asked for in a report.
  private static func filled(_ folder: TemporaryFolder) throws -> String {
    let head = ["tanggal": "2019-12-12", "kota": "Sambas", "contoh": "ya"]
    let text = String(decoding: try folder.bytes("new.csv"), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      if let value = head[cells[0]] { return "\(cells[0]);\(value)" }
      guard cells.count > 7, cells[0] != "kode", let answer = best(cells[7]) else {
        return String(line)
      }
      return "\(cells[0]);\(answer)"
    }.joined(separator: "\n") + "\n"
  }

  /// From the choices of a question: "Ya/Tidak", "A/B/C", "0–100%", "0–4".
  private static func best(_ choices: String) -> String? {
    if choices == "jumlah" { return nil }
    if choices.contains("%") { return "100%" }
    if let end = choices.split(separator: "–").last, choices.contains("–") { return String(end) }
    return choices.split(separator: "/").first.map(String.init)
  }

  /// The texts of a dump of frames.
  static func texts(_ dump: String) -> [String] {
    dump.split(separator: "\n").compactMap { line in
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix("\""), let end = trimmed.range(of: "\" at ") else { return nil }
      return String(trimmed[trimmed.index(after: trimmed.startIndex)..<end.lowerBound])
    }
  }
}
