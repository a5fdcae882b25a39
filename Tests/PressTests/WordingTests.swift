import Diagnostics
import Press
import TestSupport
import Testing

/// Words of a page that hang on what the record says.
@Suite struct WordingTests {
  private func text(_ files: [String: String], of record: String) throws -> String {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try House.worker().set(Job(record: "\(folder.path)/\(record)")).pages.map(\.text)
      .joined().replacing("  ", with: " ").replacing("\u{ad}", with: "")
  }

  @Test(arguments: [
    ("Surat Ketua KPU Provinsi", "tanggal: 2022-02-08", "tanggal 8 Februari 2022 perihal Uji"),
    ("Surat Ketua KPU Provinsi", "tahun: 2022", "Tahun 2022 perihal Uji"),
    ("Surat Ketua KPU Provinsi", "", "Nomor 9 perihal Uji"),
    ("Nota Dinas", "", "Nomor 9 perihal Uji"),
    ("Keputusan KPU", "tanggal: 2022-02-08", "tanggal 8 Februari 2022 tentang Uji"),
    ("Surat Keputusan Ketua", "", "Nomor 9 tentang Uji"),
    ("Surat Edaran Menteri", "tahun: 2022", "Tahun 2022 tentang Uji"),
    ("Undang-Undang", "tahun: 2017", "Tahun 2017 tentang Uji"),
  ])
  func whatADasarIsAbout(_ jenis: String, _ more: String, _ printed: String) throws {
    let dasar = "dasar:\n  - jenis: \(jenis)\n    nomor: 9\n    tentang: Uji\n    \(more)\n"
    let text = try text(["a.yaml": House.record + dasar], of: "a.yaml")
    #expect(text.contains(printed), "\(text)")
  }

  @Test func whoCertifiesForAnother() throws {
    let text = try text(
      [
        "a.yaml": House.record + """
          bentuk: salinan
          pengesah: {nama: Budi Contoh, jabatan: Kepala Subbagian, atas_nama: Sekretaris, status: Plh.}
          """
      ], of: "a.yaml")
    #expect(text.contains("a.n. Sekretaris") && text.contains("Plh. Kepala Subbagian"))
  }

  @Test func aRecapOfAcehIsOfKIP() throws {
    let text = try text(
      [
        "aceh.yaml": """
        jenis: rekap
        provinsi: 11
        tahun: 2022
        tanggal: 2022-12-20
        kota: Banda Aceh
        register: aceh.csv
        """,
        "aceh.csv": "Kode;Satker;Status\n11;KIP Aceh;sudah\n11.71;KIP Kota Banda Aceh;sudah\n",
      ], of: "aceh.yaml")
    #expect(text.contains("KOMISI INDEPENDEN PEMILIHAN ACEH"))
    #expect(!text.uppercased().contains("PEMILIHAN UMUM") && !text.contains("KPU"))
  }
}
