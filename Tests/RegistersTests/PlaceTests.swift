import Diagnostics
import Fields
import Files
import Records
import Registers
import Sheets
import TestSupport
import Testing

/// Where the values of a recap stand: in the register that it names, by office and column.
@Suite struct PlaceTests {
  private static let rekap = """
    jenis: rekap
    provinsi: 61
    tahun: 2022
    tanggal: 2022-12-20
    kota: Pontianak
    register: r.csv
    penanda_tangan: {nama: Ratna 書, jabatan: Ketua}

    """

  private static let register = """
    Register pencanangan
    No;Kode;Satker;Status;Tempat;Saksi 1;Saksi 2
    1;61.02;KPU Kabupaten Mempawah;sudah;Aula 書;Polres;"Kejari; Bupati 書"
    2;61.01;KPU Kabupaten Sambas;belum;;;

    """

  private func places() throws -> any RecordPlaces {
    let folder = try TemporaryFolder()
    try folder.write(Self.register, to: "r.csv")
    let source = RecordSource(
      name: "u/rekap.yaml", bytes: Array(Self.rekap.utf8), folder: .disk(folder.path))
    defer { withExtendedLifetime(folder) {} }
    return try readRekap(OpenedRecord(source)) { file, _ throws(Faults) in
      throw Faults(.record, at: Place(file: file.name), .sheetEmptyFile)
    }.places
  }

  /// A value of an office, in whatever list it is printed.
  private func satker(_ number: Int, _ kode: String, _ name: String) -> ValuePath {
    ValuePath([.name("peringkat"), .member(number, kode: kode), .name(name)])
  }

  @Test func cellsOfTheRegister() throws {
    let places = try places()
    let said = { (path: ValuePath, part: String?) in "\(places.place(of: path, part: part))" }
    #expect(said(satker(1, "61.02", "tempat"), "書") == "u/r.csv:E3")
    #expect(said(satker(2, "61.01", "status"), nil) == "u/r.csv:D4")
    // What is derived stands with its code.
    #expect(said(satker(1, "61.02", "nama_pendek"), nil) == "u/r.csv:B3")
    #expect(said(satker(2, "61.01", "tempat"), nil) == "u/r.csv:B4")
    var saksi = satker(1, "61.02", "saksi")
    saksi.steps.append(.member(3, kode: nil))
    #expect(said(saksi, "書") == "u/r.csv:G3")
    #expect(said(saksi, nil) == "u/r.csv:F3")
  }

  @Test func everythingElseStandsInTheHead() throws {
    let places = try places()
    let said = { (steps: [String], part: String?) in
      "\(places.place(of: ValuePath(steps.map { .name($0) }), part: part))"
    }
    #expect(said(["kota"], nil) == "u/rekap.yaml:5:7")
    #expect(said(["penanda_tangan", "nama"], "書") == "u/rekap.yaml:7:30")
    #expect(said(["wilayah", "nama"], nil) == "u/rekap.yaml")
    #expect(said(["skema", "nama"], nil) == "u/rekap.yaml")
  }
}
