import Composition
import Fields
import Records
import Testing

/// Conditions and expressions, as they are written in templates.
@Suite struct EvaluatorTests {
  @Test(arguments: [
    ("wbk", true), ("wbbm", false), ("not wbbm", true), ("nomor", false), ("not nomor", true),
    ("satker.wilayah", true), ("saksi", true), ("dasar", false), ("not not wbk", true),
    ("wbk and saksi", true), ("wbk and wbbm", false), ("wbbm or saksi", true),
    ("wbbm or nomor", false), ("wbbm or wbk and saksi", true), ("wbbm and nomor or wbk", true),
    ("saksi | jumlah = 3", true), ("saksi | jumlah != 3", false), ("saksi | jumlah > 2", true),
    ("saksi | jumlah > 3", false), ("saksi | jumlah >= 3", true), ("saksi | jumlah >= 4", false),
    ("saksi | setelah:2 | jumlah = 1", true), ("saksi | setelah:3", false),
    ("satker.tingkat = kabupaten", true), ("satker.tingkat != kota", true),
    ("bentuk = salinan", false), ("not bentuk = salinan", true),
    ("tanggal >= tanggal", true), ("tanggal > tanggal", false),
    ("saksi | jumlah | ganjil", true), ("saksi | setelah:1 | jumlah | ganjil", false),
    ("nomor = x", false), ("nomor != x", true), ("halaman.lanskap", false),
  ])
  func conditions(_ condition: String, _ expected: Bool) throws {
    let charter = Charter(#"<p style="isi" if="\#(condition)">ya</p>"#) {
      $0.declaration = .witnessed(by: 3)
    }
    #expect(try charter.texts() == (expected ? ["ya"] : []))
    let opposite = Charter(#"<p style="isi" unless="\#(condition)">tidak</p>"#) {
      $0.declaration = .witnessed(by: 3)
    }
    #expect(try opposite.texts() == (expected ? [] : ["tidak"]))
  }

  @Test(arguments: [
    ("{satker.nama_pendek}", "KPU Kabupaten Sambas"),
    ("{satker.wilayah | huruf-besar}", ""),
    ("{tanggal | hari}, {tanggal | panjang}", "Rabu, 9 Maret 2022"),
    ("{saksi | jumlah}", "3"),
    ("{saksi | jumlah | huruf} orang", "tiga orang"),
    ("{{{kota}}}", "{Sambas}"),
  ])
  func expressions(_ text: String, _ expected: String) throws {
    let condition = expected.isEmpty ? "satker.wilayah" : "wbk"
    let charter = Charter(#"<p style="isi" if="\#(condition)">\#(text)</p>"#) {
      $0.declaration = .witnessed(by: 3)
    }
    #expect(
      try charter.texts().joined() == (expected.isEmpty ? "KABUPATEN SAMBAS" : expected))
  }
}
