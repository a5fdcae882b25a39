import Diagnostics
import Foundation
import Numbering
import Press
import TestSupport
import Testing

@testable import Batch

/// Numbers of a register, given in the order of the records.
@Suite struct NumberTests {
  private static let pattern = "{urut:2}/PW.01-SP/{wilayah}/{tahun}"

  /// Charters of one office on as many days.
  private static func desk(_ count: Int, nomor: String = pattern) throws -> Desk {
    let desk = try Desk(0)
    for day in 0..<count { try desk.write(day, try charter(day, nomor: nomor)) }
    return desk
  }

  private static func charter(_ day: Int, nomor: String = pattern) throws -> String {
    try Desk.charter(0).replacing("hari: Rabu\n", with: "nomor: '\(nomor)'\n")
      .replacing("tanggal: 2022-03-09", with: "tanggal: 2022-03-\(10 + day)")
  }

  private static let names = try? NamePattern("{tanggal}-{nomor}.pdf")

  private func run(
    _ desk: Desk, _ change: (inout BatchRequest) throws -> Void = { _ in }
  ) throws -> Outcome {
    let numbers = try NumberRegister("\(desk.folder.path)/nomor.csv")
    return try desk.run { request in
      request.look.numbers = numbers
      request.workers = 3
      request.pattern = try #require(Self.names)
      try change(&request)
    }
  }

  /// The numbers of the register, and what they count.
  private func register(_ desk: Desk) throws -> [[String]] {
    try desk.folder.text("nomor.csv").split(separator: "\r\n").dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return [cells[3], cells[4]]
    }
  }

  private static func name(_ day: Int, _ urut: Int) -> String {
    "2022-03-\(10 + day)-\(urut < 10 ? "0" : "")\(urut)-PW.01-SP-1201-2022.pdf"
  }

  @Test func givenInOrderAndOnce() throws {
    let desk = try Self.desk(4)
    #expect(try run(desk).made == (0..<4).map { Self.name($0, $0 + 1) })
    #expect(
      try register(desk) == (1...4).map { ["\($0)", "0\($0)/PW.01-SP/1201/2022"] })
    let (before, text) = (try desk.touches(), try desk.folder.text("nomor.csv"))
    let again = try run(desk)
    #expect(again.events == (0..<4).map { "unchanged \(Self.name($0, $0 + 1))" })
    #expect(try desk.touches() == before && desk.folder.text("nomor.csv") == text)
    // A corrected one keeps its number, whatever stands before it.
    try desk.write(2, try Self.charter(2).replacing("Sudarmi", with: "Budi Contoh"))
    #expect(try run(desk).made == [Self.name(2, 3)])
    #expect(try desk.folder.text("nomor.csv") == text)
    try FileManager.default.removeItem(atPath: desk.out)
    #expect(try run(desk).made == (0..<4).map { Self.name($0, $0 + 1) })
    #expect(try desk.folder.text("nomor.csv") == text)
    #expect(try desk.whatIsNotAsItShouldBe() == [])
  }

  /// One is wrong as it is read, one as it is set; both take a number when they are right.
  @Test func refusedRecordsLeaveNoGap() throws {
    let desk = try Self.desk(5)
    try desk.write(1, try Self.charter(1).replacing("kode: \"12.01\"", with: "kode: 99.99"))
    try desk.write(3, try Self.charter(3).replacing("Sudarmi", with: Self.name))
    let first = try run(desk)
    #expect(first.result.refused == 2, "\(first.events)")
    #expect(first.made == [Self.name(0, 1), Self.name(2, 2), Self.name(4, 3)])
    #expect(try register(desk).map { $0[0] } == ["1", "2", "3"])
    for day in [1, 3] { try desk.write(day, try Self.charter(day)) }
    #expect(try run(desk).made == [Self.name(1, 4), Self.name(3, 5)])
    #expect(try register(desk).map { $0[0] } == ["1", "2", "3", "4", "5"])
  }

  /// Wider than a page.
  private static let name = String(repeating: "M", count: 118)

  @Test func aPlanShowsThemAndTakesNone() throws {
    let desk = try Self.desk(3)
    try desk.write(1, try Self.charter(1).replacing("kode: \"12.01\"", with: "kode: 99.99"))
    let numbers = try NumberRegister("\(desk.folder.path)/nomor.csv")
    let batch = try desk.batch { request in
      request.look.numbers = numbers
      request.pattern = try #require(Self.names)
    }
    let planned = Planned()
    _ = try batch.plan { planned.add($0) }
    #expect(planned.numbers == ["01/PW.01-SP/1201/2022", "02/PW.01-SP/1201/2022"])
    #expect(!FileManager.default.fileExists(atPath: numbers.path))
  }

  @Test func typedOnesAreRespected() throws {
    let desk = try Self.desk(3)
    try desk.write(0, try Self.charter(0, nomor: "07/PW.01-SP/1201/2022"))
    #expect(try run(desk).made == [Self.name(0, 7), Self.name(1, 8), Self.name(2, 9)])
    try desk.write(5, try Self.charter(5, nomor: "08/PW.01-SP/1201/2022"))
    let again = try run(desk)
    #expect(again.result.unchanged == 3)
    #expect(
      again.events.last?.replacing(desk.folder.path, with: "").hasPrefix(
        "refused r105.yaml: r105.yaml:7:8: galat: nomor “08/PW.01-SP/1201/2022” sudah dipakai "
          + "rekaman lain: /nomor.csv:E3") == true, "\(again.events)")
    #expect(try register(desk).map { $0[0] } == ["7", "8", "9"])
  }

  @Test func withoutARegister() throws {
    let desk = try Self.desk(1)
    let refused = try desk.run().events
    #expect(refused.count == 1)
    #expect(
      refused[0].contains(
        "galat: {urut} diambil dari register nomor, dan tidak ada yang disebut"), "\(refused)")
    #expect(
      refused[0].contains(
        "saran: sebut register satker Anda: --numbers nomor.csv, atau ketik nomornya"))
    let other = try Self.desk(1, nomor: "3/PW.01/{wilayah}/{bulan-romawi}")
    #expect(
      try other.run { $0.pattern = try #require(Self.names) }.made
        == ["2022-03-10-3-PW.01-1201-III.pdf"])
  }

  @Test func ofCommonValues() throws {
    let desk = try Desk(2)
    try desk.folder.write(
      "jenis: bersama\nnomor: '{urut}/PW.01-SP/{wilayah}/{tahun}'\n", to: "bersama.yaml")
    let made = try run(desk) { $0.common = "\(desk.folder.path)/bersama.yaml" }.made
    #expect(
      made
        == Desk.offices.prefix(2).map {
          "2022-03-09-1-PW.01-SP-\($0.kode.replacing(".", with: ""))-2022.pdf"
        })
  }

  /// The register may lie among the records, and no output takes its place.
  @Test func amongTheRecords() throws {
    let desk = try Self.desk(1)
    for _ in 0..<2 {
      let numbers = try NumberRegister("\(desk.records)/nomor.csv")
      #expect(try desk.run { $0.look.numbers = numbers }.result.refused == 0)
    }
    let numbers = try NumberRegister("\(desk.records)/nomor.csv")
    #expect(throws: Faults.self) {
      try desk.run { request in
        request.look.numbers = numbers
        request.report = "\(desk.records)/nomor.csv"
      }
    }
  }
}

private final class Planned: @unchecked Sendable {
  var numbers: [String] = []

  func add(_ event: BatchEvent) {
    if case .planned(let documents) = event { numbers += documents.compactMap(\.number?.nomor) }
  }
}
