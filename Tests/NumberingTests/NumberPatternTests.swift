import Bahasa
import Diagnostics
import TestSupport
import Testing

@testable import Numbering

@Suite struct NumberPatternTests {
  private static let place = Place(file: "a.yaml", line: 2, column: 8)

  private func filled(
    _ text: String, kode: String? = "61.01", urut: Int = 7, month: Int = 3
  ) throws -> String {
    let date = try #require(CalendarDate(year: 2026, month: month, day: 9))
    return try NumberPattern(text, at: Self.place)
      .filled(NumberPattern.Facts(kode: kode, date: date), urut: urut, at: Self.place)
  }

  @Test(arguments: [
    ("{urut}/PW.02.5-SP/6101/{tahun}", "7/PW.02.5-SP/6101/2026"),
    ("{urut:3}/PW.02.5-SP/{wilayah}/{tahun}", "007/PW.02.5-SP/6101/2026"),
    ("{ urut : 2 | Ketua }/ORT.07/{bulan}/{bulan-romawi}", "07/ORT.07/03/III"),
    ("{urut|Berita Acara}", "7"), ("tanpa sisipan", "tanpa sisipan"), ("{tahun}", "2026"),
  ]) func whatIsFilledIn(text: String, nomor: String) throws {
    #expect(try filled(text) == nomor)
  }

  @Test func paddingCutsNothing() throws {
    #expect(try filled("{urut:2}/A", urut: 1234) == "1234/A")
    #expect(
      try (1...12).map { try filled("{bulan-romawi}", month: $0) }
        == ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])
  }

  @Test(arguments: [
    ("{urut}/{tahn}", "nomor tidak mengenal sisipan “{tahn}”", "maksud Anda “tahun”?"),
    ("{urut:0}", "nomor tidak mengenal sisipan “{urut:0}”", example),
    ("{tahun:2}", "nomor tidak mengenal sisipan “{tahun:2}”", example),
    ("{urut", "kurung kurawal pada nomor “{urut” tidak berpasangan", example),
    ("urut}", "kurung kurawal pada nomor “urut}” tidak berpasangan", example),
    ("{urut}{urut}", "nomor “{urut}{urut}” memuat {urut} lebih dari sekali", example),
  ]) func whatIsWrong(text: String, message: String, hint: String) {
    let faults = #expect(throws: Faults.self) { try filled(text) }
    #expect(faults?.status == .record)
    #expect(faults?.diagnostics.map { $0.message.text(in: .indonesian) } == [message])
    #expect(faults?.diagnostics.map { $0.hint?.text(in: .indonesian) } == [hint])
    #expect(faults?.diagnostics.map(\.place) == [Self.place])
  }

  private static let example =
    "contoh: {urut:3|Ketua}/PW.02.5-SP/{wilayah}/{bulan-romawi}/{tahun}"

  @Test func anOfficeWithoutACode() {
    let faults = #expect(throws: Faults.self) { try filled("{urut}/{wilayah}", kode: nil) }
    #expect(
      faults?.text()
        == """
        a.yaml:2:8: galat: satker ini tidak punya kode untuk {wilayah} pada nomornya
          saran: ketik bagian itu tanpa kurung kurawal
        """, "\(faults?.text() ?? "")")
  }
}

@Suite struct KlasifikasiTests {
  @Test func theList() {
    #expect(Klasifikasi.all.count == 298)
    #expect(Set(Klasifikasi.all.map(\.kode)).count == 298)
    #expect(
      Klasifikasi.found(["pakta", "integritas"])
        == [
          Klasifikasi.all.first { $0.kode == "PW.02.5" }
        ].compactMap(\.self))
    #expect(Klasifikasi.found(["ort.07"]).map(\.uraian) == ["Reformasi Birokrasi"])
    #expect(Klasifikasi.found(["tidak-ada"]) == [])
  }

  @Test(
    arguments: [
      ("823/HK.01-SD/17/2022", 823, "HK.01", "SD"),
      ("670/TU.05.2-ND/51/2026", 670, "TU.05.2", "ND"),
      ("4/SDM.05.5/1701/2022", 4, "SDM.05.5", nil), ("B-7/kpu", nil, nil, nil),
    ] as [(String, Int?, String?, String?)])
  func parts(nomor: String, urut: Int?, kode: String?, jenis: String?) {
    let parts = NumberParts(nomor)
    #expect((parts.urut, parts.kode, parts.jenis) == (urut, kode, jenis))
  }

  @Test func anUnknownCodeIsTold() {
    let remark = { (nomor: String, year: Int) in
      klasifikasiRemark(nomor, year: year) { Place(file: $0) }
    }
    #expect(remark("1/PW.01/6101/2024", 2024) == nil)
    #expect(remark("1/PW.02.9-LP/6101/2026", 2026) == nil)
    #expect(remark("1/6101/2026", 2026) == nil)
    #expect(remark("1/PX.02.5/6101/2012", 2012) == nil)
    let found = remark("1/PX.02.5-SP/6101/2026", 2026)
    #expect(found?.severity == .warning && found?.place?.file == "PX.02.5")
    #expect(
      found?.message.text(in: .indonesian)
        == "kode klasifikasi “PX.02.5” tidak ada dalam daftar KPU")
    #expect(found?.hint?.text(in: .indonesian) == "maksud Anda “PL.02.5”?")
    #expect(
      remark("1/ZZZ.99/6101/2026", 2026)?.hint?.text(in: .indonesian)
        == "cari kodenya dengan: piagam klasifikasi KATA")
  }
}
