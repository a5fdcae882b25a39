import TestSupport
import Testing

/// Tables of five megabytes, made to be as much work as they can: each is judged, and its faults
/// are sent back, within bounded time and memory.
@Suite(.serialized) struct LargestSheetTests {
  /// In bytes, as everything that is read.
  private static let memory = 256 << 20
  /// In seconds of the processor. What is built for debugging takes about six times as long as
  /// what is installed, which has ten; a machine that is busy, up to half as long again.
  private static let time = 90.0

  private static let heads = "Kode;Satker;Status;Tanggal;Tempat;Penanda tangan\n"
  private static let ministry =
    "Penilaian;;;;;;Bobot;Pilihan Jawaban;Jawaban;Catatan;Bukti\n;I.;PEMENUHAN;;;;30;;;;\n"
    + ";;1.;MANAJEMEN PERUBAHAN;;;4;;;;\n;;;i.;Penyusunan Tim Kerja;;0,5;;;;\n"
  private static let many = (0..<16_000).map { ";h\($0)" }.joined()

  /// As many rows as fit.
  private static func filled(_ head: String, _ row: (Int) -> String) -> String {
    var text = head
    text.reserveCapacity(5_000_000)
    var number = 0
    while text.utf8.count < 5_000_000 {
      text += row(number)
      number += 1
    }
    return text
  }

  @Test(arguments: [
    "short rows", "faults in every cell", "names alone", "a wide register", "answers twice",
    "unknown codes", "a wide sheet", "numbers", "the ministry's",
  ])
  func isJudgedInTime(_ kind: String) async throws {
    let (name, text) = Self.table(kind)
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    let run = try await MeasuredRun.apart([
      "check", "\(folder.path)/\(name)", "--return", "\(folder.path)/kembali",
    ])
    #expect(run.status == 3, "\(kind): \(run.output.prefix(400))")
    #expect(run.memory < Self.memory, "\(kind): \(run.memory >> 20) MiB")
    #expect(run.time < Self.time, "\(kind): \(run.time) s")
    #expect(run.output.utf8.count < 60_000, "\(kind)")
  }

  private static func table(_ kind: String) -> (name: String, text: String) {
    switch kind {
    case "short rows":
      ("r.csv", filled(heads) { "61.\($0 % 90 + 10);x;y;z\n" })
    case "faults in every cell":
      (
        "r.csv",
        filled(heads) {
          "61.\($0 % 90);KPU \($0);mungkin\($0);\($0 % 40)/13/2022;Aulâ€™a;«N\($0)»\n"
        }
      )
    case "names alone":
      ("r.csv", filled("Satker;Status;Tanggal\n") { "KPU Kabupaten Kupag\($0);mungkin;\($0)\n" })
    case "a wide register":
      ("r.csv", filled("Kode;Satker;Status\(many)\n") { _ in "61.01;x\n" })
    case "answers twice":
      ("lke.csv", filled("kode;mandiri;tpi;bukti\n") { _ in "A.I.1.i.a;Ya;Tidak;SK Tim\n" })
    case "unknown codes":
      ("lke.csv", filled("kode;mandiri;tpi;bukti\n") { "A.I.1.i.\($0);\($0);ZZ;#REF!\n" })
    case "a wide sheet":
      ("lke.csv", filled("kode;mandiri\(many)\n") { "A.I.\($0)\n" })
    case "numbers":
      ("a.soal.csv", filled("soal_id;jawaban_unit;bukti_dukung_unit\n") { "\($0);ZZ;#REF!\n" })
    default:
      (
        "lke.csv",
        filled(ministry) { ";;;;\($0 % 9).;q\($0);;A/B/C;Z\($0);c;#REF!\n" }
      )
    }
  }
}
