import Diagnostics
import Records
import Testing

/// Offices that people are of.
@Suite struct InstansiRuleTests {
  @Test func aSignerOfAnotherOffice() {
    #expect(
      Sample.said(
        Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua KPU Kabupaten Bengkayang\n"))
          == """
          a.yaml:18:12: peringatan: “Ketua KPU Kabupaten Bengkayang” bukan pejabat KPU Kabupaten Sambas
            18 |   jabatan: Ketua KPU Kabupaten Bengkayang
               |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            saran: perbaiki jabatan atau kode satkernya; atasan dan kantor lain ditulis sebagai mengetahui atau saksi
          """)
  }

  @Test func mengetahuiOfAnotherProvince() {
    let more =
      "mengetahui: {nama: Budi, jabatan: Ketua, instansi: KPU Provinsi Kalimantan Tengah}\n"
    #expect(
      Sample.said(Sample.good + more, in: .english)
        == """
        a.yaml:25:52: warning: “Ketua KPU Provinsi Kalimantan Tengah” is no official of KPU Kabupaten Sambas
          25 | \(more.dropLast())
             |                                                    ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
          hint: correct the office held or the code; that office itself signs, or one above it
        """)
  }

  @Test func inAcehTheBodyIsNotKPU() {
    let text = Sample.office("11.71")
      .replacing("  jabatan: Ketua\n", with: "  jabatan: Ketua Komisi Pemilihan Umum\n")
    #expect(
      Sample.said(text)
        == """
        a.yaml:17:12: peringatan: di Aceh nama lembaganya Komisi Independen Pemilihan (KIP)
          17 |   jabatan: Ketua Komisi Pemilihan Umum
             |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~
          saran: yang resmi: “Komisi Independen Pemilihan”
        """)
  }

  /// Who signs, for which code, and what is said of it.
  @Test(arguments: [
    ("61.01", "Ketua KPU Kab. Sambas", ""), ("61.01", "Ketua KPU Sambas Periode 2019–2024", ""),
    ("61.01", "Ketua KPU Kabupaten Sambsa", "bukan pejabat"),
    ("61.01", "Ketua KPU RI", "bukan pejabat"), ("61.01", "Ketua KPU Kota Sambas", "bukan pejabat"),
    ("61.01", "Ketua KIP", "hanya ada di Aceh"), ("61.01", "Kepala Kejaksaan Negeri Ketapang", ""),
    ("61", "Sekretaris KPU Provinsi", ""), ("61", "Ketua KPU Kalimantan Barat", ""),
    ("61", "Ketua KPU Kabupaten Sambas", "bukan pejabat"),
    ("53.01", "Ketua KPU Kupang", ""),
    ("34", "Ketua Komisi Pemilihan Umum Daerah Istimewa Yogyakarta", ""),
    ("11", "Ketua KIP Aceh", ""), ("11.71", "Ketua KIP Kota Banda Aceh", ""),
    ("11.71", "Ketua KPU Kota Banda Aceh", "di Aceh nama"),
  ])
  func aSigner(_ kode: String, _ jabatan: String, _ said: String) {
    let text = Sample.office("\"\(kode)\"")
      .replacing("  jabatan: Ketua\n", with: "  jabatan: \(jabatan)\n")
    let found = Sample.said(text)
    #expect(said.isEmpty ? found == "" : found.contains(said))
  }

  /// Witnesses may be of any office, and so may be who is above.
  @Test(arguments: [
    "Ketua KPU Kabupaten Bengkayang", "Ketua KIP Aceh", "Anggota KPU RI",
    "Ketua KIP Provinsi Kalimantan Barat",
  ])
  func aWitness(_ jabatan: String) {
    let text = Sample.good + "  - jabatan: \(jabatan)\n"
    #expect(Sample.said(text) == "")
    let above = "mengetahui: {nama: Budi, jabatan: Ketua KPU Provinsi Kalimantan Barat}\n"
    #expect(Sample.said(Sample.good + above) == "")
  }

  @Test func aWitnessOfAcehIsOfKIP() {
    let text = Sample.good + "  - jabatan: Ketua KPU Kabupaten Aceh Besar\n"
    #expect(Sample.said(text).contains("di Aceh nama lembaganya"))
  }
}
