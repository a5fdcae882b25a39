import Diagnostics
import Files
import Records

/// A right record, to be spoilt in one place by each test.
enum Sample {
  static let good = """
    satker:
      kode: 61.01
      nama: KPU Kabupaten Sambas
    nomor: 13/PW.01/6101/2022
    tanggal: 2022-03-09
    hari: Rabu
    kota: Sambas
    predikat_dituju: [WBK, WBBM]
    dasar:
      - jenis: Surat Ketua KPU Provinsi Kalimantan Barat
        nomor: 13/PW.01/61/2022
        tanggal: 8 Februari 2022
        tentang: Pembangunan Zona Integritas
    komitmen:
      - Mencegah korupsi, kolusi, dan nepotisme
    penanda_tangan:
      nama: Sudarmi
      jabatan: Ketua
    saksi:
      - nama: dr. Siti Aminah, M.Si.
        jabatan: Kepala Badan Kesatuan Bangsa dan Politik
        instansi: Pemerintah Kabupaten Sambas
        nip: 19671110 199203 2 001
      - jabatan: Kepala Kejaksaan Negeri Sambas
    """ + "\n"

  /// The good record with one part replaced.
  static func with(_ part: String, _ other: String) -> String {
    precondition(good.contains(part), "the sample has no “\(part)”")
    return good.replacing(part, with: other, maxReplacements: 1)
  }

  /// The good record of another office, signed in a town that is no other one's.
  static func office(_ lines: String) -> String {
    with("61.01\n  nama: KPU Kabupaten Sambas", lines).replacing(
      "kota: Sambas", with: "kota: Contoh")
  }

  static func source(_ text: String, folder: String = "/nonexistent") -> RecordSource {
    RecordSource(name: "a.yaml", bytes: Array(text.utf8), folder: .disk(folder))
  }

  static func read(
    _ text: String, folder: String = "/nonexistent", bentuk: Bentuk? = nil
  ) throws(Faults) -> Declaration {
    try readDeclaration(OpenedRecord(source(text, folder: folder)), bentuk: bentuk).declaration
  }

  /// Everything that is said about a record, as the terminal shows it.
  static func said(
    _ text: String, in language: Language = .indonesian, folder: String = "/nonexistent",
    bentuk: Bentuk? = nil
  ) -> String {
    said(about: source(text, folder: folder), in: language, bentuk: bentuk)
  }

  static func said(
    about source: RecordSource, in language: Language = .indonesian, bentuk: Bentuk? = nil
  ) -> String {
    let diagnostics: [Diagnostic]
    do throws(Faults) {
      diagnostics = try readDeclaration(OpenedRecord(source), bentuk: bentuk).warnings
    } catch {
      diagnostics = error.diagnostics
    }
    return diagnostics.map { $0.text(in: language) }.joined(separator: "\n")
  }
}
