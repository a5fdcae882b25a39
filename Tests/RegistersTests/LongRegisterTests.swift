import Diagnostics
import Records
import Registers
import Testing
import TestSupport

/// A register that is read a few rows at a time makes what one makes that is read whole, and
/// nothing is lost of what is told of it.
@Suite struct LongRegisterTests {
  static let head = "Kode;Satker;Status;Tanggal;Penanda tangan;Jabatan;Kota;Catatan sendiri\n"

  private static func row(_ index: Int, _ tanggal: String = "9 Maret 2022") -> String {
    "61.0\(1 + index % 7);;sudah;\(tanggal);Dewi Contoh;Ketua;Sambas;baris \(index)\n"
  }

  static let registers: [String] = [
    rows(0..<60),
    "Register pencanangan\n\n" + rows(0..<20) + "Jumlah;20\n\nPontianak, 9 Maret 2022;;;;;;\n",
    rows(0..<20) + ";KPU Kabupaten Sambas\n;Kabupaten Tak Ada\n" + rows(20..<40),
    // Told of the whole column: orders of dates, hours of universal time.
    rows(0..<20, "03/04/2022"), rows(0..<20, "03/04/2022") + row(1, "03/31/2022"),
    rows(0..<20, "2022-03-08T17:00:00"),
    // Rows with a cell too much, and such that end too early.
    rows(0..<20) + "61.01;;sudah;9 Maret 2022;A;Ketua;Sambas;x;y\n" + rows(0..<20),
    rows(0..<20) + "61.01;;sudah\n" + rows(0..<20),
    (rows(0..<20) + "61.01;;belum;;;;;" + "\n").replacing("\n", with: ";x\n"),
    "Kode;Kode;Status\n61.01;61.02;sudah\n", "Kode;Statuss;Tanggall\n61.01;sudah;9 Maret 2022\n",
    "a;b\n1;2\n", "Kode;Satker;Status\n61.01;\"Sambas;sudah\n",
  ].map { $0.hasPrefix("61") ? head + $0 : $0 }

  private static func rows(_ range: Range<Int>, _ tanggal: String = "9 Maret 2022") -> String {
    range.map { row($0, tanggal) }.joined()
  }

  @Test(arguments: registers) func isReadAsAWhole(_ register: String) throws {
    let bytes = Array(register.utf8)
    let source = RecordSource(name: "r.csv", bytes: bytes)
    let long = RecordSource(name: "r.csv", bytes: Array(bytes.prefix(100)))
      .beginning(bytes.count) { .success(Array(bytes[$0])) }
    let whole = said(source)
    #expect(said(long) == whole)
    #expect(OpenedRecord(long).longText != nil || whole.contains("kutip"))
  }

  /// What is told of the table, the rows, and what they say.
  private func said(_ source: RecordSource) -> String {
    do {
      let rows = try readDeclarationRows(OpenedRecord(source))
      let found = rows.warnings.map { $0.text(in: .indonesian) }
      let made = try (0..<rows.count).flatMap { try rows.portion($0) }.map { row in
        "\(row.place) \(row.number) \(row.said) "
          + refusal { _ = try readDeclaration(row.record) }
      }
      return (found + made).joined(separator: "\n")
    } catch {
      return refusal { throw error }
    }
  }
}
