import Foundation
import Frames
import TestSupport
import Testing

/// What holds for every report, whatever it looks like.
@Suite struct ReportSampleTests {
  @Test(arguments: House.reports)
  func everyPageIsNumbered(_ rendering: Rendering) throws {
    let pages = try House.document(rendering).pages
    guard rendering.option("template") != "rapor" else {
      #expect(pages.count == 1)
      return
    }
    // A cover, a letter and its annex, each numbered as such: goldens of its text hold it.
    guard rendering.option("template") != "lhe" else { return }
    for (index, page) in pages.enumerated() {
      #expect(page.text.contains("Halaman \(index + 1) dari \(pages.count) "), "\(index + 1)")
    }
  }

  /// The records of Kalimantan Barat and the national one are made up, and say so.
  @Test(arguments: House.reports)
  func everyPageOfAnExampleSaysSo(_ rendering: Rendering) throws {
    let isExample = !rendering.name.hasPrefix("ntt-2023")
    for page in try House.document(rendering).pages {
      #expect(page.text.contains("DATA CONTOH") == isExample)
    }
  }

  /// Header cells say what they are the head of; a row of data has cells.
  @Test(arguments: House.reports)
  func tablesHaveHeads(_ rendering: Rendering) throws {
    let parts = try House.document(rendering).pages.flatMap(\.parts)
    let tables = Dictionary(grouping: parts.filter { $0.tag.role.isTable }, by: \.tag.element)
    #expect(!tables.isEmpty)
    for table in tables.values {
      #expect(table[0].tag.role.alternative != nil, "\(table[0].tag)")
      let tags = table.flatMap { $0.frame.tags }
      #expect(tags.contains { $0.role.isHeaderCell }, "\(table[0].tag)")
      #expect(tags.contains { $0.role.isDataCell })
    }
    for (tag, frame) in parts where tag.role == .tableRow {
      #expect(frame.tags.contains { $0.role.span != nil })
    }
  }

  @Test func aBookmarkForEveryProvince() throws {
    let titles = try national().pages.flatMap { $0.leaves() }.compactMap { leaf in
      if case .bookmark(let bookmark) = leaf.item { bookmark.title } else { nil }
    }
    #expect(titles.prefix(2) == ["Ringkasan", "Daftar satuan kerja"])
    let codes = titles.dropFirst(2).map { $0.prefix(2) }
    #expect(codes == codes.sorted() && Set(codes).count == 38 && codes.count == 38)
  }

  /// Behind the summary: every office once, in the order of the codes; the line at a page's end counts
  /// what was printed so far and the line at the next page's head says the same.
  @Test func carriedLinesAreRight() throws {
    let register = try NationalRegister()
    let pages = Array(try national().pages.dropFirst())
    var printed: [String] = []
    for (index, page) in pages.enumerated() {
      let (head, foot) = (carried(page, "Pindahan:"), carried(page, "Dipindahkan:"))
      let isFirst = index == 0
      let isLast = index == pages.count - 1
      #expect(head == (isFirst ? nil : register.carried(printed.count)), "page \(index + 1)")
      printed += codes(page)
      #expect(foot == (isLast ? nil : register.carried(printed.count)), "page \(index + 1)")
    }
    #expect(printed == register.rows.map(\.kode))
    let sum = register.carried(552)
    let last = pages[pages.count - 1].text
    #expect(last.contains("Jumlah nasional: 552 \(sum.sudah) sudah "))
    #expect(last.contains(" \(sum.memenuhi) dari \(sum.dinilai) "))
  }

  private func national() throws -> Document {
    try House.document(
      try #require(House.reports.first { $0.name == "nasional-rekap-nasional" }))
  }

  /// The sums of the band that begins with a word.
  private func carried(_ page: Frame, _ word: String) -> Carried? {
    page.artifacts.lazy.map(\.runs)
      .first { $0.first?.hasPrefix(word) == true }.flatMap { Carried($0) }
  }

  /// The codes of the offices on a page: the second of a row's texts, after its number.
  private func codes(_ page: Frame) -> [String] {
    page.parts.filter { $0.tag.role == .tableRow }.compactMap { _, frame in
      let runs = frame.runs
      guard runs.count > 2, Int(runs[0]) != nil else { return nil }
      return runs[1].wholeMatch(of: #/\d\d(\.\d\d)?/#).map { String($0.0) }
    }
  }
}
