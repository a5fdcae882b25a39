import Bahasa
import Diagnostics
import Records
import Testing

@Suite struct DeclarationTests {
  @Test func readsEveryFact() throws {
    let declaration = try Sample.read(Sample.good)
    #expect(
      declaration
        == Declaration(
          satker: Satker(
            kode: "61.01", tingkat: .kabupaten, lembaga: "Komisi Pemilihan Umum",
            wilayah: "Kabupaten Sambas"),
          nomor: "13/PW.01/6101/2022",
          tanggal: try #require(CalendarDate(year: 2022, month: 3, day: 9)), kota: "Sambas",
          predikat: [.wbk, .wbbm],
          dasar: [
            Dasar(
              jenis: "Surat Ketua KPU Provinsi Kalimantan Barat", nomor: "13/PW.01/61/2022",
              tanggal: CalendarDate(year: 2022, month: 2, day: 8),
              tentang: "Pembangunan Zona Integritas")
          ],
          komitmen: ["Mencegah korupsi, kolusi, dan nepotisme"],
          penandaTangan: Pejabat(nama: "Sudarmi", jabatan: "Ketua"),
          saksi: [
            Pejabat(
              nama: "dr. Siti Aminah, M.Si.", jabatan: "Kepala Badan Kesatuan Bangsa dan Politik",
              instansi: "Pemerintah Kabupaten Sambas",
              nomorInduk: NomorInduk(jenis: .nip, angka: "196711101992032001")),
            Pejabat(jabatan: "Kepala Kejaksaan Negeri Sambas"),
          ]))
    #expect(Sample.said(Sample.good) == "")
  }

  /// One reader for both: JSON with tabs, "\\/" and a missing blank after colons.
  @Test func readsJSON() throws {
    let json = """
      {
      \t"satker":{"kode":"61.71"},"tanggal":"2022-03-09",
      \t"kota": "Pontianak", "predikat_dituju": "WBK", "nomor": "13\\/PW.01\\/6171\\/2022",
      \t"penanda_tangan": {"nama": "Deni Nuliadi \\u0026 <b>{x}</b>", "jabatan": "Ketua"},
      \t"meterai": true
      }
      """
    let declaration = try Sample.read(json)
    #expect(declaration.satker.namaPendek == "KPU Kota Pontianak")
    #expect(declaration.nomor == "13/PW.01/6171/2022")
    #expect(declaration.penandaTangan.nama == "Deni Nuliadi & <b>{x}</b>")
    #expect(declaration.predikat == [.wbk])
    #expect(declaration.meterai)
  }

  @Test func scalarsStayWhatWasTyped() throws {
    let text = Sample.with("nomor: 13/PW.01/6101/2022", "nomor: 0012345")
      .replacing("nama: Sudarmi", with: "nama: no")
    let declaration = try Sample.read(text)
    #expect(declaration.nomor == "0012345")
    #expect(declaration.penandaTangan.nama == "no")
  }

  @Test func aByteOrderMarkAndWindowsLinesAreFine() throws {
    let text = "\u{FEFF}" + Sample.good.replacing("\n", with: "\r\n")
    #expect(try Sample.read(text) == Sample.read(Sample.good))
  }

  @Test func aFoldedTextIsOneLine() throws {
    let text = Sample.with(
      "  - Mencegah korupsi, kolusi, dan nepotisme",
      "  - >\n    Mencegah korupsi,\n    kolusi, dan nepotisme")
    #expect(try Sample.read(text).komitmen == ["Mencegah korupsi, kolusi, dan nepotisme"])
  }

  @Test(arguments: ["9-3-2022", "09-03-2022", "9 Maret 2022", "2022-03-09", "'9 maret 2022'"])
  func dates(_ typed: String) throws {
    #expect(try Sample.read(Sample.with("2022-03-09", typed)).tanggal.iso == "2022-03-09")
  }

  @Test func inAcehTheBodyIsKIP() throws {
    let text = Sample.with("61.01\n  nama: KPU Kabupaten Sambas", "11.01")
    let satker = try Sample.read(text).satker
    #expect(satker.nama == "Komisi Independen Pemilihan Kabupaten Aceh Selatan")
    #expect(satker.namaPendek == "KIP Kabupaten Aceh Selatan")
  }

  @Test func theNationalOfficeHasNoCode() throws {
    let text = Sample.with("kode: 61.01\n  nama: KPU Kabupaten Sambas", "tingkat: pusat")
    #expect(try Sample.read(text).satker.nama == "Komisi Pemilihan Umum")
  }

  @Test(arguments: [
    "KPU Kabupaten Sambas", "Kabupaten Sambas", "Kab. Sambas", "kpu kab sambas",
    "Komisi Pemilihan Umum Kabupaten Sambas", "KPU Sambas",
  ])
  func namesOfOneOffice(_ nama: String) {
    #expect(Sample.said(Sample.with("KPU Kabupaten Sambas", nama)) == "")
  }
}
