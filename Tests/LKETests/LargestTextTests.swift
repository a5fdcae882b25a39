import Foundation
import LKE
import Records
import TestSupport
import Testing

/// Texts of the greatest size that is read, made to be as much work as they can. Each is
/// read in a process of its own, and the most memory that it ever had is what counts.
@Suite(.serialized) struct LargestTextTests {
  private static let limit = 1 << 20

  private func read(_ text: String, _ name: String) async throws -> (said: String, memory: Int) {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: name)
    let out = "\(folder.path)/out"
    await #expect(processExitsWith: .success) { [path = path as String, out = out as String] in
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let said = Contoh.said(RecordSource(name: name, bytes: bytes)).prefix(300)
      try "\(peakMemory())\n\(said)".write(toFile: out, atomically: false, encoding: .utf8)
    }
    let parts = try String(contentsOfFile: out, encoding: .utf8)
      .split(separator: "\n", maxSplits: 1)
    return (parts.count > 1 ? String(parts[1]) : "", Int(parts[0]) ?? .max)
  }

  /// As many copies of a part as fit between a head and a tail.
  private func filled(_ head: String, _ part: (Int) -> String, _ tail: String) -> String {
    var text = head
    var number = 0
    while text.utf8.count + part(number).utf8.count + tail.utf8.count < Self.limit {
      text += part(number)
      number += 1
    }
    return text + tail
  }

  @Test func theMinistrysJSON() async throws {
    let head = #"{"unit_id":"6101","nama_unit":"KPU Kabupaten Sambas","tahun":2022,"answers":["#
    let answer = { (number: Int) in
      ##"{"soal_id":\##(number + 1),"jawaban_unit":"Z","bukti_dukung_unit":"#REF!"},"##
    }
    let last = #"{"soal_id":1,"jawaban_unit":"Z"}]}"#
    let told = try await read(filled(head, answer, last), "a.json")
    #expect(!told.said.isEmpty && told.said != "accepted")
    #expect(told.memory < 256)
  }

  @Test func manyKeysOfOneAnswer() async throws {
    let told = try await read(
      filled(#"{"answers":[{"#, { ##""k\##($0)":[["#REF!"]],"## }, #""soal_id":1}]}"#), "a.json")
    #expect(!told.said.isEmpty && told.said != "accepted")
    #expect(told.memory < 256)
  }

  @Test func rowsOfNumbers() async throws {
    let told = try await read(
      filled("soal_id;jawaban_unit;jawaban_tpi\n", { "\($0 % 200);Z;x\n" }, ""), "a.soal.csv")
    #expect(!told.said.isEmpty && told.said != "accepted")
    #expect(told.memory < 256)
  }

  @Test func answersInYAML() async throws {
    let head =
      "jenis: evaluasi\nskema: 90/2021\nsatker: {kode: 61.01}\ntahun: 2022\njawaban:\n"
      + "  mandiri:\n"
    let told = try await read(filled(head, { "    A.I.\($0): B\n" }, ""), "a.yaml")
    #expect(!told.said.isEmpty && told.said != "accepted")
    #expect(told.memory < 256)
  }
}
