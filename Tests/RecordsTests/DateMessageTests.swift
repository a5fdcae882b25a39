import Bahasa
import Diagnostics
import Records
import Testing

/// Dates and weekdays.
@Suite struct DateMessageTests {
  @Test func aDayThatDoesNotExist() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 2022-02-30"))
        == """
        a.yaml:5:10: galat: tanggal “2022-02-30” pada “tanggal” tidak ada dalam kalender
           5 | tanggal: 2022-02-30
             |          ^~~~~~~~~~
        """)
  }

  /// As registers do where nothing else in the column shows it.
  @Test func slashes() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09\nhari: Rabu", "tanggal: 03/09/2022"))
        == """
        a.yaml:5:10: peringatan: tanggal bergaris miring di sini dibaca hari/bulan: 03/09/2022 dibaca 3 September 2022
           5 | tanggal: 03/09/2022
             |          ^~~~~~~~~~
          saran: jika bulannya di depan, tulis bulannya: 9 Maret 2022
        """)
    // “hari” beside it says the same.
    #expect(Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 9/3/2022")) == "")
  }

  @Test(arguments: ["44629", "20220309"])
  func aDateInFigures(_ figures: String) {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: \(figures)"))
        .hasSuffix("  saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022"))
  }

  /// Of the two ways only one falls on that day.
  @Test(arguments: ["Rabu, 9/3/2022", "Rabu/9/3/2022", "Rabu, 3/9/2022"])
  func aDayOfTheWeekDecides(_ date: String) throws {
    let text = Sample.with("tanggal: 2022-03-09", "tanggal: \(date)")
    #expect(Sample.said(text) == "")
    #expect(try Sample.read(text).tanggal.iso == "2022-03-09")
  }

  /// In a date the day comes first: there is no month 13.
  @Test func slashesWithoutAMonth() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 12/13/2022"))
        == """
        a.yaml:5:10: galat: tanggal “12/13/2022” pada “tanggal” tidak ada dalam kalender
           5 | tanggal: 12/13/2022
             |          ^~~~~~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (tanggal dahulu), atau 9 Maret 2022
        """)
  }

  /// The forms that registers read.
  @Test(arguments: [
    "30/3/2022", "30.3.2022", "Rabu, 30 Maret 2022", "30 Mar 2022", "30-03-22", "30-Mar-2022",
    "2022-03-30T00:00:00", "3/3/2022",
  ])
  func isRead(_ date: String) throws {
    let text = Sample.with("tanggal: 2022-03-09", "tanggal: \(date)")
      .replacing("hari: Rabu\n", with: "")
    let read = try Sample.read(text).tanggal
    #expect(read.month == 3 && read.day == (date == "3/3/2022" ? 3 : 30))
  }

  @Test func aContradictingWeekdayInTheDate() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: Kamis, 9 Maret 2022"))
        == """
        a.yaml:5:10: galat: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, yang jatuh pada hari Rabu
           5 | tanggal: Kamis, 9 Maret 2022
             |          ^~~~~~~~~~~~~~~~~~~
          saran: perbaiki hari atau tanggalnya; harinya juga boleh dihapus
        """)
  }

  @Test func aYearOutOfTime() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 0022-03-09"))
        == """
        a.yaml:5:10: galat: tahun tanggal 9 Maret 22 di luar 2012 sampai 2099
           5 | tanggal: 0022-03-09
             |          ^~~~~~~~~~
          saran: jika yang dimaksud 9 Maret 2022, tulis 9 Maret 2022
        """)
    // What a declaration rests on may be older.
    #expect(
      Sample.said(Sample.with("tanggal: 8 Februari 2022", "tanggal: 19 Mei 1999")) == "")
    #expect(
      Sample.said(Sample.with("tanggal: 8 Februari 2022", "tanggal: 8 Februari 1022"))
        == """
        a.yaml:12:14: galat: tahun tanggal 8 Februari 1022 di luar 1945 sampai 2099
          12 |     tanggal: 8 Februari 1022
             |              ^~~~~~~~~~~~~~~
          saran: jika yang dimaksud 8 Februari 2022, tulis 8 Februari 2022
        """)
  }

  @Test func aDayThatIsTheNextInIndonesia() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 2022-03-08T17:00:00.000Z"))
        == """
        a.yaml:5:10: galat: “2022-03-08T17:00:00.000Z” adalah waktu universal (UTC); di Indonesia sudah hari berikutnya
           5 | tanggal: 2022-03-08T17:00:00.000Z
             |          ^~~~~~~~~~~~~~~~~~~~~~~~
          saran: tulis tanggalnya saja, misalnya 9 Maret 2022
        """)
  }

  @Test func noDateAtAll() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: kemarin"))
        == """
        a.yaml:5:10: galat: “kemarin” pada “tanggal” tidak dapat dibaca sebagai tanggal
           5 | tanggal: kemarin
             |          ^~~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (tanggal dahulu), atau 9 Maret 2022
        """)
  }

  @Test func aContradictingWeekday() {
    #expect(
      Sample.said(Sample.with("hari: Rabu", "hari: Kamis"))
        == """
        a.yaml:6:7: galat: hari “Kamis” bertentangan dengan tanggal 9 Maret 2022, yang jatuh pada hari Rabu
           6 | hari: Kamis
             |       ^~~~~
          saran: perbaiki hari atau tanggalnya; “hari” juga boleh dihapus
        """)
  }

  @Test func noWeekday() {
    #expect(
      Sample.said(Sample.with("hari: Rabu", "hari: Rebu"))
        == """
        a.yaml:6:7: galat: “Rebu” bukan nama hari
           6 | hari: Rebu
             |       ^~~~
          saran: maksud Anda “Rabu”?
        """)
  }

  @Test func aLetterWithDateAndYear() {
    #expect(
      Sample.said(Sample.with("    tentang: Pem", "    tahun: 2022\n    tentang: Pem"))
        == """
        a.yaml:13:12: galat: “dasar[1]” memuat tanggal dan tahun sekaligus
          13 |     tahun: 2022
             |            ^~~~
          saran: surat memakai “tanggal”, peraturan memakai “tahun”; hapus salah satu
        """)
  }

  @Test func aLetterYoungerThanTheDeclaration() {
    #expect(
      Sample.said(Sample.with("8 Februari 2022", "8 April 2022"))
        == """
        a.yaml:12:14: peringatan: dasar ini (8 April 2022) lebih baru daripada pencanangan (9 Maret 2022)
          12 |     tanggal: 8 April 2022
             |              ^~~~~~~~~~~~
          saran: periksa tanggal pencanangan, dan tahun dasar itu
        """)
  }

  /// It is cited for what it does not say: pages would claim that it asks for witnesses.
  @Test func witnessesOnTheZonaRuleAlone() throws {
    let letter = """
        - jenis: Surat Ketua KPU Provinsi Kalimantan Barat
          nomor: 13/PW.01/61/2022
          tanggal: 8 Februari 2022
          tentang: Pembangunan Zona Integritas
      """
    let rule = "  - jenis: Peraturan Menteri PANRB\n    nomor: 90\n    tahun: 2021"
    let alone = Sample.with(letter, rule)
    #expect(
      Sample.said(alone)
        == """
        a.yaml:10:5: peringatan: Permenpan RB 90/2021 tidak meminta piagam atau saksi; yang dimintanya pencanangan oleh pimpinan dan pakta integritas seluruh pegawai
          10 |   - jenis: Peraturan Menteri PANRB
             |     ^~~~~
          saran: sebut dalam “dasar” juga surat yang meminta saksi
        """)
    #expect(
      Sample.said(alone, in: .english)
        == """
        a.yaml:10:5: warning: PermenPANRB 90/2021 asks for no charter and no witnesses; it asks for a declaration by the head and for integrity pacts of all staff
          10 |   - jenis: Peraturan Menteri PANRB
             |     ^~~~~
          hint: name in “dasar” the letter that asks for witnesses, too
        """)
    #expect(Sample.said(Sample.with(letter, rule + "\n" + letter)) == "")
    let unseen = try #require(alone.split(separator: "saksi:").first)
    #expect(Sample.said(String(unseen)) == "")
  }

  @Test func aYearThatIsNone() {
    #expect(
      Sample.said(Sample.with("tanggal: 8 Februari 2022", "tahun: 21"))
        == """
        a.yaml:12:12: galat: “21” bukan tahun; tulis empat angka, misalnya 2021
          12 |     tahun: 21
             |            ^~
        """)
  }

  /// Midnight in Indonesia by universal time.
  @Test func anHourThatIsNoHourOfCeremonies() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 2022-03-09 17:00:00"))
        == """
        a.yaml:5:10: peringatan: tanggal di sini berjam 17.00, yakni tengah malam di Indonesia menurut waktu universal (UTC); tanggalnya mungkin kurang satu hari
           5 | tanggal: 2022-03-09 17:00:00
             |          ^~~~~~~~~~~~~~~~~~~
          saran: cocokkan dengan suratnya; ketik tanggal tanpa jam
        """)
  }
}
