import Testing

/// Who signs, and in which form.
@Suite struct PeopleMessageTests {
  @Test func signerAndWitnessInOneAndAWitnessTwice() {
    #expect(
      Sample.said(
        Sample.with(
          "  - jabatan: Kepala Kejaksaan Negeri Sambas",
          "  - jabatan: Dandim\n    nama: SUDARMI\n  - jabatan: Camat\n    nama: Siti Aminah"))
          == """
          a.yaml:25:11: peringatan: “SUDARMI” menjadi saksi atas tanda tangannya sendiri
            25 |     nama: SUDARMI
               |           ^~~~~~~
          a.yaml:27:11: peringatan: “Siti Aminah” tercantum dua kali sebagai saksi
            27 |     nama: Siti Aminah
               |           ^~~~~~~~~~~
          """)
  }

  @Test func ubWithoutAn() {
    #expect(
      Sample.said(
        Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua\n  untuk_beliau: Sekretaris\n"))
          == """
          a.yaml:19:17: galat: “penanda_tangan” memakai u.b. (untuk_beliau) tanpa a.n. (atas_nama)
            19 |   untuk_beliau: Sekretaris
               |                 ^~~~~~~~~~
            saran: tambahkan “atas_nama” atau hapus “untuk_beliau”
          """)
  }

  @Test func aSalinanWithoutPengesah() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Sambas\nbentuk: salinan"))
        == """
        a.yaml:8:1: galat: bentuk salinan memerlukan “pengesah”
           8 | bentuk: salinan
             | ^~~~~~
          saran: tambahkan pengesah dengan nama dan jabatan pejabat yang mengesahkan salinan
        """)
  }

  @Test func anAsliWithPengesah() {
    #expect(
      Sample.said(
        Sample.with("kota: Sambas", "kota: Sambas\npengesah: {nama: Budi, jabatan: Sekretaris}"))
          == """
          a.yaml:8:1: galat: “pengesah” hanya untuk bentuk salinan, bukan asli
             8 | pengesah: {nama: Budi, jabatan: Sekretaris}
               | ^~~~~~~~
            saran: tulis “bentuk: salinan” atau hapus “pengesah”
          """)
  }

  @Test func anAsliWithAnImage() {
    #expect(
      Sample.said(Sample.with("  jabatan: Ketua\n", "  jabatan: Ketua\n  cap: cap.png\n"))
        == """
        a.yaml:19:3: galat: “penanda_tangan.cap” hanya untuk bentuk bertanda, bukan asli
          19 |   cap: cap.png
             |   ^~~
          saran: tulis “bentuk: bertanda” atau hapus baris ini
        """)
  }

  @Test func aBertandaWithoutAnImage() {
    #expect(
      Sample.said(Sample.with("kota: Sambas", "kota: Sambas\nbentuk: bertanda"))
        == """
        a.yaml:17:1: galat: bentuk bertanda memerlukan “penanda_tangan.gambar_tanda_tangan”
          17 | penanda_tangan:
             | ^~~~~~~~~~~~~~
          saran: sebutkan berkas gambar tanda tangan, atau pakai bentuk asli
        """)
  }
}
