import Diagnostics
import Foundation
import Numbering
import Press
import TestSupport
import Testing

@testable import Batch

/// Numbers of the rows of a kind's table.
@Suite struct TableNumberTests {
  private static let table = """
    Nama;NIP;Jabatan
    Sri Contoh;19780920 200604 2 001;Pelaksana
    Budi Contoh;19781320 200604 1 001;Pelaksana
    Ahmad Contoh;19910718 201502 1 006;Pelaksana

    """

  private static func common(_ nomor: String) -> String {
    """
    jenis: bersama
    untuk: pakta-integritas
    nomor: '\(nomor)'
    satker: {kode: 61.01}
    tanggal: 2022-03-09
    kota: Sambas
    naskah: pelaksana
    menyaksikan: {nama: Sudarmi Contoh, jabatan: Ketua}

    """
  }

  private func run(_ folder: TemporaryFolder, _ table: String, nomor: String) throws -> Outcome {
    try folder.write(table, to: "p.csv")
    try folder.write(Self.common(nomor), to: "bersama.yaml")
    var request = BatchRequest(["\(folder.path)/p.csv"], folder: "\(folder.path)/out")
    request.kind = "pakta-integritas"
    request.common = "\(folder.path)/bersama.yaml"
    request.look.numbers = try NumberRegister("\(folder.path)/nomor.csv")
    request.pattern = try NamePattern("{nomor}.pdf")
    let heard = Heard()
    let batch = try Batch(request, try Desk.press.get())
    let result = try batch.make(try batch.plan()) { heard.add($0) }
    return Outcome(result: result, events: heard.all)
  }

  /// A row that is refused takes none; once it is right it takes the next, and the others keep
  /// theirs, also where rows are moved and a gelar is added.
  @Test func rows() throws {
    let folder = try TemporaryFolder()
    let nomor = "{urut:3}/PW.02.5/{wilayah}/{bulan-romawi}/{tahun}"
    let first = try run(folder, Self.table, nomor: nomor)
    #expect(first.result.refused == 1)
    #expect(first.made == ["001-PW.02.5-6101-III-2022.pdf", "002-PW.02.5-6101-III-2022.pdf"])
    let right = """
      Nama;NIP;Jabatan
      Budi Contoh;19781220 200604 1 001;Pelaksana
      Ahmad Contoh, S.E.;19910718 201502 1 006;Pelaksana
      Sri Contoh;19780920 200604 2 001;Pelaksana

      """
    let again = try run(folder, right, nomor: nomor)
    #expect(again.result.unchanged == 1 && again.result.refused == 0)
    #expect(again.made == ["003-PW.02.5-6101-III-2022.pdf", "002-PW.02.5-6101-III-2022.pdf"])
  }

  /// Of a pattern that counts nothing all rows have the same number: only the first may have it.
  @Test func aPatternThatCountsNothing() throws {
    let folder = try TemporaryFolder()
    let outcome = try run(
      folder, Self.table.replacing("19781320", with: "19781220"), nomor: "7/PW.02.5/{tahun}")
    #expect(outcome.made == ["7-PW.02.5-2022.pdf"])
    #expect(outcome.result.refused == 2)
    #expect(
      outcome.events[1].contains("galat: nomor “7/PW.02.5/2022” sudah dipakai rekaman lain"),
      "\(outcome.events)")
  }
}
