import Diagnostics
import Foundation
import Frames
import Numbering
import Press
import TestSupport
import Testing

/// A record that stands for others: one event, the papers of all who came.
@Suite struct DerivedRecordTests {
  let folder: TemporaryFolder
  let press: Press

  init() throws {
    folder = try TemporaryFolder()
    press = try House.pressOfDefinedKinds()
  }

  private static let event = """
    jenis: acara
    satker:
      kode: 61.01
    tanggal: 9 Maret 2026
    acara: Rapat persiapan
    jumlah: 12
    ketua:
      nama: Ratna Contoh
      jabatan: Ketua
    peserta:
      - nama: Budi Contoh
        jabatan: Staf
      - nama: Sri Contoh
        jabatan: Bendahara

    """

  private func derived(_ text: String) throws -> [DerivedRecord] {
    let path = try folder.write(text, to: "a.yaml")
    return try press.kinds.derived(from: press.kinds.open(file: path), Job(record: path)).records
  }

  private func clean(_ text: String) -> String {
    text.replacingOccurrences(of: folder.path + "/", with: "")
  }

  @Test func oneForEachAndOneForAll() throws {
    let records = try derived(Self.event)
    #expect(records.map(\.number) == [1, 2, 3])
    let worker = try Worker(press)
    let texts = try records.map { record in
      try worker.set(record.reading, Job(record: "a.yaml")).document.pages.map(\.text).joined()
    }
    let head =
      "Rapat persiapan Komisi Pemilihan Umum Kabupaten Sambas, 9 Maret 2026, 08.00 WIB, 12, "
    #expect(
      texts == [
        head + "0, Biasa Staf: Budi Contoh ", head + "0, Biasa Bendahara: Sri Contoh ",
        head + "0, Penting Ketua: Ratna Contoh ",
      ])
    // The record inside is that of the document, and makes it again.
    let bytes = try worker.pdf(try worker.set(records[1].reading, Job(record: "a.yaml")))
    let file = try folder.write(bytes, to: "b.pdf")
    #expect(try worker.regenerate(file).isIdentical)
  }

  @Test func onlyWhereItHolds() throws {
    #expect(try derived(Self.event + "rahasia: ya\n").count == 1)
  }

  /// Each document takes one of the register, by a pattern that the event says once.
  @Test func numbersByAPattern() throws {
    let path = try folder.write(Self.event + "nomor_peserta: '{urut:2}/A'\n", to: "a.yaml")
    var job = Job(record: path)
    job.numbers = try NumberRegister("\(folder.path)/nomor.csv")
    let worker = try Worker(press)
    let said = try press.kinds.derived(from: press.kinds.open(file: path), job).records.map {
      try worker.set($0.reading, job).document.pages.map(\.text).joined()
    }
    #expect(said.map { $0.contains(", 01/A, ") } == [true, false, false])
    #expect(said.map { $0.contains(", 02/A, ") } == [false, true, false])
    #expect(
      clean(refusal { _ = try derived(Self.event + "catatan: '{urut:2}/A'\n") })
        .hasPrefix("a.yaml:15:10: galat: "))
  }

  /// A fault of the event is told once, not for each of its documents; one of a document at its line.
  @Test func whatIsWrong() throws {
    #expect(
      clean(refusal { _ = try derived(Self.event.replacing("9 Maret", with: "39 Maret")) }) == """
        a.yaml:4:10: galat: tanggal “39 Maret 2026” pada “tanggal” tidak ada dalam kalender
           4 | tanggal: 39 Maret 2026
             |          ^~~~~~~~~~~~~
        """)
    let long = String(repeating: "a", count: 301)
    #expect(
      clean(refusal { _ = try derived(Self.event.replacing("Rapat persiapan", with: long)) })
        .hasPrefix("a.yaml:5:8: galat: “acara” terlalu panjang"))
  }

  @Test func itIsNotPrintedItself() throws {
    let path = try folder.write(Self.event, to: "a.yaml")
    #expect(
      clean(refusal { _ = try Worker(press).set(Job(record: path)) }) == """
        a.yaml: galat: rekaman “acara” tidak dicetak sendiri
          saran: buat semua dokumennya dengan: piagam batch a.yaml --out folder
        """)
  }

  @Test func namesThatThereAreNot() throws {
    let text = try String(contentsOfFile: "\(House.definedKinds)/acara/record.xml", encoding: .utf8)
    func said(_ old: String, _ new: String) throws -> String {
      try folder.write(text.replacing(old, with: new), to: "acara/record.xml")
      let press = try House.pressOfDefinedKinds(besides: [folder.path])
      return clean(refusal { _ = try press.checkKind(folder: "\(folder.path)/acara") })
    }
    #expect(try said("<derive kind=\"serba\">", "<derive kind=\"serbu\">").contains("“serbu”"))
    #expect(try said("field=\"judul\"", "field=\"judl\"").contains("“judl”"))
    #expect(try said("from=\"acara\"", "from=\"acra\"").contains("“acra”"))
    #expect(try said("each=\"peserta\"", "each=\"pesrta\"").contains("“pesrta”"))
    #expect(try said("each=\"peserta\" as=\"ketua\"", "each=\"peserta\"").contains("as"))
    #expect(try said("jumlah", "jumlah") == "accepted")
  }
}
