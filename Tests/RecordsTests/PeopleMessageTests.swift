import Diagnostics
import Frames
import Records
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
            saran: hapus dari daftar saksi, atau perbaiki namanya
          a.yaml:25:11: peringatan: nama “SUDARMI” ditulis dengan huruf besar seluruhnya, nama \
          lainnya tidak
            25 |     nama: SUDARMI
               |           ^~~~~~~
            saran: tulis “Sudarmi”
          a.yaml:27:11: peringatan: “Siti Aminah” tercantum dua kali sebagai saksi
            27 |     nama: Siti Aminah
               |           ^~~~~~~~~~~
            saran: hapus salah satunya
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

  @Test func aPengesahWhereNoFormIsSaid() {
    #expect(
      Sample.said(
        Sample.with("kota: Sambas", "kota: Sambas\npengesah: {nama: Budi, jabatan: Sekretaris}"))
          == """
          a.yaml:8:1: peringatan: “pengesah” tidak dicetak: bentuknya asli, karena rekaman ini \
          tidak menyebut “bentuk”
             8 | pengesah: {nama: Budi, jabatan: Sekretaris}
               | ^~~~~~~~
            saran: tulis “bentuk: salinan”, atau “bentuk: asli” jika memang demikian
          """)
  }

  @Test func anImageWhereNoFormIsSaid() {
    #expect(
      Sample.said(
        Sample.with(
          "  jabatan: Ketua\n", "  jabatan: Ketua\n  cap: cap.png\n  gambar_tanda_tangan: t.png\n"),
        in: .english)
          == """
          a.yaml:20:3: warning: “penanda_tangan.gambar_tanda_tangan” is not printed: the form is \
          asli, since this record does not say “bentuk”
            20 |   gambar_tanda_tangan: t.png
               |   ^~~~~~~~~~~~~~~~~~~
            hint: write “bentuk: bertanda”, or “bentuk: asli” when it is meant so
          """)
  }

  /// What a form does not print stands there for the others.
  @Test func oneRecordForThreeForms() throws {
    let folder = PictureFolder()
    for name in ["t.png", "cap.png"] { folder.write(name, PictureBytes.png(600, 300)) }
    let text =
      Sample.with(
        "  jabatan: Ketua\n", "  jabatan: Ketua\n  gambar_tanda_tangan: t.png\n  cap: cap.png\n")
      + "bentuk: asli\nmeterai: ya\n"
      + "pengesah: {nama: Budi, jabatan: Sekretaris, cap: lain.png}\n"
    for form in [nil] + Bentuk.allCases {
      #expect(Sample.said(text, folder: folder.path, bentuk: form) == "")
    }
    let signed = try Sample.read(text, folder: folder.path, bentuk: .bertanda)
    #expect(signed.penandaTangan.cap?.name == "cap.png" && signed.pengesah == nil)
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
