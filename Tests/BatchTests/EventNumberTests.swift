import Diagnostics
import Foundation
import Numbering
import Press
import TestSupport
import Testing

@testable import Batch

/// Numbers of the papers of one event.
@Suite struct EventNumberTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Self.sample)/orang.xlsx", toPath: "\(folder.path)/orang.xlsx")
  }

  private static let sample = "\(Desk.root)/samples/pontianak-2022/kegiatan"

  /// Letters to each addressee, and certificates with a pattern of numbers.
  private static func event(certificates: String) throws -> String {
    try String(contentsOfFile: "\(sample)/kegiatan.yaml", encoding: .utf8)
      .replacing("21/PK.02.1-Und/6171/2022", with: "'{urut}/PK.02.1-Und/{wilayah}/{tahun}'")
      + "surat_perorangan: ya\nnomor_sertifikat: '\(certificates)'\n"
  }

  private func run(_ text: String) throws -> Outcome {
    try folder.write(text, to: "kegiatan.yaml")
    let numbers = try NumberRegister("\(folder.path)/nomor.csv")
    var request = BatchRequest(["\(folder.path)/kegiatan.yaml"], folder: "\(folder.path)/out")
    request.look.numbers = numbers
    let heard = Heard()
    let batch = try Batch(request, try Desk.press.get())
    let result = try batch.make(try batch.plan()) { heard.add($0) }
    return Outcome(result: result, events: heard.all)
  }

  /// What the register has, a word of each line.
  private func register() throws -> [String] {
    try folder.text("nomor.csv").split(separator: "\r\n").dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return "\(cells[6]) \(cells[4])"
    }
  }

  /// Of one invitation all copies have one number; each certificate has its own; a pact has none.
  @Test func eachItsOwnAndCopiesOne() throws {
    let text = try Self.event(certificates: "{urut:2}/PP.06-SF/{wilayah}/{tahun}")
    let first = try run(text)
    #expect(first.result.refused == 0 && first.result.made == 18, "\(first.events)")
    #expect(
      try register() == [
        "undangan 1/PK.02.1-Und/6171/2022", "notula 22/ORT.07-NT/6171/2022",
        "laporan-kegiatan 24/ORT.07-LP/6171/2022",
      ] + (1...6).map { "sertifikat 0\($0)/PP.06-SF/6171/2022" })
    let letters = first.made.filter { $0.hasSuffix("-undangan.pdf") }
    #expect(
      letters == [
        "61.71-wali-kota-pontianak-undangan.pdf",
        "61.71-kepala-kejaksaan-negeri-pontianak-undangan.pdf",
        "61.71-ketua-kpu-provinsi-kalimantan-barat-undangan.pdf",
      ])
    #expect(try run(text).result.unchanged == 18)
    let worker = try Worker(try Desk.press.get())
    var identities: Set<Substring> = []
    for letter in letters {
      #expect(try worker.regenerate("\(folder.path)/out/\(letter)").isIdentical)
      let bytes = String(decoding: try folder.bytes("out/\(letter)"), as: UTF8.self)
      identities.insert(try #require(bytes.firstMatch(of: /DocumentID>([^<]*)</)).output.1)
    }
    #expect(identities.count == 3)
    // One who is invited later has the letter of the others.
    let more = text.replacing(
      "  - jabatan: Wali Kota Pontianak\n",
      with: "  - jabatan: Wali Kota Pontianak\n  - jabatan: Kapolresta Pontianak\n")
    let again = try run(more)
    #expect(again.made == ["61.71-kapolresta-pontianak-undangan.pdf"], "\(again.events)")
    #expect(try register().count == 9)
  }

  /// The same person's certificate of another day is another one.
  @Test func ofAnotherDay() throws {
    let text = try Self.event(certificates: "{urut}/PP.06-SF/{wilayah}/{tahun}")
    _ = try run(text)
    let other = text.replacing("2022-03-09", with: "2022-03-10")
      .replacing("22/ORT", with: "32/ORT").replacing("24/ORT", with: "34/ORT")
    try FileManager.default.removeItem(atPath: "\(folder.path)/out")
    #expect(try run(other).result.refused == 0)
    #expect(
      try register().filter { $0.hasPrefix("sertifikat") }
        == (1...12).map { "sertifikat \($0)/PP.06-SF/6171/2022" })
  }

  @Test(arguments: ["7/PP.06-SF/6171/2022", "7/PP.06-SF/{wilayah}/{tahun}"])
  func oneThatIsTypedForAll(_ nomor: String) throws {
    let outcome = try run(try Self.event(certificates: nomor))
    #expect(outcome.result.made == 0 && outcome.result.refused == 1)
    #expect(
      outcome.events[0].contains(
        "galat: nomor “\(nomor)” diketik untuk 6 dokumen “sertifikat”"), "\(outcome.events)")
    #expect(
      outcome.events[0].hasSuffix(
        "saran: tulis polanya dengan {urut}, misalnya {urut}/PP.06/{wilayah}/{tahun}: setiap "
          + "dokumen mendapat nomornya sendiri"), "\(outcome.events)")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/nomor.csv"))
  }
}
