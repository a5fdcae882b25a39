import Diagnostics
import Fields
import Files
import Frames
import JSON
import Records
import TestSupport
import Testing

/// What is kept of a record inside its document.
struct CanonicalTests {
  /// With all that a design could name, or only with these names.
  private func kept(
    _ text: String, names: [[String]]? = nil, bentuk: Bentuk? = nil,
    folder: Folder = .memory([:])
  ) throws -> String {
    let source = RecordSource(name: "a.yaml", bytes: Array(text.utf8), folder: folder)
    let (declaration, _, places) = try readDeclaration(OpenedRecord(source), bentuk: bentuk)
    let view = try #require(RecordView(places.root, Declaration.fields.keys))
    var pictures: [String] = []
    let part = ShownPart(
      Declaration.fields.value(of: declaration), isMentioned: { names?.contains($0) ?? true },
      name: { image in
        pictures.append(image.name)
        return "gambar-\(pictures.count).\(image.format)"
      })
    return "\(JSON.object(view.json(shown: part)))"
  }

  @Test func theOrderOfTheKeys() throws {
    #expect(
      try kept(Sample.good) == """
        {"satker":{"kode":"61.01","nama":"KPU Kabupaten Sambas"},"nomor":"13/PW.01/6101/2022",\
        "tanggal":"2022-03-09","kota":"Sambas","predikat_dituju":["WBK","WBBM"],\
        "dasar":[{"jenis":"Surat Ketua KPU Provinsi Kalimantan Barat",\
        "nomor":"13/PW.01/61/2022","tanggal":"2022-02-08",\
        "tentang":"Pembangunan Zona Integritas"}],\
        "komitmen":["Mencegah korupsi, kolusi, dan nepotisme"],\
        "penanda_tangan":{"nama":"Sudarmi","jabatan":"Ketua"},\
        "saksi":[{"nama":"dr. Siti Aminah, M.Si.",\
        "jabatan":"Kepala Badan Kesatuan Bangsa dan Politik",\
        "instansi":"Pemerintah Kabupaten Sambas","nip":"19671110 199203 2 001"},\
        {"jabatan":"Kepala Kejaksaan Negeri Sambas"}]}
        """)
  }

  /// Comments, the order of the keys, spellings of a date, quotes, a weekday.
  @Test func whatSaysTheSameIsTheSame() throws {
    let other = Sample.good.replacing(
      "tanggal: 2022-03-09", with: "tanggal: 9 Maret 2022  # hari ini"
    )
    .replacing("hari: Rabu\n", with: "").replacing("kota: Sambas\n", with: "")
    .replacing("[WBK, WBBM]", with: "[wbbm, wbk]")
    #expect(try kept("kota: 'Sambas '\n# telepon 0812\n" + other) == kept(Sample.good))
  }

  /// A number that the design does not print, and a person whom the form does not show.
  @Test func whatIsNotShownIsNotKept() throws {
    let copy = Sample.good + "pengesah:\n  nama: Rina Contoh\n  jabatan: Sekretaris\n"
    #expect(try kept(copy) == kept(Sample.good))
    #expect(try kept(copy, bentuk: .salinan).contains("Rina Contoh"))
    let names = [["saksi"], ["saksi", "nama"], ["penanda_tangan"]]
    #expect(
      try kept(Sample.good, names: names) == """
        {"satker":{"kode":"61.01","nama":"KPU Kabupaten Sambas"},"tanggal":"2022-03-09",\
        "kota":"Sambas","predikat_dituju":["WBK","WBBM"],\
        "penanda_tangan":{"nama":"Sudarmi","jabatan":"Ketua"},\
        "saksi":[{"nama":"dr. Siti Aminah, M.Si.",\
        "jabatan":"Kepala Badan Kesatuan Bangsa dan Politik"},\
        {"jabatan":"Kepala Kejaksaan Negeri Sambas"}]}
        """)
  }

  /// It is read again, and the same is kept of it.
  @Test func itIsRead() throws {
    let once = try kept(Sample.good)
    #expect(try kept(once) == once)
  }
}
