import Testing

/// Service numbers.
@Suite struct NumberMessageTests {
  @Test func aNipOf17Digits() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19671110 199203 2 01"))
        == """
        a.yaml:23:10: galat: NIP memiliki 18 angka, di sini 17
          23 |     nip: 19671110 199203 2 01
             |          ^~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipWithABirthDateThatDoesNotExist() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "20001331 202412 1 001"))
        == """
        a.yaml:23:10: galat: tanggal lahir “20001331” di dalam NIP tidak ada dalam kalender
          23 |     nip: 20001331 202412 1 001
             |          ^~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipWithAThirdSexDigit() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "200012312024123001"))
        == """
        a.yaml:23:10: galat: angka jenis kelamin di dalam NIP adalah 1 atau 2, di sini “3”
          23 |     nip: 200012312024123001
             |          ^~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipWithAThirteenthMonthAndNoSerial() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19671110 199213 2 000"))
        == """
        a.yaml:23:10: galat: “13” di dalam NIP bukan bulan TMT (01–12) dan bukan kode PPPK (21–29)
          23 |     nip: 19671110 199213 2 000
             |          ^~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        a.yaml:23:10: galat: nomor urut di akhir NIP dimulai dari 001
          23 |     nip: 19671110 199213 2 000
             |          ^~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipOlderThanItsHolder() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19671110 195003 2 001"))
        == """
        a.yaml:23:10: galat: TMT “195003” di dalam NIP mendahului tanggal lahir
          23 |     nip: 19671110 195003 2 001
             |          ^~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipOfAChild() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19671110 198003 2 001"))
        == """
        a.yaml:23:10: peringatan: menurut NIP ini orangnya diangkat pada umur 12 tahun; periksa lagi
          23 |     nip: 19671110 198003 2 001
             |          ^~~~~~~~~~~~~~~~~~~~~
        """)
  }

  @Test func aNipWithLetters() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "NIP. 19671110 199203 2 001"))
        == """
        a.yaml:23:10: galat: NIP hanya berisi angka dan spasi
          23 |     nip: NIP. 19671110 199203 2 001
             |          ^~~~~~~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNipOfPppk() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19850101 202321 2 001"))
        == "")
  }

  @Test func aPppkNumberWithAnImpossibleBirthDate() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "19850230 202321 2 001"))
        == """
        a.yaml:23:10: galat: tanggal lahir “19850230” di dalam NIP tidak ada dalam kalender
          23 |     nip: 19850230 202321 2 001
             |          ^~~~~~~~~~~~~~~~~~~~~
          saran: susunannya: tanggal lahir, TMT, jenis kelamin, nomor urut (19671110 199203 1 001)
        """)
  }

  @Test func aNikWhichIsNotShown() {
    #expect(
      Sample.said(Sample.with("19671110 199203 2 001", "6101015011670001"))
        == """
        a.yaml:23:10: galat: nomor 16 angka ini tampaknya NIK, bukan NIP
          saran: NIK adalah data pribadi dan tidak boleh dicetak pada piagam; hapus
        """)
  }

  @Test func aNipOfAKetuaKpu() {
    #expect(
      Sample.said(
        Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua\n  nip: 196711101992031001\n"))
          == """
          a.yaml:19:8: peringatan: Ketua dan Anggota KPU bukan ASN dan tidak memiliki NIP
            19 |   nip: 196711101992031001
               |        ^~~~~~~~~~~~~~~~~~
            saran: hapus baris ini, kecuali memang harus dicetak
          """)
  }

  @Test func aRankOfAKetuaKpu() {
    #expect(
      Sample.said(
        Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua\n  pangkat: Pembina (IV/a)\n"))
          == """
          a.yaml:19:12: peringatan: Ketua dan Anggota KPU bukan ASN dan tidak memiliki pangkat
            19 |   pangkat: Pembina (IV/a)
               |            ^~~~~~~~~~~~~~
            saran: hapus baris ini, kecuali memang harus dicetak
          """)
  }

  @Test func nipAndNrp() {
    #expect(
      Sample.said(
        Sample.with(
          "    nip: 19671110 199203 2 001",
          "    nip: 19671110 199203 2 001\n    nrp: 71020345"))
          == """
          a.yaml:24:10: galat: “saksi[1]” memuat NIP dan NRP sekaligus; hapus salah satu
            24 |     nrp: 71020345
               |          ^~~~~~~~
          """)
  }

  @Test func anNrpOfPolriWithSevenDigits() {
    #expect(
      Sample.said(
        Sample.with(
          "  - jabatan: Kepala Kejaksaan Negeri Sambas",
          "  - jabatan: Kapolres Sambas\n    nrp: 7102034"))
          == """
          a.yaml:25:10: peringatan: NRP anggota Polri memiliki 8 angka, di sini 7
            25 |     nrp: 7102034
               |          ^~~~~~~
          """)
  }

  @Test func anNrpWithLetters() {
    #expect(
      Sample.said(
        Sample.with(
          "  - jabatan: Kepala Kejaksaan Negeri Sambas",
          "  - jabatan: Dandim\n    nrp: NRP1"))
          == """
          a.yaml:25:10: galat: NRP “NRP1” tidak berupa angka
            25 |     nrp: NRP1
               |          ^~~~
            saran: tulis angkanya saja, misalnya 78010203
          """)
  }
}
