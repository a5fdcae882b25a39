import Foundation
import Frames
import Measures
import Press
import TestSupport
import Testing

/// The samples as they are laid out. Pixels are for eyes; these hold words,
/// places and structure.
@Suite struct SampleTests {
  static let designs = ["megah", "jernih", "klasik", "resmi"]

  @Test(arguments: House.renderings)
  func frames(_ rendering: Rendering) throws {
    try assertGolden(try House.document(rendering).golden, named: rendering.name)
  }

  @Test func thereAreSamples() {
    #expect(House.charters.count == 28)
    #expect(
      House.reports.map(\.name) == [
        "kalbar-2022-rekap-provinsi", "kalbar-2022-sambas-laporan-hasil-evaluasi",
        "kalbar-2022-sambas-rapor", "kalbar-2022-singkawang-laporan-hasil-evaluasi",
        "kalbar-2022-singkawang-rapor", "lhe-sambas-lhe", "lhe-tersulit-lhe",
        "nasional-rekap-nasional", "ntt-2023-rekap-provinsi",
      ])
    #expect(Set(House.renderings.map(\.name)).count == House.renderings.count)
  }

  /// On every paper: all text inside the page's margins' border, no line
  /// over another, all pages of the paper's size.
  @Test(arguments: ["tersulit", "pontianak-2022", "bentuk-salinan"], Self.designs)
  func nothingOverlaps(_ sample: String, _ design: String) throws {
    let name = "\(sample)-\(design)"
    let rendering = try #require(House.charters.first { $0.name == name })
    let worker = try House.worker()
    for paper in Paper.allCases {
      for orientation in Orientation.allCases
      where design != "jernih" || orientation == .portrait {
        let job = Job(rendering, paper: PaperChoice(paper, orientation))
        for page in try worker.set(job).document.pages {
          #expect(page.size == paper.size(orientation))
          expectApart(page, "\(name) \(paper) \(orientation)")
        }
      }
    }
  }

  /// Documents on every paper of their design.
  @Test(arguments: House.documents)
  func nothingOverlapsInDocuments(_ rendering: Rendering) throws {
    let template = try House.press.get().template(try #require(rendering.kind))
    let design = template.listing.designs.first { $0.name == rendering.option("design") }
    let worker = try House.worker()
    for paper in try #require(design).papers {
      for page in try worker.set(Job(rendering, paper: paper)).document.pages {
        expectApart(page, "\(rendering) \(paper)")
      }
    }
  }

  /// Reports stand on their own papers; a chart's texts keep apart too.
  @Test(arguments: House.reports)
  func nothingOverlapsInReports(_ rendering: Rendering) throws {
    for page in try House.document(rendering).pages { expectApart(page, rendering.name) }
  }

  private func expectApart(_ page: Frame, _ name: String) {
    #expect(page.collisions(margin: .mm(9)) == [], "\(name)")
  }

  /// What the next step needs from the first day: roles, names, alternatives.
  @Test(arguments: House.renderings)
  func structure(_ rendering: Rendering) throws {
    let document = try House.document(rendering)
    let tags = document.pages.flatMap(\.tags)
    #expect(tags.filter { $0.role == .title }.count == 1)
    let fields = tags.compactMap(\.role.fieldName)
    #expect(fields.allSatisfy { $0.hasPrefix("Tanda tangan ") })
    #expect(document.metadata.language == "id")
    expectOrder(document)
  }

  /// Whatever is drawn belongs to one element or to an artifact, and every element
  /// stands where it may.
  @Test(arguments: House.renderings)
  func everythingIsMarked(_ rendering: Rendering) throws {
    let document = try House.document(rendering)
    let tree = StructureTree(document.pages)
    let contents = tree.pages.flatMap { $0 }
    #expect(contents.filter { $0.owner == .nothing }.flatMap(\.items) == [])
    #expect(tree.misplaced == [])
    let drawn = document.pages.flatMap { $0.leaves() }.filter { _, item in
      if case .bookmark = item { false } else { true }
    }
    #expect(contents.flatMap(\.items).map(\.item) == drawn.map(\.item))
    #expect(
      Set(tree.elements.flatMap(\.numbers)) == Set(document.pages.flatMap(\.tags).map(\.element)))
  }

  /// Elements are numbered as they are read; only a table or a list that goes on from page to page
  /// has its number again, and a link on each of its lines.
  private func expectOrder(_ document: Document) {
    var seen: Set<Int> = []
    for page in document.pages {
      let numbers = page.tags.reduce(into: [Int]()) { numbers, tag in
        if case .link = tag.role, numbers.last == tag.element { return }
        numbers.append(tag.element)
      }
      #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
      let goneOn = page.tags.filter { seen.contains($0.element) }
      #expect(goneOn.allSatisfy { $0.role.isTable || $0.role == .list }, "\(goneOn)")
      seen.formUnion(numbers)
    }
  }

  @Test(arguments: House.charters)
  func charters(_ rendering: Rendering) throws {
    let document = try House.document(rendering)
    #expect(document.pages.flatMap(\.tags).contains { $0.role.fieldName != nil })
    #expect(
      document.metadata.title.hasPrefix("Piagam Pencanangan Pembangunan Zona Integritas menuju"))
  }

  /// Reading order is the order of the charter's parts.
  @Test func readingOrder() throws {
    let rendering = try #require(House.renderings.first { $0.name == "pontianak-2022-klasik" })
    let text = try House.document(rendering).pages[0].text
    let parts = [
      "KOTA PONTIANAK", "PIAGAM PENCANANGAN", "Pada hari ini", "Demikian", "Disaksikan oleh",
      "Perwakilan Pemerintah", "Perwakilan KPU Provinsi", "Pontianak, 9 Maret", "Deni Nuliadi",
    ]
    let places = parts.map { part in text.range(of: part)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }
}

extension StructureTree.Element {
  /// Of the element and of all in it, in reading order.
  fileprivate var numbers: [Int] { [tag.element] + elements.flatMap(\.numbers) }
}

extension Document {
  /// All frames of a short document. Of a long one, whose pages between are alike, the
  /// frames of the first two and the last, and the words of all others: a golden of
  /// every frame of the national recap would be more than a megabyte.
  fileprivate var golden: String {
    pages.enumerated().map { index, page in
      pages.count <= 3 || index < 2 || index == pages.count - 1
        ? page.dump() : "page \(index + 1)\n" + page.lines
    }.joined()
  }
}

extension Frame {
  /// Its words, a line for all runs of one baseline that follow each other.
  fileprivate var lines: String {
    var text = ""
    var baseline: Length?
    for leaf in leaves() {
      guard case .glyphs(let run) = leaf.item else { continue }
      text += (leaf.origin.y == baseline ? " | " : "\n  ") + run.text
      baseline = leaf.origin.y
    }
    return text.dropFirst() + "\n"
  }
}
