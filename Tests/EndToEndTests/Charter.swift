/// A record that is right, and ways to spoil it.
enum Charter {
  static let good = """
    jenis: pencanangan
    versi: 1
    satker:
      kode: 61.01
      nama: KPU Kabupaten Sambas
    nomor: 13/PW.01/6101/2022
    tanggal: 2022-03-09
    kota: Sambas
    predikat_dituju: [WBK, WBBM]
    penanda_tangan:
      nama: Sudarmi, S.Pd.
      jabatan: Ketua
    saksi:
      - jabatan: Kepala Kejaksaan Negeri Sambas

    """

  static let wrongDate = good.replacing("2022-03-09", with: "2022-02-30")
  static let noGlyph = good.replacing("Sudarmi", with: "漢 Sudarmi")
  static let noPicture = good.replacing("versi: 1", with: "versi: 1")
    .replacing("  kode: 61.01", with: "  kode: 61.01\n  logo: tidak-ada.png")
  static let tooLong =
    good + "komitmen:\n"
    + String(
      repeating: "  - " + String(repeating: "kata panjang ", count: 45) + "\n", count: 8)
}
