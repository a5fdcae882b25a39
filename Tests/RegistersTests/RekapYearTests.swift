import Diagnostics
import Files
import Records
import Registers
import Sheets
import Testing

/// What a recap tells of its register's dates and figures.
@Suite struct RekapYearTests {
  private func said(_ register: String) throws -> String {
    let head = """
      jenis: rekap
      provinsi: 61
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: r.csv
      """
    let source = RecordSource(
      name: "rekap.yaml", bytes: Array(head.utf8),
      folder: .memory(["r.csv": Array(register.utf8)]))
    let read = try readRekap(OpenedRecord(source)) { file, _ throws(Faults) in
      throw Faults(.record, at: Place(file: file.name), .sheetEmptyFile)
    }
    return read.warnings.filter { !$0.message.indonesian.contains("tidak ada dalam register") }
      .map { $0.text(in: .indonesian) }.joined(separator: "\n")
  }

  @Test func aDeclarationOfAnotherYear() throws {
    #expect(
      try said("Kode;Status;Tanggal\n61.01;sudah;9-3-2019\n61.02;sudah;9-3-2022") == """
        r.csv:A2: peringatan: pencanangannya tahun 2019, sedangkan rekap ini tahun 2022
          saran: periksa tahun tanggalnya; biarkan jika memang demikian
        """)
  }

  /// Without an LKE no command can say which figures are missing.
  @Test func figuresThatTheRegisterLacks() throws {
    #expect(
      try said("Kode;Status;IPAK;IPKP\n61.01;belum;3,6;3,6") == """
        rekap.yaml: peringatan: 1 satker belum dinilai karena isiannya belum lengkap: Kab. Sambas (61.01) kurang 7
          saran: isi angkanya yang masih kosong di register
        """)
  }
}
