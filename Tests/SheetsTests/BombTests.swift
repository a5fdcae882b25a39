import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Sheets

/// Files that are made to take memory or time. Each is read in a process of
/// its own, and the most memory that it ever had is what counts.
@Suite(.serialized) struct BombTests {
  /// - Returns: what is said of the file, and the highest use of memory in MiB.
  private func read(_ bytes: [UInt8], _ file: String) async throws -> (said: String, memory: Int) {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: file)
    let out = "\(folder.path)/out"
    await #expect(processExitsWith: .success) { [path = path as String, out = out as String] in
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let said = saidOf(wholeFile(path), file: name).prefix(300)
      try "\(peakMemory())\n\(said)".write(toFile: out, atomically: false, encoding: .utf8)
    }
    let answer = try String(contentsOfFile: out, encoding: .utf8)
    let parts = answer.split(separator: "\n", maxSplits: 1)
    return (parts.count > 1 ? String(parts[1]) : "", Int(parts[0]) ?? .max)
  }

  private func refuses(_ bytes: [UInt8], _ said: String) async throws {
    let answer = try await read(bytes, String(said.prefix { $0 != ":" }))
    #expect(answer.said.hasPrefix(said), "\(answer.said)")
    #expect(answer.memory < 256, "\(said)")
  }

  private static let advice =
    "\n  saran: hapus lembar, gambar, dan baris yang tidak diperlukan: sebuah tabel satker jauh "
    + "lebih kecil"
  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let head = "<worksheet xmlns=\"\(RawPackage.main)\"><sheetData>"

  private func archive(
    _ part: String, _ packed: [UInt8], size: Int, rows: String = ""
  ) -> [UInt8] {
    var zip = RawZip()
    for other in RawPackage(rows: rows).parts where other.name != part {
      zip.store(other.bytes, as: other.name)
    }
    zip.deflated(packed, as: part, size: size)
    return zip.bytes
  }

  @Test func aGibibyteOfBlanks() async throws {
    let flood = HandDeflate.flood(Self.head + " ", times: 1 << 30)
    for size in [1 << 30, 1000] {
      try await refuses(
        archive(Self.sheet, flood, size: size),
        "a.xlsx: galat: isi berkas ini terlalu besar sesudah dibuka (lebih dari 256 MiB)"
          + Self.advice)
    }
  }

  @Test func aGibibyteOfText() async throws {
    let head = "<sst xmlns=\"\(RawPackage.main)\"><si><t>x"
    try await refuses(
      archive("xl/sharedStrings.xml", HandDeflate.flood(head, times: 1 << 30), size: 1000),
      "a.xlsx: galat: bagian “xl/sharedStrings.xml” berisi lebih banyak dari yang wajar"
        + Self.advice)
  }

  @Test func aGibibyteOfTag() async throws {
    try await refuses(
      archive(Self.sheet, HandDeflate.flood("<worksheet a", times: 1 << 30), size: 1000),
      "a.xlsx: galat: bagian “xl/worksheets/sheet1.xml” dari buku kerja ini rusak")
  }

  @Test func hugeSharedStrings() async throws {
    var deflate = HandDeflate()
    deflate.write("<sst xmlns=\"\(RawPackage.main)\">")
    // 262 texts of 130,000 letters, each as long as a text may be.
    let text = HandDeflate { text in
      text.write("<si><t>a")
      text.repeatLast(130_000)
      text.write("</t></si>")
    }
    for _ in 0..<262 { deflate.append(text) }
    try await refuses(
      archive("xl/sharedStrings.xml", deflate.bytes, size: 1000),
      "a.xlsx: galat: bagian “xl/sharedStrings.xml” berisi lebih banyak dari yang wajar"
        + Self.advice)
  }

  @Test func moreEntriesThanAWorkbookHas() async throws {
    var zip = RawZip()
    zip.store([], as: "a")
    zip.repeatFirst(600_000)
    try await refuses(
      zip.bytes,
      """
      a.xlsx: galat: berkas ini memuat lebih dari 10000 bagian; ini bukan buku kerja yang wajar
        saran: buka dengan LibreOffice Calc atau Excel, lalu simpan sebagai XLSX
      """)
  }

  @Test func moreCellsThanATableHas() throws {
    let rows = String(repeating: "<row><c><v>1</v></c><c><v>1</v></c></row>", count: 50)
    let bytes = RawPackage(rows: rows).bytes
    #expect(try readPackage(bytes, file: "a.xlsx", cells: 100).sheets[0].rows.count == 50)
    #expect(
      throws: Faults(
        .record, at: Place(file: "a.xlsx", cell: .init(sheet: "Data", name: "B50")),
        .sheetTooManyCells)
    ) { try readPackage(bytes, file: "a.xlsx", cells: 99) }
    var reader = CSVReader(file: "a.csv", UInt8(ascii: ";"), cells: 3)
    #expect(
      throws: Faults(
        .record, at: Place(file: "a.csv", cell: .init(name: "B2")), .sheetTooManyCells)
    ) { try reader.read(Array("a;b\nc;d\ne;f".utf8), from: 0) }
  }

  /// An OpenDocument says in one line that it has a million rows of sixteen thousand cells.
  @Test func repetitions() async throws {
    let cells = "table:number-columns-repeated=\"16384\""
    let full = RawOpenDocument(
      rows: "<table:table-row table:number-rows-repeated=\"122\">\(openText("x", cells))"
        + "</table:table-row><table:table-row table:number-rows-repeated=\"9\">"
        + openText("x", cells) + "</table:table-row>")
    try await refuses(
      full.bytes, "a.ods:Data!XFD123: galat: tabel ini berisi lebih dari 2.000.000 sel")
    var zip = RawZip()
    for part in full.package.parts where part.name != "content.xml" {
      zip.store(part.bytes, as: part.name)
    }
    let start = RawOpenDocument(rows: "<x/>").content.split(separator: "<x/>")[0]
    let flood = HandDeflate.flood("\(start) ", times: 1 << 30)
    zip.deflated(flood, as: "content.xml", size: 1000)
    try await refuses(
      zip.bytes,
      "a.ods: galat: isi berkas ini terlalu besar sesudah dibuka (lebih dari 256 MiB)"
        + Self.advice)
  }

  @Test func deepAndWideMarkup() async throws {
    var package = RawPackage(rows: String(repeating: "<row>", count: 100_000))
    let damaged = "a.xlsx: galat: bagian “xl/worksheets/sheet1.xml” dari buku kerja ini rusak"
    try await refuses(package.bytes, damaged)
    let attributes = (0..<8000).map { "a\($0)=''" }.joined(separator: " ")
    package = RawPackage(rows: "<row \(attributes)/>")
    try await refuses(package.bytes, damaged)
    let names = (0..<4000).map { "xmlns:a\($0)='b'" }.joined(separator: " ")
    package = RawPackage(rows: "<row \(names)/>")
    try await refuses(package.bytes, damaged)
  }

  @Test func longTexts() async throws {
    let large = SheetLimit.fileBytes
    try await refuses(
      [UInt8](repeating: UInt8(ascii: ";"), count: large),
      "a.csv:XFE1: galat: tabel ini lebih lebar dari 16.384 kolom")
    try await refuses(
      [UInt8](repeating: 0x61, count: 4 << 20),
      "a.csv:A1: galat: teks di sel ini terlalu panjang; paling banyak 32.767 karakter")
    try await refuses(
      [0xFF, 0xFE] + [UInt8](repeating: 0x61, count: 2 << 20),
      "a.csv:A1: galat: teks di sel ini terlalu panjang; paling banyak 32.767 karakter")
    try await refuses(
      [UInt8](repeating: 0x61, count: large + 1),
      "a.csv: galat: berkas ini lebih besar dari 32 MiB" + Self.advice)
  }
}

/// The file as an array, without a copy beside it.
private func wholeFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let count = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: count) { $1 = fread($0.baseAddress, 1, count, file) }
}
