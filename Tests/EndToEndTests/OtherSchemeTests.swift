import Foundation
import TestSupport
import Testing

/// Regulations with other numbers of areas, aspek and groups than the bundled ones: sheets and
/// scores follow them, reports too or refuse with a sentence.
@Suite struct OtherSchemeTests {
  /// Weights that add up, with as many of everything as is asked for.
  private static func regulation(aspek: Int, areas: Int, groups: Int) -> String {
    let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    var lines = [
      "skema 7/2026", "nama Peraturan Contoh", "jawaban YT Ya 1 Tidak 0", "jawaban % rasio",
      "jawaban indeks skala 6", "jumlah sub \(aspek * areas)", "jumlah soal \(aspek * areas)",
      "bagian A \(100 - groups) Pengungkit",
    ]
    func share(_ whole: Int, _ count: Int, _ index: Int) -> Int {
      whole * (index + 1) / count - whole * index / count
    }
    let whole = 100 - groups
    func weight(_ a: Int, _ area: Int) -> Int { share(share(whole, areas, area), aspek, a) }
    for a in 0..<aspek {
      let sum = (0..<areas).map { weight(a, $0) }.reduce(0, +)
      lines.append("aspek A.\(roman[a].uppercased()) \(sum) Aspek \(a + 1)")
    }
    for area in 0..<areas {
      let parts = (0..<aspek).map { "\(weight($0, area))" }.joined(separator: "+")
      let total = share(whole, areas, area)
      lines.append("area \(area + 1) \(total)=\(parts) Penataan Hal \(area + 1)")
    }
    for a in 0..<aspek {
      for area in 0..<areas {
        let code = "A.\(roman[a].uppercased()).\(area + 1).i"
        lines += ["sub \(code) \(weight(a, area)) Sub", "soal \(code).a YT Apakah sudah?"]
      }
    }
    lines.append("bagian B \(groups) Hasil")
    for group in 0..<groups {
      let code = "B.\(roman[group].uppercased())"
      lines += ["kelompok \(code) 1 Kelompok \(group + 1)", "indikator \(code).a 1 indeks Survei"]
    }
    lines += ["syarat 1 75 85 total", "syarat 2 - 50 A", "syarat 3 60% - area"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let head = """
    skema: baru.skema
    satker: {kode: 61.01}
    tahun: 2026
    tanggal: 20 Desember 2026
    kota: Sambas
    penanda_tangan: {nama: Budi, jabatan: Ketua}
    """

  @Test(arguments: [(1, 1, 1), (1, 2, 3), (3, 9, 4), (2, 6, 2), (4, 12, 10)])
  func goesTheWholeRoad(aspek: Int, areas: Int, groups: Int) throws {
    let folder = try TemporaryFolder()
    let text = Self.regulation(aspek: aspek, areas: areas, groups: groups)
    try folder.write(text, to: "baru.skema")
    func run(_ arguments: String...) throws -> PiagamRun {
      try PiagamRun(arguments, in: folder.path)
    }
    for name in ["a.xlsx", "a.csv", "a.yaml"] {
      let new = try run("lke", "new", "--skema", "baru.skema", "--satker", "61.01", "-o", name)
      #expect(new.status == 0, "\(new.errors)")
      let nilai = try run("lke", "nilai", name)
      #expect(nilai.status == 0 && nilai.errors == "", "\(nilai.errors)")
    }
    let codes = text.split(separator: "\n").map { $0.split(separator: " ") }
    let answers =
      codes.filter { $0[0] == "soal" }.map { "  \($0[1]): Ya" }
      + codes.filter { $0[0] == "indikator" }.map { "  \($0[1]): 3" }
    let yaml =
      "jenis: evaluasi\n\(Self.head)\njawaban:\n mandiri:\n" + answers.joined(separator: "\n")
      + "\n"
    try folder.write(yaml, to: "b.yaml")
    let nilai = try run("lke", "nilai", "b.yaml", "--json")
    #expect(nilai.status == 0, "\(nilai.errors)")
    let rapor = try run("render", "b.yaml", "--template", "rapor", "--dump", "frames")
    #expect(rapor.status == 0, "\(rapor.errors)")
    try folder.write("kode;status\n61.01;sudah\n", to: "r.csv")
    try folder.write(
      """
      jenis: rekap
      provinsi: "61"
      tahun: 2026
      tanggal: 20 Desember 2026
      kota: Pontianak
      skema: baru.skema
      register: r.csv
      lke: [b.yaml]
      penanda_tangan: {nama: Budi, jabatan: Ketua}

      """, to: "rekap.yaml")
    // A page has room for so many columns: a code that is too long stands in the scheme,
    // a table that is too wide in the template.
    let design = "\(PiagamRun.root)/Templates/rekap-provinsi/baku.xml"
    let table = try String(contentsOfFile: design, encoding: .utf8).split(
      separator: "<table name=\"nilai\"")[0]
    for (record, template, place) in [
      ("b.yaml", "laporan-hasil-evaluasi", "baru.skema:136:10"),
      (
        "rekap.yaml", "rekap-provinsi",
        "\(design):\(table.split(separator: "\n", omittingEmptySubsequences: false).count):6"
      ),
    ] {
      let report = try run("render", record, "--template", template, "--dump", "frames")
      if areas < 12 {
        #expect(report.status == 0, "\(report.errors)")
        // These aspek are no Pemenuhan and Reform, and no column says so.
        #expect(!report.output.contains("\"Reform\""))
      } else {
        #expect(
          report.status == 5 && report.errors.hasPrefix("\(place): galat: "), "\(report.errors)")
      }
    }
  }
}
