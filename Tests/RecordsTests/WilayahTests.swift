import Diagnostics
import Records
import Testing

@Suite struct WilayahTests {
  @Test func allAreThere() {
    #expect(Wilayah.all.count == 552)
    #expect(Wilayah.all.count { $0.tingkat == .provinsi } == 38)
    #expect(Wilayah.all.count { $0.tingkat == .kabupaten } == 416)
    #expect(Wilayah.all.count { $0.tingkat == .kota } == 98)
  }

  @Test func names() {
    #expect(Wilayah(kode: "61")?.nama == "Provinsi Kalimantan Barat")
    #expect(Wilayah(kode: "61.71")?.nama == "Kota Pontianak")
    #expect(Wilayah(kode: "71.09")?.nama == "Kabupaten Kepulauan Siau Tagulandang Biaro")
    #expect(Wilayah(kode: "6171") == nil)
    #expect(Wilayah.all.allSatisfy { $0.nama.split(separator: " ").count >= 2 })
  }

  /// The name that the charter prints is accepted for its own code, short and long.
  @Test func everyOfficeAnswersToItsName() {
    for (number, wilayah) in Wilayah.all.enumerated() {
      let satker = Satker(wilayah)
      let nama = [satker.nama, satker.namaPendek, wilayah.nama][number % 3]
      let text = Sample.office("\(wilayah.kode)\n  nama: \(nama)")
      #expect(Sample.said(text) == "")
    }
  }

  @Test(arguments: [
    ("12.12", "KPU Kabupaten Toba Samosir"), ("64.01", "KPU Kabupaten Pasir"),
    ("76.04", "KPU Kabupaten Polewali Mamasa"), ("81.03", "KPU Kabupaten Maluku Tenggara Barat"),
    ("73.01", "KPU Kabupaten Selayar"),
  ])
  func oldNamesAreKnown(_ kode: String, _ nama: String) throws {
    let text = Sample.office("\(kode)\n  nama: \(nama)")
    let wilayah = try #require(Wilayah(kode: kode))
    #expect(
      Sample.said(text) == """
        a.yaml:3:9: peringatan: “\(nama)” memakai nama atau ejaan lama
           3 |   nama: \(nama)
             |         ^\(String(repeating: "~", count: nama.count - 1))
          saran: yang dicetak: “\(Satker(wilayah).namaPendek)”
        """)
  }

  /// By law the office of the province is KIP Aceh.
  @Test func theOfficeOfAceh() throws {
    let aceh = try #require(Wilayah(kode: "11"))
    #expect(Satker(aceh).nama == "Komisi Independen Pemilihan Aceh")
    #expect(Satker(aceh).namaPendek == "KIP Aceh")
    #expect(aceh.remarks(on: "KIP Aceh") == [])
    #expect(aceh.remarks(on: "Provinsi Aceh") == [])
    #expect(
      aceh.remarks(on: "KIP Provinsi Aceh").map { $0.text(in: .indonesian) } == [
        """
        peringatan: nama kantor ini menurut UU 11/2006 tanpa “Provinsi”
          saran: yang dicetak: “KIP Aceh”
        """
      ])
  }

  @Test(arguments: [
    ("lke/61.02.xlsx", "61.02"), ("lke/LKE Kab. Landak rev2.xlsx", "61.08"),
    ("singkawang/lke.xlsx", "61.72"), ("lke (3).xlsx", nil), ("61.02 61.08.xlsx", nil),
    ("bandung.xlsx", nil),
  ])
  func theOfficeThatAFileIsNamedAfter(file: String, kode: String?) {
    let codes: Set = ["61.02", "61.08", "61.72"]
    #expect(Wilayah.ofFile(file, among: codes)?.kode == kode)
  }

  @Test(arguments: [
    ("KPU Kab. Samas", "Kabupaten Sambas"), ("Kota Singkawangg", "Kota Singkawang"),
    ("Kab. Singkawang", "Kota Singkawang"), ("Kab. Singkawing", nil), ("Toko Buku", nil),
  ])
  func aSlipInAName(typed: String, nama: String?) {
    #expect(Wilayah.near(typed, among: Wilayah.all)?.nama == nama)
  }
}
