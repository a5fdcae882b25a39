import Diagnostics
import Foundation
import Frames
import Press
import TestSupport
import Testing

/// Of which kind a record is: what its tree says, not what its bytes look like.
@Suite struct KindTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Case 43, with a first line of its own.
  private static func charter(_ first: String) -> String {
    """
    \(first)
    satker:
      kode: 61.01
    tanggal: 2022-03-09
    kota: Sambas
    predikat_dituju: [WBK, WBBM]
    dasar:
      - jenis: evaluasi internal
        nomor: 1/PW.02.9-LP/6101/2022
    penanda_tangan:
      nama: Ratna Contoh
      jabatan: Ketua

    """
  }

  private static let charterTitle =
    "Piagam Pencanangan Pembangunan Zona Integritas menuju Wilayah Bebas dari Korupsi (WBK) dan "
    + "Wilayah Birokrasi Bersih dan Melayani (WBBM) di Lingkungan Komisi Pemilihan Umum "
    + "Kabupaten Sambas"
  private static let recapTitle =
    "Rekapitulasi Zona Integritas Provinsi Kalimantan Barat Tahun 2022"
  private static let head = "tahun: 2022\ntanggal: 2022-12-20\nkota: Pontianak\nprovinsi: 61\n"

  /// What is said of a record; the first line of its document when nothing is.
  private func said(_ text: String, _ name: String = "a.yaml") throws -> String {
    try folder.write("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", to: "r.csv")
    let path = try folder.write(text, to: name)
    let faults = try House.faults(Job(record: path), in: folder.path)
    guard faults == "" else { return faults }
    return try House.worker().set(Job(record: path)).document.metadata.title
  }

  @Test(arguments: [
    "# bukan jenis: rekap", "# jenis: rekap", "nomor: \"jenis: rekap\"",
    "tempat: 'aula, \"jenis\": \"evaluasi\"'",
    "komitmen:\n  - >-\n    jenis: rekap", "komitmen: [\"jenis: evaluasi\"]",
    "jenis: pencanangan # jenis: rekap", "\"jenis\": \"pencanangan\"", "? jenis\n: pencanangan",
  ])
  func aDeclaration(_ first: String) throws {
    let title = try said(Self.charter(first))
    #expect(title == Self.charterTitle)
  }

  @Test(arguments: [
    "jenis: rekap\nregister: r.csv\n",
    "\"jenis\"  :   'rekap' # jenis: pencanangan\nregister: r.csv\n",
    "# jenis: evaluasi\nregister: r.csv\njenis: rekap\n",
  ])
  func aRecap(_ first: String) throws {
    let title = try said(first + Self.head)
    #expect(title == Self.recapTitle)
  }

  @Test func json() throws {
    let head = #""tahun": "2022", "tanggal": "2022-12-20", "kota": "Pontianak", "provinsi": "61""#
    let title = try said(
      #"{\#(head), "register": "r.csv", "mengetahui": {"nama": "jenis: evaluasi", "#
        + #""jabatan": "\"jenis\": \"pencanangan\""}, "jenis": "rekap"}"#, "a.json")
    #expect(title == Self.recapTitle)
  }

  @Test func aGroupInsideSaysNothing() throws {
    #expect(
      try said(Self.charter("").replacing("  kode", with: "  jenis: rekap\n  kode")) == """
        a.yaml:3:3: galat: kunci “jenis” tidak dikenal di dalam “satker”
           3 |   jenis: rekap
             |   ^~~~~
          saran: yang dikenal: kode, nama, tingkat, alamat, logo
        """)
  }

  /// Those that Swift knows, and the folders with a `record.xml`.
  private static let words = {
    let folders =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(House.root)/Templates")) ?? []
    let defined = folders.filter {
      FileManager.default.fileExists(atPath: "\(House.root)/Templates/\($0)/record.xml")
    }
    return (["pencanangan", "evaluasi", "rekap", "bersama"] + defined.sorted()).joined(
      separator: ", ")
  }()

  @Test func aWordThatIsNoKind() throws {
    #expect(
      try said("jenis: rekapp\n") == """
        a.yaml:1:8: galat: “rekapp” tidak dikenal untuk “jenis”; pilihannya: \(Self.words)
           1 | jenis: rekapp
             |        ^~~~~~
          saran: maksud Anda “rekap”?
        """)
    #expect(
      try said("jenis: surat\n") == """
        a.yaml:1:8: galat: “surat” tidak dikenal untuk “jenis”; pilihannya: \(Self.words)
           1 | jenis: surat
             |        ^~~~~
          saran: sebut folder jenis buatan sendiri dengan --templates; yang bawaan: piagam templates
        """)
    #expect(
      try said("jenis: (isi jenis)\n") == """
        a.yaml:1:8: galat: “jenis” belum diisi
           1 | jenis: (isi jenis)
             |        ^~~~~~~~~~~
          saran: yang dikenal: \(Self.words)
        """)
  }

  @Test func noWordAtAll() throws {
    #expect(
      try said("jenis: [rekap]\n") == """
        a.yaml:1:1: galat: “jenis” harus berupa teks, bukan daftar atau kelompok
           1 | jenis: [rekap]
             | ^~~~~
        """)
    #expect(
      try said("jenis:\n" + Self.head) == """
        a.yaml:1:1: galat: “jenis” masih kosong
           1 | jenis:
             | ^~~~~
          saran: isi nilainya atau hapus baris ini
        """)
  }

  /// The first is followed, and the second told with everything else.
  @Test func twoWords() throws {
    #expect(
      try said("jenis: rekap\njenis: pencanangan\nregister: r.csv\n" + Self.head) == """
        a.yaml:2:1: galat: kunci “jenis” sudah ada di baris 1
           2 | jenis: pencanangan
             | ^~~~~
          saran: hapus salah satunya
        r.csv: peringatan: 14 satker tidak ada dalam register: 61, 61.02, 61.03, 61.04, 61.05, 61.06, 61.07, 61.08, 61.09, 61.10, 61.11, 61.12, 61.71, 61.72
          saran: tambahkan barisnya; satker yang belum mencanangkan berstatus “belum”
        """)
  }

  @Test func anAlias() throws {
    #expect(
      try said("mengetahui: &a rekap\njenis: *a\n").hasPrefix("a.yaml:1:13: galat: "))
  }

  @Test(arguments: [
    (
      "", "a.yaml", "a.yaml: galat: berkas ini kosong\n  saran: buat berkas awal dengan: piagam new"
    ),
    (
      "# jenis: rekap\n", "a.yaml",
      """
      a.yaml: galat: berkas ini hanya berisi komentar atau baris kosong
        saran: buat berkas awal dengan: piagam new
      """
    ),
    ("", "a.csv", "a.csv: galat: berkas ini kosong"),
  ])
  func nothingInIt(_ text: String, _ name: String, _ expected: String) throws {
    #expect(try said(text, name) == expected)
  }

  /// Tables are known by what stands in them.
  @Test func tables() throws {
    #expect(
      try said("Kode;Satker;Status\n61.01;Kabupaten Sambas;belum\n", "a.csv") == """
        a.csv: galat: CSV hanya memuat register, tanpa tahun, tanggal, dan kota rekap
          saran: buat berkas YAML dengan “jenis: rekap” yang menyebut CSV ini pada “register”
        """)
    #expect(
      try said("jenis;rekap\nkode;mandiri\nA.I.1.i.a;Ya\n", "b.csv").contains(
        "b.csv:B1: galat: “rekap” tidak dikenal untuk “jenis”; pilihannya: evaluasi"))
  }
}
