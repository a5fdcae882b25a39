@testable import Batch
import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

/// One PDF of all documents.
@Suite struct MergeTests {
  /// Three charters of one page each, and a report of several, which comes between them.
  static func desk() throws -> Desk {
    let desk = try Desk(3)
    let folder = "\(Desk.root)/samples/kalbar-2022/lke"
    try FileManager.default.copyItem(
      atPath: "\(folder)/sambas.csv", toPath: "\(desk.records)/sambas.csv")
    return desk
  }

  static let report = "61.01-kpu-kabupaten-sambas-laporan-hasil-evaluasi.pdf"

  private func merged(_ desk: Desk, isDuplex: Bool = false) throws -> BundleFile {
    let outcome = try desk.run { request in
      request.documents = [.piagam, .laporan]
      request.bundles.merge = desk.merge
      request.bundles.isDuplex = isDuplex
    }
    guard case .written(let file)? = outcome.result.bundles.first else {
      throw Missing(outcome.result.bundles)
    }
    #expect(outcome.result.bundles.count == 1)
    return file
  }

  struct Missing: Error {
    var outcomes: [BundleOutcome]

    init(_ outcomes: [BundleOutcome]) { self.outcomes = outcomes }
  }

  /// Every page shows what the document's does, in the order of the names.
  @Test(arguments: [false, true]) func pages(isDuplex: Bool) throws {
    let desk = try Self.desk()
    let file = try merged(desk, isDuplex: isDuplex)
    let names = try desk.documents().keys.sorted()
    #expect(names.count == 4 && names.contains(Self.report))
    var expected: [Data] = []
    for name in names {
      let pages = try desk.pictures(of: "\(desk.out)/\(name)")
      expected += pages
      if isDuplex, pages.count % 2 == 1 { expected.append(try desk.blank(like: pages[0])) }
    }
    let pages = try desk.pictures(of: desk.merge)
    #expect(pages == expected)
    #expect(file.pages == pages.count && file.documents == 4)
    #expect(file.blanks == (isDuplex ? 3 : 0))
    #expect(pages.count > 7)
  }

  @Test func outlineLabelsAndTitle() throws {
    let desk = try Self.desk()
    _ = try merged(desk, isDuplex: true)
    let outline = try desk.said("mutool", ["show", desk.merge, "outline"])
    let entries = outline.split(separator: "\n")
    let titles = entries.compactMap { $0.wholeMatch(of: /[|+-]\t"(.*)"\t#page=(\d+).*/)?.output }
    #expect(
      titles.map { String($0.1) }
        == [PlanTests.name(0), PlanTests.name(1), PlanTests.name(2), Self.report].sorted()
        .map { String($0.dropLast(4)) })
    #expect(titles.allSatisfy { Int($0.2).map { $0 % 2 == 1 } == true }, "\(outline)")
    // Those of the report lie below its own, and lead to its pages.
    let start = titles.first { $0.1 == Self.report.dropLast(4) }.flatMap { Int($0.2) }
    #expect(
      entries.contains { $0.contains("\t\t\"Syarat nilai WBK\"\t#page=\((start ?? 0) + 1)&") },
      "\(outline)")
    let json = try desk.said(
      "qpdf", ["--json=2", "--json-key=pagelabels", desk.merge])
    for label in ["u:1-", "u:1-kosong", "u:4-"] { #expect(json.contains("\"\(label)\"")) }
    let information = try desk.said("pdfinfo", [desk.merge])
    #expect(
      information.contains(/Title: +Gabungan 4 dokumen untuk dicetak\n/), "\(information)")
  }

  /// What all charters show stands in it once.
  @Test func fontsAndArtworkStandOnce() throws {
    let desk = try Desk(8)
    try desk.run { $0.bundles.merge = desk.merge }
    let documents = try desk.documents().values.map(\.count)
    let one = try #require(documents.max())
    let size = try Data(contentsOf: URL(fileURLWithPath: desk.merge)).count
    #expect(size < one + 8 * 3_000, "\(size) of \(documents)")
    let fonts = try desk.said("pdffonts", [desk.merge]).split(separator: "\n").count - 2
    let own =
      try desk.said("pdffonts", ["\(desk.out)/\(PlanTests.name(0))"])
      .split(separator: "\n").count - 2
    #expect(fonts == own)
  }

  @Test(arguments: [false, true]) func nobodyFindsFault(isCropped: Bool) throws {
    let desk = try Self.desk()
    try desk.run { request in
      request.look.crop = isCropped
      request.bundles.merge = desk.merge
      request.bundles.isDuplex = true
    }
    let qpdf = try desk.said("qpdf", ["--check", desk.merge])
    #expect(qpdf.contains("No syntax or stream encoding errors found"), "\(qpdf)")
    #expect(!qpdf.contains("WARNING"), "\(qpdf)")
    let ghostscript = ["-q", "-dNOPAUSE", "-dBATCH", "-dPDFSTOPONERROR", "-sDEVICE=nullpage"]
    #expect(try desk.said("gs", ghostscript + [desk.merge]) == "")
    let mupdf = try desk.said("mutool", ["draw", "-o", "/dev/null", "-F", "png", desk.merge])
      .replacing("warning: ICC support is not available", with: "")
    #expect(!mupdf.contains("error") && !mupdf.contains("warning"), "\(mupdf)")
    let boxes = try desk.said("pdfinfo", ["-box", "-l", "99", desk.merge])
    let sheets = boxes.matches(of: /MediaBox: +(.*)/).map(\.1)
    let trims = boxes.matches(of: /TrimBox: +(.*)/).map(\.1)
    #expect(sheets.count == trims.count && sheets.count > 8)
    #expect(zip(sheets, trims).allSatisfy { ($0 != $1) == isCropped }, "\(boxes)")
  }

  @Test func theSameBytesByAnyNumberOfWorkersAndInParts() throws {
    let desk = try Self.desk()
    let look = { (request: inout BatchRequest) in request.bundles.isDuplex = true }
    var bundles: Set<[Data]> = []
    for workers in [1, 3] {
      let place = "\(desk.folder.path)/w\(workers)"
      try desk.run { request in
        look(&request)
        request.workers = workers
        request.folder = place
        (request.bundles.merge, request.bundles.zip) = ("\(place).pdf", "\(place).zip")
      }
      bundles.insert(try desk.bytes("\(place).pdf", "\(place).zip"))
    }
    let parts = try (1...2).map { number in
      let part = "\(desk.folder.path)/s\(number)"
      try desk.run { request in
        request.folder = part
        request.shard = try #require(Shard("\(number)/2"))
      }
      return part
    }
    var wanted = Bundles()
    let place = "\(desk.folder.path)/joined"
    (wanted.merge, wanted.isDuplex, wanted.zip) = ("\(place)/c.pdf", true, "\(place)/c.zip")
    let joined = try Join(parts, into: place, wanted).run()
    #expect(joined.bundles.count == 2)
    bundles.insert(try desk.bytes("\(place)/c.pdf", "\(place)/c.zip"))
    #expect(bundles.count == 1)
  }

  /// Nothing is written where nothing has changed.
  @Test func onceMore() throws {
    let desk = try Desk(2)
    let run = { try desk.run { $0.bundles.merge = "\(desk.out)/semua.pdf" } }
    _ = try run()
    let before = try desk.touches()
    #expect(before["semua.pdf"] != nil)
    let again = try run()
    #expect(again.result.unchanged == 2 && again.result.orphans == [])
    #expect(try desk.touches() == before)
    try desk.write(1, try Desk.charter(1).replacing("Sudarmi", with: "Budi Contoh"))
    _ = try run()
    #expect(try desk.touches()["semua.pdf"] != before["semua.pdf"])
    #expect(try desk.said("pdftotext", ["\(desk.out)/semua.pdf", "-"]).contains("Budi Contoh"))
  }
}

extension Desk {
  var merge: String { "\(folder.path)/cetak.pdf" }
  var zip: String { "\(folder.path)/kirim.zip" }

  func bytes(_ paths: String...) throws -> [Data] {
    try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
  }

  /// What a program says on both its streams.
  func said(_ program: String, _ arguments: [String]) throws -> String {
    let said = try Program(program, arguments, in: folder)
    #expect(said.status == 0, "\(program): \(said.errors)")
    return said.output + said.errors
  }

  /// Every page as it is seen.
  func pictures(of path: String) throws -> [Data] {
    let place = try TemporaryFolder()
    _ = try said("pdftoppm", ["-r", "40", path, "\(place.path)/p"])
    return try place.files.sorted().map { try place.bytes($0) }
  }

  /// White, as large as another picture.
  func blank(like picture: Data) throws -> Data {
    let head = picture.prefix(while: { $0 < 0x80 }).split(separator: 10).prefix(3)
    let size = head.reduce(0) { $0 + $1.count + 1 }
    return picture.prefix(size) + Data(repeating: 255, count: picture.count - size)
  }
}
