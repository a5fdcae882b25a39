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

  @Test func slashes() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 03/09/2022"))
        == """
        a.yaml:5:10: galat: tanggal “03/09/2022” pada “tanggal” dapat dibaca dengan dua cara
           5 | tanggal: 03/09/2022
             |          ^~~~~~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (hari dahulu), atau 9 Maret 2022
        """)
  }

  /// 13 is no month: this is not read in two ways.
  @Test(arguments: ["12/13/2022", "13/12/2022"])
  func slashesThatAreClear(_ date: String) {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: \(date)"))
        == """
        a.yaml:5:10: galat: tanggal “\(date)” pada “tanggal” ditulis dengan garis miring
           5 | tanggal: \(date)
             |          ^~~~~~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (hari dahulu), atau 9 Maret 2022
        """)
  }

  @Test func noDateAtAll() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: kemarin"))
        == """
        a.yaml:5:10: galat: “kemarin” pada “tanggal” tidak dapat dibaca sebagai tanggal
           5 | tanggal: kemarin
             |          ^~~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (hari dahulu), atau 9 Maret 2022
        """)
  }

  @Test func aYearOfTwoDigits() {
    #expect(
      Sample.said(Sample.with("tanggal: 2022-03-09", "tanggal: 9-3-22"))
        == """
        a.yaml:5:10: galat: “9-3-22” pada “tanggal” tidak dapat dibaca sebagai tanggal
           5 | tanggal: 9-3-22
             |          ^~~~~~
          saran: tulis 2022-03-09, 9-3-2022 (hari dahulu), atau 9 Maret 2022
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
        """)
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
}
