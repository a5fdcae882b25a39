@testable import Batch
import Press
import TestSupport
import Testing

@Suite struct NamePatternTests {
  static let refusals: [(String, String)] = [
    ("{kode}", "galat: pola nama “{kode}” harus berakhiran .pdf"),
    (".pdf", "galat: pola nama “.pdf” harus berakhiran .pdf"),
    ("{kode}.PDF", "galat: pola nama “{kode}.PDF” harus berakhiran .pdf"),
    ("/{kode}.pdf", "galat: pola nama “/{kode}.pdf” menunjuk ke luar foldernya"),
    ("../{kode}.pdf", "galat: pola nama “../{kode}.pdf” menunjuk ke luar foldernya"),
    ("a//{kode}.pdf", "galat: pola nama “a//{kode}.pdf” menunjuk ke luar foldernya"),
    ("a/./{kode}.pdf", "galat: pola nama “a/./{kode}.pdf” menunjuk ke luar foldernya"),
    ("{kode.pdf", "galat: kurung kurawal di pola nama “{kode.pdf” tidak berpasangan"),
    ("kode}.pdf", "galat: kurung kurawal di pola nama “kode}.pdf” tidak berpasangan"),
    ("{a/b}.pdf", "galat: kurung kurawal di pola nama “{a/b}.pdf” tidak berpasangan"),
  ]

  @Test(arguments: refusals) func whatIsNoPattern(text: String, message: String) {
    #expect(
      refusal { _ = try NamePattern(text) } == """
        \(message)
          saran: contoh: {kode}-{nama|slug}-{templat}.pdf
        """)
  }

  @Test func anotherField() {
    #expect(
      refusal { _ = try NamePattern("{kodee}.pdf") } == """
        galat: “{kodee}” tidak dikenal di dalam pola nama
          saran: maksud Anda “kode”?
        """)
    for field in ["", "nama|slag", "nama|slug|slug", "nama|", "{kode"] {
      let text = refusal { _ = try NamePattern("{\(field)}.pdf") }
      #expect(text.hasPrefix("galat: “{\(field)}” tidak dikenal di dalam pola nama"), "\(text)")
    }
  }

  static let names: [(String, String)] = [
    (
      "{kode}-{nama|slug}-{templat}.pdf",
      "12.01-kpu-kabupaten-tapanuli-tengah-piagam-pencanangan.pdf"
    ),
    ("{nama}.pdf", "KPU Kabupaten Tapanuli Tengah.pdf"),
    ("{ nama | slug }.pdf", "kpu-kabupaten-tapanuli-tengah.pdf"),
    ("{dokumen}/{tanggal}/{rekaman}.pdf", "piagam/2022-03-09/r100.pdf"),
    // What it does not say leaves no hyphen, and no empty name.
    ("{kode}-{nomor}-{templat}.pdf", "12.01-piagam-pencanangan.pdf"),
    ("{nomor}/{kode}.pdf", "tanpa-nama/12.01.pdf"),
    ("con/{kode}.pdf", "con-/12.01.pdf"),
    ("a b: <{kode}>?.pdf", "a b- -12.01.pdf"),
    (". /{kode}.pdf", "tanpa-nama/12.01.pdf"),
  ]

  @Test(arguments: names) func theNameOfADocument(pattern: String, name: String) throws {
    let desk = try Desk(1)
    let heard = Heard()
    let pattern = try NamePattern(pattern)
    _ = try desk.batch { $0.pattern = pattern }.plan { heard.add($0) }
    #expect(heard.all == ["planned \(name)"])
  }

  /// However long it is; what is too long of a name is cut.
  @Test func aLongPattern() throws {
    let desk = try Desk(1)
    let heard = Heard()
    let pattern = try NamePattern(String(repeating: "a", count: 300) + "{kode}.pdf")
    _ = try desk.batch { $0.pattern = pattern }.plan { heard.add($0) }
    #expect(heard.all == ["planned \(String(repeating: "a", count: 200)).pdf"])
  }
}
