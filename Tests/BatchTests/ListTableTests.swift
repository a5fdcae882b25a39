import Diagnostics
import Foundation
import Press
import TestSupport
import Testing

@testable import Batch

/// Lists in tables of their own: inputs like the records that name them.
@Suite struct ListTableTests {
  private static let table = """
    Nama;Jabatan;NIP
    Budi Contoh;Sekretaris;
    Sri Contoh;Pelaksana;
    Ahmad Contoh;Pelaksana;

    """

  /// Two commitments, one of which names a table.
  private static func desk() throws -> Desk {
    let desk = try Desk(0)
    let record = try String(
      contentsOfFile: "\(Desk.root)/samples/komitmen-bersama/sambas.yaml", encoding: .utf8)
    try desk.write(0, record)
    let list = try #require(record.firstRange(of: "peserta:\n"))
    try desk.write(
      1, record[..<list.lowerBound].replacing("61.01", with: "61.02") + "peserta: peserta.csv\n")
    try desk.folder.write(table, to: "records/peserta.csv")
    return desk
  }

  @Test func onlyWhatChangedIsMadeAgain() throws {
    let desk = try Self.desk()
    let first = try desk.run()
    #expect(first.result.made == 2 && first.result.refused == 0, "\(first.events)")
    #expect(try desk.run().result.unchanged == 2)
    try desk.folder.write(
      Self.table.replacing("Sri Contoh", with: "Sri Contoh, S.E."), to: "records/peserta.csv")
    let again = try desk.run()
    #expect(again.result.unchanged == 1)
    #expect(again.made.count == 1 && again.made[0].hasPrefix("61.02"), "\(again.events)")
    try desk.folder.write(
      Self.table.replacing("Sri Contoh;Pelaksana;", with: "Sri Contoh;Pelaksana;12"),
      to: "records/peserta.csv")
    let refused = try desk.run()
    #expect(refused.result.unchanged == 1)
    #expect(
      refused.events.last?.contains("peserta.csv:C3: galat: NIP") == true, "\(refused.events)")
  }

  /// Named by what the records have in common, it is read for all of them.
  @Test func ofCommonValues() throws {
    let desk = try Self.desk()
    let record = try desk.folder.text("records/r101.yaml")
    for number in 0..<2 {
      try desk.write(
        number,
        record.replacing("peserta: peserta.csv\n", with: "").replacing(
          "61.02", with: "61.0\(number + 1)"))
    }
    try FileManager.default.removeItem(atPath: "\(desk.records)/peserta.csv")
    try desk.folder.write(Self.table, to: "peserta.csv")
    try desk.folder.write(
      "jenis: bersama\nuntuk: komitmen-bersama\npeserta: peserta.csv\n", to: "bersama.yaml")
    let common = "\(desk.folder.path)/bersama.yaml"
    let first = try desk.run { $0.common = common }
    #expect(first.result.made == 2 && first.result.refused == 0, "\(first.events)")
    #expect(try desk.run { $0.common = common }.result.unchanged == 2)
    try desk.folder.write(
      Self.table.replacing("Sri Contoh", with: "Sri Contoh, S.E."), to: "peserta.csv")
    #expect(try desk.run { $0.common = common }.result.made == 2)
    #expect(
      refusal {
        _ = try desk.run {
          $0.common = common
          $0.report = "\(desk.folder.path)/peserta.csv"
        }
      }.contains("peserta.csv"))
  }

  @Test func noOutputTakesItsPlace() throws {
    let desk = try Self.desk()
    #expect(
      refusal {
        _ = try desk.run { $0.report = "\(desk.records)/peserta.csv" }
      }.contains("peserta.csv"))
    #expect(try desk.folder.text("records/peserta.csv") == Self.table)
  }
}
