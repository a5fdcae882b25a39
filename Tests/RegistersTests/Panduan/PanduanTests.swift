import Evaluation
import TestSupport
import Testing

@testable import Registers

/// The guide says every heading that is known, and what it promises holds.
@Suite struct PanduanTests {
  @Test func thePageIsComplete() throws {
    try assertPage(Panduan().text, at: "Sources/Registers/Registers.docc/Panduan.md")
  }

  @Test func everyColumnIsDescribed() throws {
    for entry in try Panduan().headings.entries {
      switch entry.kolom {
      case .area, .indikator: continue
      default: #expect(PanduanProse.content(entry.kolom) != nil, "\(entry.name)")
      }
    }
  }

  /// The rules that the page tells in words.
  @Test(arguments: [
    ("Manajemen Perubahan", RegisterColumn.area(0, .poin)), ("Area 1", .area(0, .poin)),
    ("A.1", .area(0, .poin)), ("1. Manajemen Perubahan", .area(0, .poin)),
    ("MANAJEMEN  PERUBAHAN (poin)", .area(0, .poin)), ("Nilai Area 1", .area(0, .poin)),
    ("Area 1 (%)", .area(0, .persen)), ("Persen Area 1", .area(0, .persen)),
    ("% Area 1", .area(0, .persen)), ("Indeks IPAK", .indikator(0, 0, .jawaban)),
    ("IPAK (poin)", .indikator(0, 0, .poin)), ("Poin IPAK", .indikator(0, 0, .poin)),
  ])
  func rules(heading: String, kolom: RegisterColumn) throws {
    #expect(try Panduan().headings[heading] == kolom)
  }
}
