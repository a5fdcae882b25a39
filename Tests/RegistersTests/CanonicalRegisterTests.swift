import Bahasa
import Diagnostics
import Evaluation
import Measures
import Records
import Sheets
import TestSupport
import Testing

@testable import Registers

/// The register as it is kept inside of a recap.
struct CanonicalRegisterTests {
  /// Rows that nobody wrote: read again they are the same.
  @Test(arguments: 0..<40) func itIsReadAsItWas(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = try Wilayah.all.filter { $0.kodeProvinsi == "61" }.map { wilayah in
      try row(wilayah, &random)
    }
    let register = try Register(file: "register.csv", rows)
    let rekap = try Rekap(Contoh.head("61"), register)
    let text = rekap.registerCSV { _ in true }
    let workbook = try readWorkbook(Array(text.utf8), file: "register.csv")
    let (again, _, _) = try readRegister(workbook, Contoh.scheme())
    #expect(again.rows.map(\.same) == register.rows.map(\.same))
  }

  /// What the page does not show is not kept.
  @Test func onlyWhatIsShown() throws {
    var row = try Contoh.row("61.01", Contoh.passing)
    row.pencanangan.penandaTangan = "Sudarmi Contoh"
    row.pencanangan.keterangan = "hubungi 0812"
    let rekap = try Rekap(
      Contoh.head("61"), Register(file: "register.csv", [row, Contoh.row("61.02", sudah: false)]))
    #expect(
      rekap.registerCSV { $0 == "tanggal" } == """
        \u{FEFF}Kode;Satker;Status;Tanggal;Sudah WBK;Manajemen Perubahan;Tatalaksana;\
        Manajemen SDM;Akuntabilitas;Pengawasan;Pelayanan Publik;IPAK (poin);\
        Capaian kinerja (poin);IPKP (poin)\r
        61.01;Kabupaten Sambas;sudah;2022-03-09;;4,8;4,2;6;6;9;10;15,75;2,5;16,75\r
        61.02;Kabupaten Mempawah;belum;;;;;;;;;;;\r

        """)
    #expect(rekap.registerCSV { $0 == "penanda_tangan" }.contains("Sudarmi Contoh"))
  }

  private func row(_ wilayah: Wilayah, _ random: inout SeededGenerator) throws -> RegisterRow {
    var facts = Pencanangan(sudah: random.below(4) > 0)
    if facts.sudah {
      facts.tanggal = CalendarDate(iso: "2022-0\(1 + random.below(9))-1\(random.below(9))")
      facts.tempat = CanonicalRegisterTests.pick(
        ["Aula; lantai 2", "Kantor \"KPU\"", nil], &random)
      facts.saksi = CanonicalRegisterTests.pick(
        [[], ["Kejari Sambas"], ["Dra. Siti Contoh, M.Si.", "Bupati Sambas"]], &random)
      facts.nomorPiagam = CanonicalRegisterTests.pick(["13/PW.01/6101/2022", "007", nil], &random)
    }
    facts.penandaTangan = CanonicalRegisterTests.pick(["Ma’ruf Contoh, S.H.", nil], &random)
    facts.keterangan = CanonicalRegisterTests.pick(
      ["=1+1", "-", "1,5", "nihil; baik", nil], &random)
    if facts.keterangan == "-" { facts.keterangan = nil }
    let figures = try CanonicalRegisterTests.pick(
      [Contoh.passing, Contoh.short, Contoh.best, nil], &random
    ).map { try Contoh.figures($0) }
    return RegisterRow(
      wilayah: wilayah, pencanangan: facts,
      sudahWBK: CanonicalRegisterTests.pick([true, false, nil], &random), nilai: figures,
      place: Place(file: "register.csv"))
  }

  private static func pick<Element>(
    _ all: [Element], _ random: inout SeededGenerator
  ) -> Element {
    all[random.below(all.count)]
  }
}

extension RegisterRow {
  /// Without where it stands; figures know whether the office holds WBK.
  fileprivate var same: RegisterRow {
    var row = self
    row.place = Place(file: "")
    row.nilai?.sudahWBK = sudahWBK ?? false
    return row
  }
}
