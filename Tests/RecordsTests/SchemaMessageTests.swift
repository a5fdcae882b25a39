import Records
import Testing

/// Keys, shapes and lengths.
@Suite struct SchemaMessageTests {
  @Test func anUnknownKeyThatLooksLikeAKnownOne() {
    #expect(
      Sample.said(Sample.with("kota:", "kotta:"))
        == """
        a.yaml:7:1: galat: kunci “kotta” tidak dikenal
           7 | kotta: Sambas
             | ^~~~~
          saran: maksud Anda “kota”?
        """)
  }

  @Test func anUnknownKeyThatLooksLikeNothing() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Sambas\nwarna: biru"))
        == """
        a.yaml:8:1: galat: kunci “warna” tidak dikenal
           8 | warna: biru
             | ^~~~~
          saran: yang dikenal: jenis, versi, satker, nomor, tanggal, hari, tempat, kota, predikat_dituju, dasar, komitmen, penanda_tangan, saksi, mengetahui, bentuk, pengesah, meterai, rancangan, kertas
        """)
  }

  @Test func anUnknownKeyInAGroup() {
    #expect(
      Sample.said(Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua\n  gelar: S.H.\n"))
        == """
        a.yaml:19:3: galat: kunci “gelar” tidak dikenal di dalam “penanda_tangan”
          19 |   gelar: S.H.
             |   ^~~~~
          saran: yang dikenal: nama, jabatan, instansi, nip, nrp, pangkat, atas_nama, untuk_beliau, status, gambar_tanda_tangan, cap
        """)
  }

  @Test func aMissingValue() {
    #expect(
      Sample.said(Sample.with("kota: Sambas\n", ""))
        == """
        a.yaml: galat: “kota” belum ada
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Sambas
        """)
  }

  @Test func aMissingGroup() {
    #expect(
      Sample.said(Sample.with("penanda_tangan:\n  nama: Sudarmi\n  jabatan: Ketua\n", ""))
        == """
        a.yaml: galat: “penanda_tangan” belum ada
          saran: yang menandatangani piagam
        """)
  }

  @Test func aMissingValueInAList() {
    #expect(
      Sample.said(Sample.with("  - jabatan: Kepala Kejaksaan Negeri Sambas", "  - nama: Budi"))
        == """
        a.yaml:24:5: galat: “saksi[2].jabatan” belum ada
          24 |   - nama: Budi
             |     ^~~~
          saran: jabatan; contoh: Ketua
        """)
  }

  @Test func aRequiredValueLeftEmpty() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota:"))
        == """
        a.yaml:7:1: galat: “kota” masih kosong
           7 | kota:
             | ^~~~
          saran: kota atau ibu kota untuk baris tempat dan tanggal; contoh: Sambas
        """)
  }

  @Test func anOptionalValueLeftEmpty() {
    #expect(
      Sample.said(Sample.with("nomor: 13/PW.01/6101/2022", "nomor: \"\""))
        == """
        a.yaml:4:1: galat: “nomor” masih kosong
           4 | nomor: ""
             | ^~~~~
          saran: isi nilainya atau hapus baris ini
        """)
  }

  @Test func nullValue() {
    #expect(
      Sample.said(Sample.with("nomor: 13/PW.01/6101/2022", "nomor: null"))
        == """
        a.yaml:4:1: galat: “nomor” masih kosong
           4 | nomor: null
             | ^~~~~
          saran: isi nilainya atau hapus baris ini
        """)
  }

  @Test func aListWhereTextIsWanted() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: [Sambas]"))
        == """
        a.yaml:7:1: galat: “kota” harus berupa teks, bukan daftar atau kelompok
           7 | kota: [Sambas]
             | ^~~~
        """)
  }

  @Test func textWhereAGroupIsWanted() {
    #expect(
      Sample.said(
        Sample.with(
          "penanda_tangan:\n  nama: Sudarmi\n  jabatan: Ketua",
          "penanda_tangan: Sudarmi"))
          == """
          a.yaml:16:1: galat: “penanda_tangan” harus berupa kelompok “kunci: nilai”
            16 | penanda_tangan: Sudarmi
               | ^~~~~~~~~~~~~~
            saran: tulis isinya di baris-baris berikut, menjorok dua spasi, misalnya “nama: …”
          """)
  }

  @Test func textWhereAListIsWanted() {
    #expect(
      Sample.said(
        Sample.with(
          "komitmen:\n  - Mencegah korupsi, kolusi, dan nepotisme",
          "komitmen: Mencegah korupsi"))
          == """
          a.yaml:14:1: galat: “komitmen” harus berupa daftar
            14 | komitmen: Mencegah korupsi
               | ^~~~~~~~
            saran: awali setiap butir dengan “- ”
          """)
  }

  @Test func textWhereAListOfGroupsIsWanted() {
    #expect(
      Sample.said(
        Sample.with(
          "  - jabatan: Kepala Kejaksaan Negeri Sambas",
          "  - Kepala Kejaksaan Negeri Sambas"))
          == """
          a.yaml:24:5: galat: “saksi[2]” harus berupa kelompok “kunci: nilai”
            24 |   - Kepala Kejaksaan Negeri Sambas
               |     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            saran: tulis isinya di baris-baris berikut, menjorok dua spasi, misalnya “nama: …”
          """)
  }

  @Test func aNameOf10000Characters() {
    #expect(
      Sample.said(Sample.with("Sudarmi", String(repeating: "a", count: 10_000)))
        == """
        a.yaml:17:9: galat: “penanda_tangan.nama” terlalu panjang: 10000 karakter, paling banyak 120
        """)
  }

  @Test func nineCommitments() {
    #expect(
      Sample.said(
        Sample.with(
          "  - Mencegah",
          "  - Satu\n  - Dua\n  - Tiga\n  - Empat\n  - Lima\n  - Enam\n  - Tujuh\n  - Delapan\n  - Mencegah"
        ))
          == """
          a.yaml:14:1: galat: “komitmen” memuat 9 butir, paling banyak 8
            14 | komitmen:
               | ^~~~~~~~
          """)
  }

  @Test func aNameOfTwoLines() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: |\n    Su\n    darmi"))
        == """
        a.yaml:17:9: galat: “penanda_tangan.nama” harus berupa satu baris teks
          17 |   nama: |
             |         ^
          saran: untuk teks panjang pakai “>-”, bukan “|”
        """)
  }

  @Test func aWordThatIsNoChoice() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Sambas\nbentuk: salina"))
        == """
        a.yaml:8:9: galat: “salina” tidak dikenal untuk “bentuk”; pilihannya: asli, salinan, bertanda
           8 | bentuk: salina
             |         ^~~~~~
          saran: maksud Anda “salinan”?
        """)
  }

  /// Case says nothing of a choice.
  @Test func aChoiceInWhateverCase() throws {
    let text = Sample.with("[WBK, WBBM]", "wbk dan Wbbm\nbentuk: ASLI")
    #expect(try Sample.read(text).predikat == [.wbk, .wbbm])
    #expect(try Sample.read(text).bentuk == .asli)
  }

  @Test func aPredikatTwice() {
    #expect(
      Sample.said(Sample.with("[WBK, WBBM]", "[WBK, WBK]"))
        == """
        a.yaml:8:24: galat: predikat “WBK” ditulis dua kali
           8 | predikat_dituju: [WBK, WBK]
             |                        ^~~
          saran: hapus salah satunya
        """)
  }

  @Test func aPredikatThatDoesNotExist() {
    #expect(
      Sample.said(Sample.with("[WBK, WBBM]", "WKB"))
        == """
        a.yaml:8:18: galat: “WKB” tidak dikenal untuk “predikat_dituju”; pilihannya: WBK, WBBM
           8 | predikat_dituju: WKB
             |                  ^~~
          saran: maksud Anda “WBK”?
        """)
  }

  @Test func aValueThatIsStillToBeFilledIn() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: (isi nama)"))
        == """
        a.yaml:17:9: galat: “penanda_tangan.nama” belum diisi
          17 |   nama: (isi nama)
             |         ^~~~~~~~~~
          saran: nama lengkap dengan gelar; contoh: Dra. Siti Aminah, M.Si.
        """)
  }

  @Test func dotsForAValue() {
    #expect(
      Sample.said(Sample.with("nama: Sudarmi", "nama: …"))
        == """
        a.yaml:17:9: galat: “penanda_tangan.nama” belum diisi
          17 |   nama: …
             |         ^
          saran: nama lengkap dengan gelar; contoh: Dra. Siti Aminah, M.Si.
        """)
  }

  @Test func everythingAtOnce() {
    #expect(
      Sample.said(
        Sample.with(
          "kota: Sambas\npredikat_dituju: [WBK, WBBM]",
          "kotta: Sambas\npredikat_dituju: WKB"))
          == """
          a.yaml:7:1: galat: kunci “kotta” tidak dikenal
             7 | kotta: Sambas
               | ^~~~~
            saran: maksud Anda “kota”?
          a.yaml:8:18: galat: “WKB” tidak dikenal untuk “predikat_dituju”; pilihannya: WBK, WBBM
             8 | predikat_dituju: WKB
               |                  ^~~
            saran: maksud Anda “WBK”?
          """)
  }
}
