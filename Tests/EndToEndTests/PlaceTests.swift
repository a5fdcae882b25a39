import Foundation
import TestSupport
import Testing

/// `check` refuses whatever `render` would, in the same words, and neither leaves a file.
@Suite struct PlaceTests {
  /// Its first line says what stands wrong in its eighth.
  @Test func aCommentIsNoValue() throws {
    let said = try refused(
      "piagam.yaml",
      """
      # Lampiran 書
      satker:
        kode: 61.01
      tanggal: 2022-03-09
      kota: Sambas
      predikat_dituju: [WBK, WBBM]
      penanda_tangan:
        nama: Ratna 書 Contoh
        jabatan: Ketua

      """)
    #expect(
      said == """
        piagam.yaml:8:15: galat: karakter “書” (U+66F8) dalam teks “Ratna 書 Contoh” tidak ada dalam fon EB Garamond Regular
           8 |   nama: Ratna 書 Contoh
             |               ^
          saran: hapus atau ganti karakter itu

        """)
  }

  @Test func cellsOfAnLKE() throws {
    let said = try refused(
      "a.csv",
      """
      jenis;evaluasi
      satker.kode;61.01
      tahun;2022
      tanggal;2022-12-20
      kota;Sambas
      skema;90/2021
      kode;Mandiri;Bukti
      A.I.1.i.a;Ya;SK 書
      A.I.1.i.b;A;Foto 🙏

      """)
    #expect(
      said == """
        a.csv:C8: galat: karakter “書” (U+66F8) dalam teks “SK 書” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        a.csv:C9: galat: karakter “🙏” (U+1F64F) dalam teks “Foto 🙏” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu

        """)
  }

  @Test func cellsOfARegister() throws {
    try folder.write(
      "Kode;Satker;Status;Tempat;Penanda tangan\n"
        + "61.02;Kabupaten Mempawah;sudah;Aula;Ratna ✅\n61.01;Kabupaten Sambas;sudah;陈;Dewi 🙏\n",
      to: "register.csv")
    let said = try refused(
      "rekap.yaml",
      """
      jenis: rekap
      provinsi: 61
      tahun: 2022
      tanggal: 2022-12-20
      kota: Pontianak
      register: register.csv

      """)
    #expect(
      said == """
        register.csv:E2: galat: karakter “✅” (U+2705) dalam teks “Ratna ✅” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        register.csv:D3: galat: karakter “陈” (U+9648) dalam teks “陈” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu
        register.csv:E3: galat: karakter “🙏” (U+1F64F) dalam teks “Dewi 🙏” tidak ada dalam fon Source Sans Pro Regular
          saran: hapus atau ganti karakter itu

        """)
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refused(_ name: String, _ record: String) throws -> String {
    try folder.write(record, to: name)
    let files = folder.files
    let render = try PiagamRun(["render", name], in: folder.path)
    let check = try PiagamRun(["check", name], in: folder.path)
    #expect(render.status == 6 && check.status == 6)
    #expect(check.errors == render.errors && check.output == "" && render.output == "")
    #expect(folder.files == files)
    return check.errors
  }
}
