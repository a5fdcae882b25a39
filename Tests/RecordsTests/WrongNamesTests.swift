import Diagnostics
import Testing

@testable import Records

/// Names as newspapers have them.
@Suite struct WrongNamesTests {
  @Test(arguments: [
    ("Aula KPUD Sambas", ["KPUD", "KPU Kabupaten/Kota"]),
    ("Ketua KPU-D Sambas", ["KPU-D", "KPU Kabupaten/Kota"]),
    ("KPU Daerah Sambas", ["KPU Daerah", "KPU Kabupaten/Kota"]),
    ("Zona Integrasi", ["Zona Integrasi", "Zona Integritas"]),
    ("PERMEN PAN-RB Nomor 90", ["PERMEN PAN-RB", "Peraturan Menteri PANRB"]),
    ("PermenPAN-RB", ["PermenPAN-RB", "Peraturan Menteri PANRB"]),
    ("SE MenPAN-RB", ["MenPAN-RB", "Menteri PANRB"]),
    ("Kemenpan RB", ["Kemenpan RB", "Kementerian PANRB"]),
    ("Kementerian PAN-RB", ["PAN-RB", "PANRB"]),
    ("Walikota dan Wakil Walikota", ["Walikota", "Wali Kota", "Walikota", "Wali Kota"]),
    (
      "wilayah bersih melayani di Propinsi Aceh",
      [
        "wilayah bersih melayani", "Wilayah Birokrasi Bersih dan Melayani", "Propinsi", "Provinsi",
      ]
    ),
  ])
  func wrong(_ text: String, _ found: [String]) {
    #expect(WrongNames.found(in: text).flatMap { [$0.typed, $0.right] } == found)
  }

  /// Legal names, names with a hyphen of another sense, addresses and files.
  @Test(arguments: [
    "KPU D.I. Yogyakarta", "KPU Daerah Istimewa Yogyakarta",
    "Komisi Pemilihan Umum Daerah Khusus Ibukota Jakarta", "KPU - Dokumentasi",
    "PermenPANRB 90/2021", "Zona Integritas", "Wali Kota", "walikotanya",
    "https://portalrb.menpan.go.id/kpud", "foto-walikota.jpg", "kpud@sambas.go.id",
    "www.kpud-sambas.go.id", "SK_KPUD.pdf,", "",
  ])
  func notWrong(_ text: String) {
    #expect(WrongNames.found(in: text).isEmpty)
  }

  /// The name of a file is no text.
  @Test func filesAreNoNames() {
    let folder = PictureFolder()
    folder.write("walikota.png", PictureBytes.png(1, 1))
    #expect(folder.said("walikota.png") == "")
  }
}
