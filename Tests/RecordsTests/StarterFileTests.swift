import Bahasa
import Diagnostics
import Fields
import Records
import Testing

@Suite struct StarterFileTests {
  @Test func isRefusedUntilItIsFilledIn() throws {
    let said = Sample.said(try starterFile(kode: "61.01"))
    let faults = said.split(separator: "\n").filter { $0.contains("galat") }
    #expect(
      faults == [
        "a.yaml:20:10: galat: “tanggal” belum diisi",
        "a.yaml:23:7: galat: “kota” belum diisi",
        "a.yaml:46:9: galat: “penanda_tangan.nama” belum diisi",
        "a.yaml:60:11: galat: “saksi[1].nama” belum diisi",
        "a.yaml:61:14: galat: “saksi[1].jabatan” belum diisi",
        "a.yaml:62:15: galat: “saksi[1].instansi” belum diisi",
      ])
    #expect(said.contains("saran: tanggal pencanangan; contoh: 2022-03-09"))
  }

  @Test(arguments: [nil, "61.01", "61.71", "61", "11.01", "31.71"])
  func readsOnceFilledIn(kode: String?) throws {
    let text = StarterFileTests.filled(try starterFile(kode: kode))
    #expect(Sample.said(text) == "")
    let declaration = try Sample.read(text)
    #expect(declaration.satker == (kode ?? "61.01").satker)
    #expect(declaration.dasar.map(\.tahun) == [2021, nil])
  }

  @Test func aCityKnowsItsTown() throws {
    #expect(try starterFile(kode: "61.71").contains("\nkota: Pontianak\n"))
    #expect(try starterFile(kode: "31.71").contains("\nkota: Jakarta Pusat\n"))
  }

  @Test func unknownKode() {
    do throws(Faults) {
      _ = try starterFile(kode: "6199")
      Issue.record("an unknown code was accepted")
    } catch {
      #expect(error.status == .usage)
      #expect(
        error.diagnostics.map { $0.text(in: .indonesian) } == [
          """
          galat: kode wilayah “6199” tidak ada dalam daftar Kemendagri
            saran: kode di Provinsi Kalimantan Barat terletak antara 61.01 dan 61.72
          """
        ])
    }
  }

  /// Every key of the schema stands in the file, as a line or as an example.
  @Test func holdsEveryKey() throws {
    let text = try starterFile()
    for (path, key) in Declaration.fields.keys.paths {
      #expect(text.contains("\(key.name):"), "\(path)")
    }
  }

  /// The examples in the comments are right when their "#" is taken away.
  @Test func examplesInCommentsAreRight() throws {
    let lines = StarterFileTests.filled(try starterFile(kode: "61.01")).split(
      separator: "\n", omittingEmptySubsequences: false)
    let used = lines.map { line in
      let example = line.dropFirst(2).drop { $0 == " " || $0 == "-" }
      let key = example.prefix { $0 != ":" }
      let isExample =
        line.hasPrefix("# ")
        && (Declaration.fields.keys.paths.contains { $0.key.name == key }
          || line.hasPrefix("#   - "))
      return isExample ? String(line.dropFirst(2)) : String(line)
    }
    let text = used.joined(separator: "\n").replacing("bentuk: asli", with: "bentuk: salinan")
    let faults = Sample.said(text, bentuk: .salinan).split(separator: "\n")
      .filter { $0.contains("galat") }.map { String($0.drop { $0 != " " }) }
    #expect(
      faults == [
        " galat: berkas gambar ini tidak ditemukan",
        " galat: “penanda_tangan” memuat NIP dan NRP sekaligus; hapus salah satu",
      ])
  }

  private static func filled(_ text: String) -> String {
    let values = [
      "kode": "61.01", "nama kantor": "KPU Kabupaten Sambas", "provinsi, kab": "kabupaten",
      "kode wilayah": "61.01", "tanggal": "9 Maret 2022", "kota tempat": "Contoh",
      "nama lengkap": "Budi, S.H.", "jabatan saksi": "Kepala", "instansi saksi": "Bawaslu",
    ]
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      guard !line.hasPrefix("#"), let open = line.firstRange(of: "(isi ") else {
        return String(line)
      }
      let what = String(line[open.upperBound...])
      let value = values.filter { what.hasPrefix($0.key) }.max { $0.key.count < $1.key.count }
      // Two people of one name would be a warning.
      return line[..<open.lowerBound]
        + (value?.value ?? "?")
        .replacing("Budi", with: number > 50 ? "Ani" : "Budi")
    }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var satker: Satker? { Wilayah(kode: self).map(Satker.init) }
}
