import Diagnostics
import Foundation
import Numbering
import Press
import TestSupport
import Testing

/// Every template in every design and on every paper, of the records that there are.
@Suite struct GalleryTests {
  private func made(_ records: [String: String]) throws -> (Gallery, [OutputFile]) {
    let folder = try TemporaryFolder()
    let paths = try records.sorted { $0.key < $1.key }.map {
      try folder.write($0.value, to: $0.key)
    }
    let (gallery, files) = try House.worker().gallery(of: paths, in: "galeri", dpi: 36, .indonesian)
    return (gallery, files)
  }

  @Test func everyLookHasItsPicture() throws {
    let (gallery, files) = try made(["uji.yaml": House.record])
    let charter = try #require(gallery.templates.first { $0.name == "piagam-pencanangan" })
    let listing = try House.press.get().template("piagam-pencanangan").listing
    #expect(
      charter.looks.map { "\($0.design.name)-\($0.paper)" }
        == listing.designs.flatMap { design in design.papers.map { "\(design.name)-\($0)" } })
    let pictures = charter.looks.compactMap {
      if case .picture(let path, _) = $0.outcome { "galeri/" + path } else { nil }
    }
    #expect(files.map(\.path) == pictures + ["galeri/index.html"])
    #expect(files.dropLast().allSatisfy { $0.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) })
  }

  /// Nothing runs, and nothing comes from elsewhere; every picture is told in words.
  @Test func thePageIsStill() throws {
    let (gallery, files) = try made(["uji.yaml": House.record])
    let page = String(decoding: try #require(files.last).bytes, as: UTF8.self)
    #expect(!page.contains("<script") && !page.contains("://") && !page.contains("url("))
    #expect(page.matches(of: /<img [^>]*alt="[^"]+"/).count == page.matches(of: /<img/).count)
    for template in gallery.templates { #expect(page.contains("<h2>\(template.name)</h2>")) }
    #expect(page.contains("Tidak ada di antara rekaman yang diberikan yang dicetak dengan rapor."))
    // No line breaks within an option.
    #expect(
      page.contains(
        "<span>--template piagam-pencanangan</span> <span>--design klasik</span> "
          + "<span>--paper A4-landscape</span>"))
  }

  /// Of an event's record, the papers that follow from it.
  @Test func anEventShowsItsPapers() throws {
    let event = "\(House.root)/samples/pontianak-2022/kegiatan/kegiatan.yaml"
    let (gallery, files) = try House.worker().gallery(
      of: [event], in: "galeri", dpi: 36, .indonesian)
    let shown = gallery.templates.filter { $0.record != nil }
    #expect(
      shown.map(\.name) == [
        "daftar-hadir", "laporan-kegiatan", "notula", "pakta-integritas", "sertifikat", "undangan",
      ])
    #expect(files.count == shown.flatMap(\.looks).count + 1)
  }

  /// A record that asks for a number is drawn with one, and takes none.
  @Test func aPictureTakesNoNumber() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(House.record + "nomor: '{urut}/PW.01/{tahun}'\n", to: "uji.yaml")
    let numbers = try NumberRegister("\(folder.path)/nomor.csv")
    let (gallery, _) = try House.worker().gallery(
      of: [path], numbers, in: "galeri", dpi: 36, .indonesian)
    #expect(gallery.templates.contains { $0.record != nil })
    #expect(folder.files == ["uji.yaml"])
  }

  /// A folder's records: common values among them print nothing, and are passed over.
  @Test func foldersOfRecords() throws {
    let folder = try TemporaryFolder()
    try folder.write("jenis: bersama\nkota: Sambas\n", to: "satu/bersama.yaml")
    try folder.write(House.record, to: "satu/dua/uji.yaml")
    let (gallery, _) = try House.worker().gallery(
      of: [folder.path + "/satu"], in: "galeri", dpi: 36, .indonesian)
    #expect(gallery.templates.filter { $0.record != nil }.map(\.name) == ["piagam-pencanangan"])
    let samples = ["daftar-hadir", "pakta-integritas", "lhe/lke"].map {
      "\(House.root)/samples/\($0)"
    }
    let (kinds, _) = try House.worker().gallery(of: samples, in: "galeri", dpi: 36, .indonesian)
    #expect(
      kinds.templates.filter { $0.record != nil }.map(\.name)
        == ["daftar-hadir", "laporan-hasil-evaluasi", "lhe", "pakta-integritas", "rapor"])
  }

  /// What no page holds is told of in the place of its picture.
  @Test func whatDoesNotFitIsShownSo() throws {
    let wide = House.record.replacingOccurrences(
      of: "Sudarmi", with: String(repeating: "M", count: 118))
    let (gallery, files) = try made(["uji.yaml": wide])
    let looks = gallery.templates.flatMap(\.looks)
    let refusals = looks.compactMap {
      if case .refused(let message) = $0.outcome { message.key } else { nil }
    }
    #expect(!looks.isEmpty && refusals.count == looks.count)
    #expect(Set(refusals) == ["composition.width"])
    #expect(files.map(\.path) == ["galeri/index.html"])
  }

  @Test func aWrongRecordIsRefused() throws {
    let fault = #expect(throws: Faults.self) { _ = try made(["uji.yaml": "jenis: surat\n"]) }
    #expect(fault?.status == .record)
  }
}
