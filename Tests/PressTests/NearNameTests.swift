import Diagnostics
import Press
import TestSupport
import Testing

/// Files that a record names nearly as they are called.
@Suite struct NearNameTests {
  private static let head = "tahun: 2022\ntanggal: 2022-12-20\nkota: Pontianak\n"

  @Test(arguments: [
    (
      "rekap", "provinsi: 61\nregister: Register.csv",
      "berkas atau folder “Register.csv” tidak ada", "register.CSV"
    ),
    (
      "rekap", "provinsi: 61\nregister: register.CSV\nlke: LKE/Sambas.csv",
      "berkas atau folder “LKE/Sambas.csv” tidak ada", "lke/sambas.csv"
    ),
    (
      "evaluasi", "satker: {kode: 61.01}\nskema: Baru.skema",
      "berkas “Baru.skema”", "baru.skema"
    ),
  ])
  func meant(_ kind: String, _ more: String, _ fault: String, _ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Kode;Status\n61;sudah\n", to: "register.CSV")
    for path in ["lke/sambas.csv", "baru.skema"] { try folder.write("x", to: path) }
    let record = try folder.write("jenis: \(kind)\n\(Self.head)\(more)\n", to: "a.yaml")
    let said = try House.faults(Job(record: record), in: folder.path)
    #expect(
      said.contains(": galat: \(fault)") && said.contains("saran: maksud Anda “\(name)”?"),
      "\(said)")
  }
}
