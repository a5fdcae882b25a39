import Diagnostics
import Frames
import Measures
import Paint
import Press
import TestSupport
import Testing

/// What is said of pictures as they are printed.
@Suite struct PictureRemarkTests {
  /// A PNG file: black on paper of that lightness.
  private func scan(_ side: Int, paper: UInt8, ink: Size, at corner: Point = .zero) throws
    -> [UInt8]
  {
    let size = Size(width: .pt(side), height: .pt(side / 2))
    let page = Frame(size: size)
      .adding(.path(.rectangle(size, fill: Ink(red: paper, green: paper, blue: paper))))
      .adding(.path(.rectangle(ink, fill: .black)), at: corner)
    return try Painter(book: House.press.get().fonts).png(page, dpi: 72)
  }

  @Test func smallGreyAndOfAWholePage() throws {
    let folder = try TemporaryFolder()
    let small = Size(width: .pt(60), height: .pt(20))
    try folder.write(try scan(200, paper: 230, ink: small), to: "kecil.png")
    try folder.write(
      try scan(600, paper: 255, ink: Size(width: .pt(500), height: .pt(200))), to: "baik.png")
    let more =
      "  gambar_tanda_tangan: kecil.png\n  cap: baik.png\nbentuk: bertanda\n"
      + "saksi:\n  - jabatan: Camat\n    gambar_tanda_tangan: kecil.png\n"
    let record = try folder.write(House.record + more, to: "uji.yaml")
    let set = try House.worker().set(Job(record: record, design: "resmi"))
    #expect(
      set.warnings.map { $0.text(in: .indonesian).replacing("\(folder.path)/", with: "") } == [
        """
        uji.yaml:9:24: peringatan: gambar “kecil.png” terlalu kecil: dicetak selebar 36,0 mm dengan 141 titik per inci
           9 |   gambar_tanda_tangan: kecil.png
             |                        ^~~~~~~~~
          saran: pakai gambar selebar 426 piksel (300 titik per inci), atau SVG
        """,
        """
        uji.yaml:9:24: peringatan: latar gambar “kecil.png” tidak putih; pada cetakan tampak sebagai kotak
           9 |   gambar_tanda_tangan: kecil.png
             |                        ^~~~~~~~~
          saran: putihkan latarnya (kecerahan dan kontras), atau simpan sebagai PNG tembus pandang
        """,
        """
        uji.yaml:9:24: peringatan: tinta pada gambar “kecil.png” hanya mengisi 30% lebar dan 20% tingginya; pada cetakan akan kecil sekali
           9 |   gambar_tanda_tangan: kecil.png
             |                        ^~~~~~~~~
          saran: potong gambarnya sampai tanda tangan atau capnya saja
        """,
      ])
    #expect(
      set.warnings.map { $0.message.english } == [
        "the picture “kecil.png” is too small: it is printed 36.0 mm wide at 141 dots an inch",
        "the background of the picture “kecil.png” is not white; it is printed as a box",
        "the ink in the picture “kecil.png” takes only 30% of its width and 20% of its height; it is "
          + "printed very small",
      ])
    let check = try House.worker().check(
      Kinds.standard.open(file: record), Job(record: record, design: "resmi"))
    #expect(check.warnings == set.warnings)
  }

  /// A whole page is no signature, however much of it is ink.
  @Test func aPageOfWriting() throws {
    let folder = try TemporaryFolder()
    var page = Frame(size: Size(width: .pt(600), height: .pt(400)))
    page = page.adding(.path(.rectangle(page.size, fill: Ink(red: 255, green: 255, blue: 255))))
    let letter = Size(width: .pt(4), height: .pt(8))
    for line in 0..<20 {
      for place in 0..<60 {
        page = page.adding(
          .path(.rectangle(letter, fill: .black)),
          at: Point(x: .pt(10 * place), y: .pt(20 * line)))
      }
    }
    try folder.write(
      try Painter(book: House.press.get().fonts).png(page, dpi: 72), to: "halaman.png")
    let record = try folder.write(
      House.record + "  gambar_tanda_tangan: halaman.png\nbentuk: bertanda\n", to: "uji.yaml")
    let set = try House.worker().set(Job(record: record, design: "resmi"))
    #expect(
      set.warnings.map { $0.text(in: .indonesian).replacing("\(folder.path)/", with: "") } == [
        """
        uji.yaml:9:24: peringatan: gambar “halaman.png” memuat halaman tulisan, bukan hanya tanda tangan atau cap; pada cetakan akan kecil sekali
           9 |   gambar_tanda_tangan: halaman.png
             |                        ^~~~~~~~~~~
          saran: potong gambarnya sampai tanda tangan atau capnya saja
        """
      ])
  }
}
