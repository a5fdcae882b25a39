import DefinedRecords
import Diagnostics
import Files
import Foundation
import Frames
import Measures
import Records
import Templates
import TestSupport
import Testing

@testable import Press

/// Whatever a record of a kind that is data holds, it is set as a printer would, or refused with
/// numbers. PIAGAM_KINDS says how many of each kind are tried.
@Suite struct RandomKindTests {
  private static let count =
    ProcessInfo.processInfo.environment["PIAGAM_KINDS"].flatMap { Int($0) } ?? 4

  private static let kinds: [Kind] = {
    guard let shelf = try? House.press.get().kinds.defined else { return [] }
    return shelf.words.compactMap { try? shelf.kind($0) }.filter { !$0.standsForOthers }
  }()

  @Test func thereAreKinds() { #expect(Self.kinds.count == 16) }

  @Test(arguments: kinds.map(\.word))
  func standApartOrAreRefused(_ word: String) throws {
    let press = try House.press.get()
    let worker = try Worker(press)
    let kind = try #require(Self.kinds.first { $0.word == word })
    let definition = try #require(kind.defined?.definition)
    let template = try press.template(kind.standardTemplate)
    let looks = template.listing.designs.flatMap { design in
      design.papers.map { (design.name, $0) }
    }
    var (set, refused, seed) = (0, 0, 0)
    while set + refused < Self.count, seed < 40 * Self.count {
      let (design, paper) = looks[seed % looks.count]
      var record = RandomKindRecord(seed: UInt64(seed), isLeast: seed == 0)
      let text = record.text(of: definition)
      let source = try Self.source(text)
      seed += 1
      let name = "\(word) \(seed - 1) \(design) \(paper)\n\(text)"
      do throws(Faults) {
        let document = try worker.set(
          source, Job(record: "acak.json", design: design, paper: paper))
        set += 1
        expectSound(document.document.pages, name)
      } catch {
        let said = error.text(in: .indonesian)
        // What the kind demands no generator knows.
        let demanded = definition.demands.map(\.sentence.indonesian)
        if demanded.contains(where: said.contains) { continue }
        refused += 1
        #expect(said.contains(" mm, tersedia ") || said.contains(" mm dan "), "\(said)\n\(name)")
      }
    }
    #expect(set > 0 && refused * 2 <= Self.count, "\(word): \(set) set, \(refused) refused")
  }
}

extension RandomKindTests {
  private static let picture = Result {
    try Data(contentsOf: URL(fileURLWithPath: "\(House.root)/Templates/bersama/lambang.svg"))
  }

  private static func source(_ text: String) throws -> RecordSource {
    RecordSource(
      name: "acak.json", bytes: Array(text.utf8),
      folder: .memory([RandomKindRecord.picture: Array(try picture.get())]))
  }

  private func expectSound(_ pages: [Frame], _ name: String) {
    for page in pages {
      #expect(page.collisions(margin: .mm(9)) == [], "\(name)")
      let sizes = page.leaves().compactMap { leaf -> Length? in
        if case .glyphs(let run) = leaf.item { run.size } else { nil }
      }
      #expect(sizes.filter { $0 < Self.leastOfAll } == [], "\(name)")
    }
    // No signature stands apart from its name.
    let people = pages.flatMap(\.parts).filter { $0.tag.role == .section }
    #expect(people.allSatisfy { $0.frame.tags.contains { $0.role.fieldName != nil } }, "\(name)")
  }

  /// What stands in the box of the meterai, on A4.
  private static let leastOfAll = Length.pt(69) / 10
}
