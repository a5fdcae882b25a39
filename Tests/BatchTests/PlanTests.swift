@testable import Batch
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct PlanTests {
  static func name(_ number: Int) -> String {
    let (kode, nama) = Desk.offices[number]
    return "\(kode)-kpu-\(nama.lowercased().replacing(" ", with: "-"))-piagam-pencanangan.pdf"
  }

  @Test(arguments: [1, 2, 5]) func inTheOrderOfTheRecords(workers: Int) throws {
    let desk = try Desk(12)
    let heard = Heard()
    let plan = try desk.batch { $0.workers = workers }.plan { heard.add($0) }
    #expect(heard.all == (0..<12).map { "planned \(Self.name($0))" })
    #expect((plan.fresh, plan.unchanged, plan.refused, plan.elsewhere) == (12, 0, 0, 0))
    #expect(plan.documents == 12)
    #expect(!FileManager.default.fileExists(atPath: desk.out))
  }

  @Test(arguments: [1, 3]) func aBadRecordHindersNoOther(workers: Int) throws {
    let desk = try Desk(4)
    let path = try desk.write(1, try Desk.charter(1).replacing("2022-03-09", with: "2022-02-30"))
    let heard = Heard()
    let plan = try desk.batch { $0.workers = workers }.plan { heard.add($0) }
    #expect(heard.all.count == 4)
    #expect(heard.all[0] == "planned \(Self.name(0))")
    #expect(heard.all[1].hasPrefix("refused \(path): \(path):6:10: galat: "), "\(heard.all[1])")
    #expect(heard.all[2...] == ["planned \(Self.name(2))", "planned \(Self.name(3))"])
    #expect((plan.fresh, plan.refused) == (3, 1))
  }

  /// Named alike by whichever thread comes first: the first two records that clash are told.
  @Test(arguments: [1, 5]) func twoOfOneName(workers: Int) throws {
    let desk = try Desk(9)
    for number in [3, 5, 7] { try desk.write(number, try Desk.charter(2)) }
    let message = refusal { try desk.run { $0.workers = workers } }
    #expect(
      message == """
        galat: “\(Self.name(2))” akan menjadi nama dua dokumen, dari \
        “\(desk.folder.path)/\(Desk.name(2))” dan “\(desk.folder.path)/\(Desk.name(3))”
          saran: hapus rekaman yang kembar, atau bedakan namanya, misalnya --name \
        '{kode}-{rekaman}-{templat}.pdf'
        """)
    #expect(!FileManager.default.fileExists(atPath: desk.out))
  }

  /// Some file systems would take them for one.
  @Test func namesThatDifferByCaseAlone() throws {
    let desk = try Desk(0)
    try desk.folder.write(try Desk.charter(0), to: "records/a.yaml")
    try desk.folder.write(try Desk.charter(1), to: "records/A.yaml")
    let pattern = try NamePattern("{rekaman}.pdf")
    let message = refusal { try desk.run { $0.pattern = pattern } }
    #expect(message.hasPrefix("galat: “a.pdf” akan menjadi nama dua dokumen, dari"), "\(message)")
    #expect(!FileManager.default.fileExists(atPath: desk.out))
  }

  /// The report and the card of one office, by a pattern that does not tell them apart.
  @Test func twoDocumentsOfOneRecord() throws {
    let desk = try Desk(0)
    let lke = try String(
      contentsOfFile: "\(Desk.root)/samples/kalbar-2022/lke/sambas.csv", encoding: .utf8)
    let path = try desk.folder.write(lke, to: "records/sambas.csv")
    let pattern = try NamePattern("{kode}.pdf")
    let message = refusal { try desk.run { $0.pattern = pattern } }
    #expect(
      message.hasPrefix("galat: “61.01.pdf” akan menjadi nama dua dokumen, dari “\(path)”\n"),
      "\(message)")
  }

  /// The same again in the second run, which knows both from the first.
  @Test func recordsThatSayTheSame() throws {
    let desk = try Desk(2)
    try desk.write(1, try Desk.charter(0))
    let pattern = try NamePattern("{rekaman}.pdf")
    #expect(try desk.run { $0.pattern = pattern }.made == ["r100.pdf", "r101.pdf"])
    let again = try desk.run { $0.pattern = pattern }
    #expect(again.events == ["unchanged r100.pdf", "unchanged r101.pdf"])
  }

  @Test func partsAreThoseOfThePlan() throws {
    let desk = try Desk(12)
    let shards = ["1/3", "2/3", "3/3"].compactMap { Shard($0) }
    var names: [String] = []
    for shard in shards {
      let heard = Heard()
      let plan = try desk.batch { $0.shard = shard }.plan { heard.add($0) }
      #expect(plan.fresh + plan.elsewhere == 12)
      #expect(plan.fresh == heard.all.count)
      names += heard.all
    }
    #expect(names.sorted() == (0..<12).map { "planned \(Self.name($0))" })
  }
}
