import Diagnostics
import Foundation
import Frames
import Measures
import Press
import Records
import TestSupport
import Testing

/// Whatever a charter holds, it is set as a printer would, or refused with numbers. PIAGAM_CHARTERS
/// says how many are tried.
@Suite struct RandomCharterTests {
  private static let count =
    ProcessInfo.processInfo.environment["PIAGAM_CHARTERS"].flatMap { Int($0) } ?? 40

  private static let looks = ["klasik", "resmi", "megah", "jernih"].flatMap { design in
    Paper.allCases.flatMap { paper in
      Orientation.allCases.filter { design != "jernih" || $0 == .portrait }
        .map { (design, PaperChoice(paper, $0)) }
    }
  }

  @Test func standApartOrAreRefused() throws {
    let worker = try House.worker()
    var random = SeededGenerator(seed: 12)
    var refused = 0
    for index in 0..<Self.count {
      let (design, paper) = Self.looks[index % Self.looks.count]
      let charter = RandomCharter(&random)
      let name = "\(index) \(design) \(paper)\n\(charter.text)"
      guard let pages = try pages(of: charter, design, paper, worker) else {
        refused += 1
        continue
      }
      for page in pages {
        #expect(page.collisions(margin: .mm(12)) == [], "\(name)")
        #expect(page.smallestBody.map { $0 >= paper.floor } ?? true, "\(name)")
      }
      let people = pages.flatMap(\.parts).filter { $0.tag.role == .section }
      #expect(people.filter { $0.tag.name == "saksi" }.count == charter.witnesses.count, "\(name)")
      #expect(people.allSatisfy { $0.frame.tags.contains { $0.role.fieldName != nil } }, "\(name)")
    }
    #expect(refused * 4 < Self.count)
  }

  @Test(arguments: looks.filter { $1.paper == .a4 })
  func typeNeverGrows(_ design: String, _ paper: PaperChoice) throws {
    let worker = try House.worker()
    var random = SeededGenerator(seed: 34)
    for _ in 0..<max(1, Self.count / 40) {
      var charter = RandomCharter.small(&random)
      var size: Length? = .pt(1000)
      for _ in 0..<20 {
        let pages = try pages(of: charter, design, paper, worker)
        let next = pages?.lazy.compactMap(\.smallestBody).first
        if let next {
          #expect(size.map { next <= $0 } ?? false, "\(charter.text)")
        }
        size = next
        charter.grow(&random)
      }
    }
  }

  /// Nil where it is refused, which must be in numbers.
  private func pages(
    of charter: RandomCharter, _ design: String, _ paper: PaperChoice, _ worker: Worker
  ) throws -> [Frame]? {
    let source = RecordSource(name: "acak.yaml", bytes: Array(charter.text.utf8))
    do throws(Faults) {
      return try worker.set(source, Job(record: "acak.yaml", design: design, paper: paper))
        .document.pages
    } catch {
      let text = error.text(in: .indonesian)
      #expect(text.contains(" mm, tersedia "), "\(text)\n\(charter.text)")
      return nil
    }
  }
}

extension PaperChoice {
  /// The smallest type of running text.
  fileprivate var floor: Length { paper == .a3 ? .pt(10).percent(141) : .pt(10) }
}

extension Frame {
  /// The size of the running text.
  fileprivate var smallestBody: Length? {
    parts.lazy.filter { $0.tag.name == "pembukaan" }
      .flatMap { $0.frame.leaves() }
      .compactMap { leaf in
        if case .glyphs(let run) = leaf.item { run.size } else { nil }
      }.min()
  }
}
