import Foundation
import Frames
import Measures
import Press
import TestSupport
import Testing

/// The samples as they are laid out. Pixels are for eyes; these hold words,
/// places and structure.
@Suite struct SampleTests {
  static let designs = ["klasik", "resmi"]

  @Test(arguments: House.samples, designs)
  func frames(_ record: String, _ design: String) throws {
    let document = try House.worker().set(Job(record: record, design: design)).document
    let name = FilePath.stem(of: record) + "-" + design
    try assertGolden(document.pages.map { $0.dump() }.joined(), named: name)
  }

  @Test func thereAreSamples() { #expect(House.samples.count == 7) }

  /// On every paper: all text inside the page's margins' border, no line
  /// over another, all pages of the paper's size.
  @Test(arguments: ["tersulit", "pontianak-2022", "salinan"], designs)
  func nothingOverlaps(_ name: String, _ design: String) throws {
    let record = try #require(House.samples.first { FilePath.stem(of: $0) == name })
    let worker = try House.worker()
    for paper in Paper.allCases {
      for orientation in Orientation.allCases {
        let job = Job(record: record, design: design, paper: PaperChoice(paper, orientation))
        let pages = try worker.set(job).document.pages
        for page in pages {
          #expect(page.size == paper.size(orientation))
          expectApart(page, "\(name) \(design) \(paper) \(orientation)")
        }
      }
    }
  }

  private func expectApart(_ page: Frame, _ name: String) {
    let boxes = page.leaves().compactMap { Box($0.origin, $0.item) }
    let inner = Box.inner(of: page.size, margin: .mm(9))
    for (index, box) in boxes.enumerated() {
      #expect(inner.contains(box), "\(name): “\(box.text)” leaves the page")
      for other in boxes[..<index] where box.overlaps(other) {
        Issue.record("\(name): “\(box.text)” lies over “\(other.text)”")
      }
    }
  }

  /// What the next step needs from the first day: roles, names, alternatives.
  @Test(arguments: House.samples, designs)
  func structure(_ record: String, _ design: String) throws {
    let document = try House.worker().set(Job(record: record, design: design)).document
    let tags = document.pages.flatMap(\.tags)
    #expect(tags.filter { $0.role == .title }.count == 1)
    for tag in tags where tag.role == .figure { #expect(tag.alternative?.isEmpty == false) }
    let fields = tags.filter { $0.role == .signatureField }
    #expect(!fields.isEmpty)
    #expect(fields.allSatisfy { $0.name?.hasPrefix("Tanda tangan ") == true })
    let numbers = tags.filter { $0.role != .artifact }.map(\.element)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
    #expect(document.metadata.language == "id")
    #expect(
      document.metadata.title.hasPrefix("Piagam Pencanangan Pembangunan Zona Integritas menuju"))
  }

  /// Reading order is the order of the charter's parts.
  @Test func readingOrder() throws {
    let record = try #require(House.samples.first { $0.hasSuffix("pontianak-2022.yaml") })
    let text = try House.worker().set(Job(record: record)).document.pages[0].text
    let parts = [
      "PIAGAM PENCANANGAN", "DI LINGKUNGAN", "Pada hari ini", "Demikian", "Disaksikan oleh",
      "Pontianak, 9 Maret", "Perwakilan Pemerintah", "Perwakilan KPU Provinsi", "Deni Nuliadi",
    ]
    let places = parts.map { part in text.range(of: part)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }
}

/// Where a run of glyphs stands, from cap height to below the baseline.
private struct Box {
  var left, top, right, bottom: Length
  var text: String

  init?(_ origin: Point, _ item: Item) {
    guard case .glyphs(let run) = item, !run.text.allSatisfy({ $0 == " " }) else { return nil }
    left = origin.x
    right = origin.x + run.advance
    top = origin.y - run.size * 7 / 10
    bottom = origin.y + run.size / 10
    text = run.text
  }

  private init(left: Length, top: Length, right: Length, bottom: Length) {
    (self.left, self.top, self.right, self.bottom, text) = (left, top, right, bottom, "")
  }

  static func inner(of size: Size, margin: Length) -> Box {
    Box(left: margin, top: margin, right: size.width - margin, bottom: size.height - margin)
  }

  func contains(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
