import Diagnostics
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// A new register is read by the same rules as any other.
@Suite struct NewRegisterTests {
  @Test(arguments: [false, true])
  func aProvince(isCSV: Bool) throws {
    let bytes = try newRegister(provinsi: "61", isCSV: isCSV)
    #expect(bytes == (try newRegister(provinsi: "61", isCSV: isCSV)), "the same bytes")
    let book = try readWorkbook(bytes, file: isCSV ? "r.csv" : "r.xlsx")
    let (register, warnings, _) = try readRegister(
      book, Contoh.scheme(), scope: .provinsi(Wilayah(kode: "61")!))
    #expect(warnings == [])
    #expect(register.rows.count == 15)
    #expect(register.rows.map(\.kode).prefix(2) == ["61", "61.01"])
    #expect(register.rows.contains { $0.kode == "61.10" })
    #expect(register.rows.allSatisfy { !$0.pencanangan.sudah && $0.nilai == nil })
  }

  @Test(arguments: [false, true])
  func allOffices(isCSV: Bool) throws {
    let book = try readWorkbook(
      try newRegister(provinsi: nil, isCSV: isCSV), file: isCSV ? "r.csv" : "r.xlsx")
    let (register, warnings, _) = try readRegister(
      book, Contoh.scheme(), scope: .nasional)
    #expect(warnings == [])
    #expect(register.rows.count == 552)
  }

  /// The head of a new workbook lacks what only its office knows.
  @Test func theHeadWaitsToBeFilled() throws {
    let source = RecordSource(
      name: "r.xlsx", bytes: try newRegister(provinsi: "61", isCSV: false))
    #expect(
      refusal {
        _ = try readRekap(OpenedRecord(source)) { _, _ throws(Faults) in throw Faults(.internal, [])
        }
      } == """
        r.xlsx:Rekap!B4: galat: “tahun” masih kosong
          saran: tahun rekap; contoh: 2022
        r.xlsx:Rekap!B5: galat: “tanggal” masih kosong
          saran: tanggal rekap; contoh: 2022-12-20
        r.xlsx:Rekap!B6: galat: “kota” masih kosong
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Pontianak
        """)
  }

  @Test func noSuchProvince() {
    #expect(
      refusal { _ = try newRegister(provinsi: "61.01", isCSV: true) } == """
        galat: “61.01” bukan kode provinsi
          saran: kode provinsi dua angka, misalnya 61 (Kalimantan Barat)
        """)
  }
}
