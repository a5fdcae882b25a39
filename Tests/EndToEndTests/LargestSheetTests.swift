import TestSupport
import Testing

/// Tables of five megabytes, made to be as much work as they can: each is judged, and its faults
/// are sent back, within bounded time and memory.
@Suite(.serialized) struct LargestSheetTests {
  /// In bytes, as everything that is read.
  private static let memory = 256 << 20
  /// In seconds of the processor. What is built for debugging takes about six times as long as
  /// what is installed, which has ten; a machine that is busy, up to half as long again.
  private static let time = 90.0

  private static let heads = "Kode;Satker;Status;Tanggal;Tempat;Penanda tangan\n"
  private static let ministry =
    "Penilaian;;;;;;Bobot;Pilihan Jawaban;Jawaban;Catatan;Bukti\n;I.;PEMENUHAN;;;;30;;;;\n"
    + ";;1.;MANAJEMEN PERUBAHAN;;;4;;;;\n;;;i.;Penyusunan Tim Kerja;;0,5;;;;\n"
  private static let many = (0..<16_000).map { ";h\($0)" }.joined()

  /// As many rows as fit.
  private static func filled(_ head: String, _ row: (Int) -> String) -> String {
    var text = head
    text.reserveCapacity(5_000_000)
    var number = 0
    while text.utf8.count < 5_000_000 {
      text += row(number)
      number += 1
    }
    return text
  }

  @Test(arguments: [
    "short rows", "faults in every cell", "names alone", "a wide register", "answers twice",
    "unknown codes", "a wide sheet", "numbers", "the ministry's",
  ])
  func isJudgedInTime(_ kind: String) async throws {
    let (name, text) = Self.table(kind)
    try await judge(kind, name, Array(text.utf8))
  }

  /// Cells of a workbook, each with a fault of its own, or one for many.
  @Test(arguments: ["r.xlsx", "r.ods"], [1, 50])
  func aWorkbook(_ name: String, _ times: Int) async throws {
    let rows = Self.filled(Self.row(Self.heads.split(separator: ";"), 1, of: name)) { number in
      let cells = [
        "61.\(number % 90)", "KPU \(number)", "mungkin\(number)", "\(number % 40)/13/2022",
        "Aulâ€™a", "«N\(number)»",
      ]
      return Self.row(cells[...], times, of: name)
    }
    var zip = RawZip()
    for (part, text) in name.hasSuffix("ods") ? Self.ods(rows) : Self.xlsx(rows) {
      zip.store(Array(text.utf8), as: part)
    }
    try await judge("\(name) \(times)", name, zip.bytes)
  }

  /// What is typed as text is no longer than a mebibyte.
  @Test(arguments: [
    ("a.yaml", "- nama: x\n"), ("a.json", "{\"a\":1},"), ("peta.yaml", "kolom: {a: b}\n"),
    ("besar.skema", "soal A.I.1.i.a 9 x\n"),
  ])
  func aText(_ name: String, _ unit: String) async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.filled("") { _ in unit }, to: name)
    let table = try folder.write(Self.heads, to: "r.csv")
    let arguments =
      switch name {
      case "peta.yaml": ["check", table, "--map", path]
      case "besar.skema": ["lke", "new", "--skema", path, "-o", "-"]
      default: ["check", path]
      }
    let run = try await MeasuredRun.apart(arguments)
    #expect(run.time < 3 * MeasuredRun.slowness, "\(run.time) s")
    #expect(run.memory < Self.memory, "\(run.memory >> 20) MiB")
    #expect(
      run.output.replacing("\(folder.path)/", with: "").hasPrefix(
        "\(name): galat: berkas ini lebih besar dari 1 MiB"), "\(run.output.prefix(400))")
  }

  private func judge(_ kind: String, _ name: String, _ bytes: [UInt8]) async throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    let run = try await MeasuredRun.apart([
      "check", "\(folder.path)/\(name)", "--return", "\(folder.path)/kembali",
    ])
    #expect(run.status == 3, "\(kind): \(run.output.prefix(400))")
    #expect(run.memory < Self.memory, "\(kind): \(run.memory >> 20) MiB")
    #expect(run.time < Self.time, "\(kind): \(run.time) s")
    #expect(run.output.utf8.count < 60_000, "\(kind)")
  }

  /// - Parameter times: how many rows it stands for, where a format can say so.
  private static func row(
    _ cells: some Sequence<some StringProtocol>, _ times: Int, of name: String
  ) -> String {
    guard name.hasSuffix("ods") else {
      let cells = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
      return "<row>\(cells)</row>"
    }
    let cells = cells.map {
      "<table:table-cell office:value-type=\"string\"><text:p>\($0)</text:p></table:table-cell>"
    }.joined()
    return "<table:table-row table:number-rows-repeated=\"\(times)\">\(cells)</table:table-row>"
  }

  private static func xlsx(_ rows: String) -> [(String, String)] {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    func relation(_ type: String, _ target: String) -> String {
      "<Relationships \(package)><Relationship Id=\"r1\" Type=\"\(office)/\(type)\" "
        + "Target=\"\(target)\"/></Relationships>"
    }
    return [
      ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
      ("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
      (
        "xl/workbook.xml",
        "<workbook \(main) xmlns:r=\"\(office)\"><sheets>"
          + "<sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
      ),
      ("xl/worksheets/sheet1.xml", "<worksheet \(main)><sheetData>\(rows)</sheetData></worksheet>"),
    ]
  }

  private static func ods(_ rows: String) -> [(String, String)] {
    let namespaces = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    return [
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      (
        "content.xml",
        "<office:document-content \(namespaces.joined(separator: " "))><office:body>"
          + "<office:spreadsheet><table:table table:name=\"Data\">\(rows)</table:table>"
          + "</office:spreadsheet></office:body></office:document-content>"
      ),
      (
        "META-INF/manifest.xml",
        "<manifest:manifest xmlns:manifest="
          + "\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"
      ),
    ]
  }

  private static func table(_ kind: String) -> (name: String, text: String) {
    switch kind {
    case "short rows":
      ("r.csv", filled(heads) { "61.\($0 % 90 + 10);x;y;z\n" })
    case "faults in every cell":
      (
        "r.csv",
        filled(heads) {
          "61.\($0 % 90);KPU \($0);mungkin\($0);\($0 % 40)/13/2022;Aulâ€™a;«N\($0)»\n"
        }
      )
    case "names alone":
      ("r.csv", filled("Satker;Status;Tanggal\n") { "KPU Kabupaten Kupag\($0);mungkin;\($0)\n" })
    case "a wide register":
      ("r.csv", filled("Kode;Satker;Status\(many)\n") { _ in "61.01;x\n" })
    case "answers twice":
      ("lke.csv", filled("kode;mandiri;tpi;bukti\n") { _ in "A.I.1.i.a;Ya;Tidak;SK Tim\n" })
    case "unknown codes":
      ("lke.csv", filled("kode;mandiri;tpi;bukti\n") { "A.I.1.i.\($0);\($0);ZZ;#REF!\n" })
    case "a wide sheet":
      ("lke.csv", filled("kode;mandiri\(many)\n") { "A.I.\($0)\n" })
    case "numbers":
      ("a.soal.csv", filled("soal_id;jawaban_unit;bukti_dukung_unit\n") { "\($0);ZZ;#REF!\n" })
    default:
      (
        "lke.csv",
        filled(ministry) { ";;;;\($0 % 9).;q\($0);;A/B/C;Z\($0);c;#REF!\n" }
      )
    }
  }
}
