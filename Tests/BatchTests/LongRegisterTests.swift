import Batch
import Diagnostics
import Foundation
import Press
import Testing
import TestSupport

/// A register that is too long to be read whole makes the documents that a short one makes.
@Suite struct LongRegisterTests {
  private static let rows = (0..<10).map { number in
    "\(Desk.offices[number].kode);sudah;9 Maret 2022;Dewi Contoh;Ketua;Sambas;WBK"
  }
  private static let head =
    "Kode;Status;Tanggal;Penanda tangan;Jabatan;Kota;Predikat dituju;Catatan"

  /// - Parameter note: of every row, in a column of the keeper's own.
  private static func register(note: String) -> String {
    "\(head)\n" + rows.map { "\($0);\(note)\n" }.joined()
  }

  @Test(arguments: [1, 3]) func makesTheSame(workers: Int) throws {
    let note = String(repeating: "x", count: Kinds.long / 8)
    let made = try ["pendek", note].map { note in
      let desk = try Desk(0)
      try desk.folder.write(Self.register(note: note), to: "records/register.csv")
      let outcome = try desk.run {
        $0.documents = [.piagam]
        $0.workers = workers
      }
      #expect(outcome.result.made == 10)
      let again = try desk.run {
        $0.documents = [.piagam]
        $0.workers = workers
      }
      #expect((again.result.made, again.result.unchanged) == (0, 10))
      return try String(contentsOfFile: "\(desk.out)/SHA256SUMS", encoding: .utf8)
    }
    #expect(made[0] == made[1])
    #expect(made[0].split(separator: "\n").count == 10)
  }

  /// It is no record that could not be opened, whatever else needs it whole.
  @Test func isOpenedByItsBeginning() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      Self.register(note: String(repeating: "x", count: 200)), to: "register.csv")
    let kinds = Kinds.standard
    let whole = try kinds.open(file: path).registerRows(Job(record: path), common: nil)
    let long = try kinds.open(register: path, longerThan: 300)
      .registerRows(Job(record: path), common: nil)
    #expect(long.portions == 2)
    for portion in 0..<2 {
      #expect(try long.portion(portion).map(\.said) == whole.portion(portion).map(\.said))
    }
  }
}
