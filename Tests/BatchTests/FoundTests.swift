@testable import Batch
import TestSupport
import Testing

/// What is told of a register, or of common values, as a whole: once, in plan and run, by any
/// number of workers, whether anything is made or not.
@Suite struct FoundTests {
  static let register = """
    Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Dasar
    61.01;Kabupaten Sambas;sudah;09-03-2022;Dewi Contoh;Ketua;Keputusan Nomor 1 Tahun 2022
    61.02;Kabupaten Mempawah;sudah;09-03-2022;Rina Contoh;Ketua;Keputusan Nomor 2 Tahun 2022
    Pontianak, 9 Maret 2022;;;;;;
    """

  /// Typed in a word processor.
  static let common = "kota: “Sambas”\npredikat_dituju: WBK\nkomitmen: [melayani]\n"

  static let ofCommon = """
    found bersama.yaml: nilai ini diapit tanda kutip melengkung, yang ikut terbaca sebagai isinya
    """

  static let ofRegister = """
    found register.csv: 1 baris dilewati karena bukan satker: 4 (“Pontianak, 9 Maret 2022”)
    """

  /// What is told of the documents stands between the two.
  private func heard(of documents: String, _ heard: Heard, _ desk: Desk) {
    #expect(
      heard.all.map { $0.replacing("\(desk.records)/", with: "") } == [
        Self.ofCommon, "\(documents) 61.01-kpu-kabupaten-sambas-piagam-pencanangan.pdf",
        "\(documents) 61.02-kpu-kabupaten-mempawah-piagam-pencanangan.pdf", Self.ofRegister,
      ])
  }

  @Test(arguments: [1, 3]) func once(workers: Int) throws {
    let desk = try Desk(0)
    try desk.folder.write(Self.register, to: "records/register.csv")
    let common = try desk.folder.write(Self.common, to: "records/bersama.yaml")
    func batch() throws -> Batch {
      try desk.batch {
        $0.common = common
        $0.documents = [.piagam]
        $0.workers = workers
      }
    }
    let planned = Heard()
    let plan = try batch().plan { planned.add($0) }
    heard(of: "planned", planned, desk)
    #expect((plan.documents, plan.refused) == (2, 0))
    for word in ["made", "unchanged"] {
      let told = Heard()
      let batch = try batch()
      _ = try batch.make(try batch.plan()) { told.add($0) }
      heard(of: word, told, desk)
    }
  }
}
