import Diagnostics
import Fields
import Records
import Testing

/// Where the values of a record stand, asked for after it was read.
@Suite struct PlaceTests {
  private static let record = """
    # Rabu, 書
    satker:
      kode: 61.01
    tanggal: 2022-03-09
    kota: Sambas
    predikat_dituju: WBK
    dasar:
      - jenis: Surat Ketua KPU
        nomor: 13/PW.01/61/2022
        tanggal: 8 Februari 2022
        tentang: >- # 書
          Pembangunan
          Zona 書 Integritas
    komitmen: [Jujur, "Adil\\u66f8", 'Tertib 書']
    penanda_tangan:
      nama: Ratna 書 Contoh
      jabatan: Ketua

    """

  /// "saksi[2].nama" of a path that ends in names and numbers.
  private func path(_ text: String) -> ValuePath {
    ValuePath(
      text.split { ".[".contains($0) }.map { part in
        Int(part.dropLast()).map { .member($0, kode: nil) } ?? .name(String(part))
      })
  }

  private func place(_ path: String, _ part: String? = nil, in text: String = record) throws
    -> String
  {
    let places = try readDeclaration(OpenedRecord(Sample.source(text))).places
    let place = places.place(of: self.path(path), part: part)
    let marked = place.line == nil ? "" : " \(place.length)"
    return "\(place)\(marked)"
  }

  @Test func values() throws {
    #expect(try place("kota") == "a.yaml:5:7 6")
    #expect(try place("penanda_tangan.nama") == "a.yaml:16:9 14")
    #expect(try place("komitmen[2]") == "a.yaml:14:19 12")
    #expect(try place("dasar[1].nomor") == "a.yaml:9:12 16")
    #expect(try place("dasar[1].tentang") == "a.yaml:11:14 6")
  }

  @Test func partsOfValues() throws {
    #expect(try place("penanda_tangan.nama", "書") == "a.yaml:16:15 1")
    #expect(try place("dasar[1].tentang", "書") == "a.yaml:13:12 1")
    #expect(try place("dasar[1].tentang", "Zona") == "a.yaml:13:7 4")
    #expect(try place("komitmen[3]", "書") == "a.yaml:14:41 1")
    // Typed as an escape, or in other letters: the value.
    #expect(try place("komitmen[2]", "書") == "a.yaml:14:19 12")
    #expect(try place("kota", "SAMBAS") == "a.yaml:5:7 6")
  }

  @Test func groupsAndDerivedNames() throws {
    #expect(try place("penanda_tangan") == "a.yaml:15:1 14")
    #expect(try place("komitmen") == "a.yaml:14:1 8")
    #expect(try place("satker.nama_pendek", "S") == "a.yaml:2:1 6")
    #expect(try place("dasar[1].kalimat") == "a.yaml:8:5 5")
    #expect(try place("dasar[4].nomor") == "a.yaml:7:1 5")
    #expect(try place("halaman.nomor") == "a.yaml")
  }

  @Test func jsonIsAsGood() throws {
    let json = """
      {"satker": {"kode": "61.01"}, "tanggal": "2022-03-09", "kota": "Sambas",
       "predikat_dituju": ["WBK"],
       "penanda_tangan": {"nama": "Ratna 書", "jabatan": "Ketua"}}
      """
    #expect(try place("penanda_tangan.nama", "書", in: json) == "a.yaml:3:36 1")
    #expect(try place("penanda_tangan.nama", in: json) == "a.yaml:3:29 9")
  }

  @Test func pathsAreWrittenAsTemplatesKnowThem() {
    #expect("\(path("saksi[2].nama"))" == "saksi[2].nama")
    let member = ValuePath.Step.member(17, kode: "61.05")
    #expect("\(ValuePath([.name("satker"), member, .name("tempat")]))" == "satker[61.05].tempat")
  }
}
