import Diagnostics
import Records
import Testing

/// The office, its code and its names.
@Suite struct SatkerMessageTests {
  @Test func aCodeWithoutItsDot() {
    #expect(
      Sample.said(Sample.with("61.01", "6101"))
        == """
        a.yaml:2:9: galat: kode wilayah “6101” tidak ada dalam daftar Kemendagri
           2 |   kode: 6101
             |         ^~~~
          saran: kode Kabupaten Sambas adalah 61.01
        """)
  }

  /// A code of before the province was divided says whose it is.
  @Test func anOldCode() {
    #expect(
      Sample.said(Sample.office("91.09\n  tingkat: kota"))
        .hasPrefix(
          """
          a.yaml:2:9: peringatan: 91.09 adalah kode Kabupaten Mimika sampai 2022; kini 94.04
             2 |   kode: 91.09
               |         ^~~~~
          a.yaml:3:12: galat: tingkat “kota” bertentangan dengan kode 94.04 (Kabupaten Mimika)
          """))
  }

  @Test(arguments: [
    (["sambas"], ["61.01"]), (["61.1"], ["61.10", "61.11", "61.12"]), (["91.09"], ["94.04"]),
    (["kupang"], ["53.01", "53.71"]), (["KPU", "Kota", "Kupang"], ["53.71"]),
    (["bireun"], ["11.11"]),
    (["kalbar"], ["61"]), (["tidak", "ada"], []),
  ])
  func finding(words: [String], kode: [String]) {
    #expect(Wilayah.found(words).map(\.kode) == kode)
    #expect(Wilayah.found([]).count == 552)
  }

  @Test func oldCodes() {
    #expect(KodeLama.all.count == 26)
    #expect(KodeLama.all.allSatisfy { Wilayah(kode: $0.kode) == nil })
    #expect(Wilayah(kode: "96.71")?.kodeLama?.sampai == 2024)
  }

  @Test func aTownOfAnotherArea() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Pontianak"))
        == """
        a.yaml:7:7: peringatan: “Pontianak” adalah daerah lain daripada Kabupaten Sambas
           7 | kota: Pontianak
             |       ^~~~~~~~~
          saran: “kota” adalah tempat penandatanganan; biarkan jika memang di sana
        """)
    for town in ["Pemangkat", "Kota Sambas", "Kalimantan Barat", "Sungai Raya"] {
      #expect(Sample.said(Sample.with("kota: Sambas", "kota: \(town)")) == "")
    }
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: sambas"))
        == """
        a.yaml:7:7: peringatan: nama kota “sambas” diawali huruf kecil
           7 | kota: sambas
             |       ^~~~~~
          saran: tulis “Sambas”
        """)
  }

  @Test func anUnknownCode() {
    #expect(
      Sample.said(Sample.office("61.99"))
        == """
        a.yaml:2:9: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
           2 |   kode: 61.99
             |         ^~~~~
          saran: kode di Provinsi Kalimantan Barat terletak antara 61.01 dan 61.72
        """)
  }

  @Test func anUnknownCodeBesideAName() {
    #expect(
      Sample.said(Sample.with("61.01", "61.99"))
        == """
        a.yaml:2:9: galat: kode wilayah “61.99” tidak ada dalam daftar Kemendagri
           2 |   kode: 61.99
             |         ^~~~~
          saran: kode Kabupaten Sambas adalah 61.01
        """)
  }

  @Test func aTreasuryCode() {
    #expect(
      Sample.said(Sample.with("61.01", "658436"))
        == """
        a.yaml:2:9: galat: kode wilayah “658436” tidak ada dalam daftar Kemendagri
           2 |   kode: 658436
             |         ^~~~~~
          saran: enam angka adalah kode satker Kemenkeu; yang diminta kode Kemendagri, misalnya 61.01
        """)
  }

  @Test func noCodeAtAll() {
    #expect(
      Sample.said(Sample.office("Sambas"))
        == """
        a.yaml:2:9: galat: kode wilayah “Sambas” tidak ada dalam daftar Kemendagri
           2 |   kode: Sambas
             |         ^~~~~~
          saran: kode provinsi dua angka (61), kode kabupaten/kota dengan titik (61.01)
        """)
  }

  @Test func aMissingCode() {
    #expect(
      Sample.said(Sample.with("  kode: 61.01\n", ""))
        == """
        a.yaml:1:1: galat: “satker.kode” belum ada
           1 | satker:
             | ^~~~~~
          saran: kode Kabupaten Sambas adalah 61.01
        """)
  }

  @Test func aCodeForTheNationalOffice() {
    #expect(
      Sample.said(Sample.office("61.01\n  tingkat: pusat"))
        == """
        a.yaml:2:9: galat: KPU tingkat pusat tidak memakai kode wilayah
           2 |   kode: 61.01
             |         ^~~~~
          saran: hapus “kode”, atau perbaiki “tingkat”
        """)
  }

  @Test func aRegionalNameForTheNationalOffice() {
    #expect(
      Sample.said(Sample.with("kode: 61.01\n", "tingkat: pusat\n"))
        == """
        a.yaml:3:9: galat: “KPU Kabupaten Sambas” bukan nama KPU tingkat pusat
           3 |   nama: KPU Kabupaten Sambas
             |         ^~~~~~~~~~~~~~~~~~~~
          saran: tulis “KPU Republik Indonesia”, atau hapus “tingkat: pusat”
        """)
  }

  @Test func anotherOfficesName() {
    #expect(
      Sample.said(Sample.with("KPU Kabupaten Sambas", "KPU Kota Pontianak"))
        == """
        a.yaml:3:9: galat: nama “KPU Kota Pontianak” bertentangan dengan kode 61.01 (Kabupaten Sambas)
           3 |   nama: KPU Kota Pontianak
             |         ^~~~~~~~~~~~~~~~~~
          saran: kode Kota Pontianak adalah 61.71
        """)
  }

  @Test func theCityOfTheSameName() {
    #expect(
      Sample.said(
        Sample.office("53.01\n  nama: KPU Kota Kupang"))
          == """
          a.yaml:3:9: galat: nama “KPU Kota Kupang” bertentangan dengan kode 53.01 (Kabupaten Kupang)
             3 |   nama: KPU Kota Kupang
               |         ^~~~~~~~~~~~~~~
            saran: kode Kota Kupang adalah 53.71
          """)
  }

  @Test func aNameThatIsARegencyAndACity() {
    #expect(
      Sample.said(Sample.office("53.01\n  nama: KPU Kupang"))
        == """
        a.yaml:3:9: galat: nama “KPU Kupang” dapat berarti kabupaten atau kota
           3 |   nama: KPU Kupang
             |         ^~~~~~~~~~
          saran: tulis “KPU Kabupaten Kupang”
        """)
  }

  @Test func kpud() {
    #expect(
      Sample.said(Sample.with("KPU Kabupaten Sambas", "KPUD Sambas"))
        == """
        a.yaml:3:9: galat: “KPUD” bukan nama resmi; sejak 2007 namanya KPU Provinsi dan KPU Kabupaten/Kota
           3 |   nama: KPUD Sambas
             |         ^~~~~~~~~~~
          saran: tulis “KPU Kabupaten Sambas”
        """)
  }

  @Test func kipOutsideAceh() {
    #expect(
      Sample.said(Sample.with("KPU Kabupaten Sambas", "KIP Kabupaten Sambas"))
        == """
        a.yaml:3:9: galat: Komisi Independen Pemilihan (KIP) hanya ada di Aceh
           3 |   nama: KIP Kabupaten Sambas
             |         ^~~~~~~~~~~~~~~~~~~~
          saran: tulis “KPU Kabupaten Sambas”
        """)
  }

  @Test func kpuInAcehInAnOldSpelling() {
    #expect(
      Sample.said(
        Sample.office("11.11\n  nama: KPU Kabupaten Bireun"))
          == """
          a.yaml:3:9: peringatan: di Aceh nama lembaganya Komisi Independen Pemilihan (KIP)
             3 |   nama: KPU Kabupaten Bireun
               |         ^~~~~~~~~~~~~~~~~~~~
            saran: yang dicetak: “KIP Kabupaten Bireuen”
          a.yaml:3:9: peringatan: “KPU Kabupaten Bireun” memakai nama atau ejaan lama
             3 |   nama: KPU Kabupaten Bireun
               |         ^~~~~~~~~~~~~~~~~~~~
            saran: yang dicetak: “KIP Kabupaten Bireuen”
          """)
  }

  /// A name in use is printed as it was typed.
  @Test(arguments: [
    ("62.71", "KPU Kota Palangka Raya", "KPU Kota Palangka Raya"),
    ("62.71", "KPU Palangka Raya", "KPU Kota Palangka Raya"),
    ("62.71", "KPU Kota Palangkaraya", "KPU Kota Palangkaraya"),
    ("16.73", "Komisi Pemilihan Umum Kota Lubuklinggau", "KPU Kota Lubuklinggau"),
    ("11", "Komisi Independen Pemilihan Aceh", "KIP Aceh"),
    ("11", "KIP Aceh", "KIP Aceh"), ("31", "KPU DKI Jakarta", "KPU DKI Jakarta"),
    ("34", "KPU D.I. Yogyakarta", "KPU D.I. Yogyakarta"),
    (
      "34", "Komisi Pemilihan Umum Daerah Istimewa Yogyakarta", "KPU Daerah Istimewa Yogyakarta"
    ),
    ("72.04", "KPU Kab. Tolitoli", "KPU Kabupaten Tolitoli"),
    ("71.03", "KPU Kab. Kep. Sangihe", "KPU Kabupaten Kepulauan Sangihe"),
  ])
  func namesInUse(_ kode: String, _ typed: String, _ printed: String) throws {
    let text = Sample.office("\"\(kode)\"\n  nama: \(typed)")
    #expect(Sample.said(text) == "")
    #expect(try Sample.read(text).satker.namaPendek == printed)
  }

  @Test func aNameThatIsPrintedOtherwise() {
    #expect(
      Sample.said(
        Sample.office("19\n  nama: KPU Provinsi Babel"))
          == """
          a.yaml:3:9: peringatan: “KPU Provinsi Babel” dieja lain daripada dalam daftar Kemendagri
             3 |   nama: KPU Provinsi Babel
               |         ^~~~~~~~~~~~~~~~~~
            saran: yang dicetak: “KPU Provinsi Kepulauan Bangka Belitung”
          """)
    #expect(
      Sample.said(
        Sample.with("KPU Kabupaten Sambas", "KPU Kabupaten Sam bas"), in: .english)
          == """
          a.yaml:3:9: warning: “KPU Kabupaten Sam bas” is spelt otherwise than in the list of the \
          Ministry of Home Affairs
             3 |   nama: KPU Kabupaten Sam bas
               |         ^~~~~~~~~~~~~~~~~~~~~
            hint: what is printed: “KPU Kabupaten Sambas”
          """)
  }

  @Test func aLevelThatContradictsTheCode() {
    #expect(
      Sample.said(Sample.with("  kode: 61.01\n", "  kode: 61.01\n  tingkat: kota\n"))
        == """
        a.yaml:3:12: galat: tingkat “kota” bertentangan dengan kode 61.01 (Kabupaten Sambas)
           3 |   tingkat: kota
             |            ^~~~
          saran: tulis “tingkat: kabupaten”, hapus baris ini, atau perbaiki kodenya
        """)
  }

  /// Marks of any kind stand beside a word, not in it.
  @Test func wrongNamesBetweenMarks() {
    #expect(
      Sample.said(
        Sample.with("tentang: Pembangunan Zona Integritas", "tentang: Surat “KPUD”–Propinsi…"))
          == """
          a.yaml:13:21: peringatan: “KPUD” bukan nama atau ejaan resmi
            13 |     tentang: Surat “KPUD”–Propinsi…
               |                     ^~~~
            saran: yang resmi: “KPU Kabupaten/Kota”
          a.yaml:13:27: peringatan: “Propinsi” bukan nama atau ejaan resmi
            13 |     tentang: Surat “KPUD”–Propinsi…
               |                           ^~~~~~~~
            saran: yang resmi: “Provinsi”
          """)
  }

  @Test func wrongNamesInFreeText() {
    #expect(
      Sample.said(
        Sample.with(
          "tentang: Pembangunan Zona Integritas",
          "tentang: Pencanagan Wilayah Bebas Korupsi (WBK) oleh KPUD"))
          == """
          a.yaml:13:14: peringatan: “Pencanagan” bukan nama atau ejaan resmi
            13 |     tentang: Pencanagan Wilayah Bebas Korupsi (WBK) oleh KPUD
               |              ^~~~~~~~~~
            saran: yang resmi: “Pencanangan”
          a.yaml:13:25: peringatan: “Wilayah Bebas Korupsi” bukan nama atau ejaan resmi
            13 |     tentang: Pencanagan Wilayah Bebas Korupsi (WBK) oleh KPUD
               |                         ^~~~~~~~~~~~~~~~~~~~~
            saran: yang resmi: “Wilayah Bebas dari Korupsi”
          a.yaml:13:58: peringatan: “KPUD” bukan nama atau ejaan resmi
            13 |     tentang: Pencanagan Wilayah Bebas Korupsi (WBK) oleh KPUD
               |                                                          ^~~~
            saran: yang resmi: “KPU Kabupaten/Kota”
          """)
  }
}
