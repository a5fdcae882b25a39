import Diagnostics
import Frames
import Records
import Testing

@Suite struct PictureTests {
  let folder = PictureFolder()

  @Test func readsSizeAndFormat() throws {
    folder.write("a.png", PictureBytes.png(640, 480))
    folder.write("b.JPG", PictureBytes.jpeg(300, 200))
    folder.write("c.svg", PictureBytes.svg("<path d=\"M0 0h20\"/>"))
    folder.write("d.svg", PictureBytes.svg("", size: "width=\"210mm\" height=\"297mm\""))
    let logos = try ["a.png", "b.JPG", "c.svg", "d.svg"].map {
      try #require(Sample.read(folder.record($0), folder: folder.path).satker.logo)
    }
    #expect(logos.map(\.name) == ["a.png", "b.JPG", "c.svg", "d.svg"])
    #expect(logos.map(\.format) == [.png, .jpeg, .svg, .svg])
    #expect(logos.map(\.width) == [640, 300, 20_000, 793_700])
    #expect(logos.map(\.height) == [480, 200, 10_500, 1_122_519])
    #expect(logos[0].bytes == PictureBytes.png(640, 480))
  }

  @Test func aMissingFile() {
    #expect(
      folder.said("logo.png") == """
        a.yaml:3:9: galat: berkas gambar ini tidak ditemukan
           3 |   logo: logo.png
             |         ^~~~~~~~
        """)
  }

  @Test func nearlyThatName() {
    folder.write("logo.PNG", PictureBytes.png(1, 1))
    folder.write("cafe\u{301}.png", PictureBytes.png(1, 1))
    #expect(
      folder.said("Logo.png") == """
        a.yaml:3:9: galat: berkas gambar ini tidak ditemukan
           3 |   logo: Logo.png
             |         ^~~~~~~~
          saran: maksud Anda “logo.PNG”?
        """)
    #expect(folder.said("loggo.png").contains("saran: maksud Anda “logo.PNG”?"))
    #expect(folder.said("logo.PNG/a.png").hasSuffix("^~~~~~~~~~~~~~"))
    #expect(
      folder.said("caf\u{e9}.png").hasSuffix(
        """
          saran: berkas yang tampak senama ada, tetapi tanda hurufnya disimpan dengan cara lain; \
        ganti nama berkasnya, misalnya tanpa huruf bertanda
        """))
  }

  /// JPEG in APP1, PNG in eXIf, in either order of bytes; anything else is upright.
  @Test(arguments: Image.Turn.allCases)
  func turned(_ turn: Image.Turn) throws {
    folder.write("a.png", PictureBytes.png(640, 480, exif: PictureBytes.exif(turn.rawValue)))
    folder.write("b.jpg", PictureBytes.jpeg(640, 480, exif: PictureBytes.exif(turn.rawValue)))
    folder.write(
      "c.jpg", PictureBytes.jpeg(640, 480, exif: PictureBytes.exif(turn.rawValue, isLittle: true)))
    for name in ["a.png", "b.jpg", "c.jpg"] {
      let logo = try #require(
        Sample.read(folder.record(name), folder: folder.path).satker.logo)
      #expect(logo.turn == turn)
      #expect([logo.width, logo.height] == (turn.rawValue > 4 ? [480, 640] : [640, 480]))
    }
  }

  @Test func aTurnThatThereIsNot() throws {
    let six = PictureBytes.exif(6)
    let wrong = [
      PictureBytes.exif(0), PictureBytes.exif(9), Array(six.dropLast(3)), Array(six.prefix(9)), [],
      Array("MM".utf8), Array(six.prefix(4)) + [0xff, 0xff, 0xff, 0xff] + six.dropFirst(8),
    ]
    for exif in wrong {
      folder.write("a.jpg", PictureBytes.jpeg(640, 480, exif: exif))
      folder.write("a.png", PictureBytes.png(640, 480, exif: exif))
      for name in ["a.jpg", "a.png"] {
        let logo = try #require(
          Sample.read(folder.record(name), folder: folder.path).satker.logo)
        #expect(logo.turn == .none && logo.width == 640)
      }
    }
  }

  @Test func outsideTheFolder() {
    let hint = "salin gambarnya ke folder berkas ini, lalu tulis nama berkasnya"
    #expect(
      folder.said("/etc/hostname") == """
        a.yaml:3:9: galat: jalur gambar harus dimulai dari folder berkas deklarasi
           3 |   logo: /etc/hostname
             |         ^~~~~~~~~~~~~
          saran: \(hint)
        """)
    #expect(
      folder.said("../../etc/passwd") == """
        a.yaml:3:9: galat: gambar ini terletak di luar folder berkas deklarasi
           3 |   logo: ../../etc/passwd
             |         ^~~~~~~~~~~~~~~~
          saran: \(hint)
        """)
    folder.link("link.png", to: "/etc/passwd")
    #expect(
      folder.said("link.png") == """
        a.yaml:3:9: galat: gambar ini terletak di luar folder berkas deklarasi
           3 |   logo: link.png
             |         ^~~~~~~~
          saran: \(hint)
        """)
  }

  @Test func aLinkInsideTheFolderIsFine() {
    folder.write("a.png", PictureBytes.png(1, 1))
    folder.link("b.png", to: "a.png")
    #expect(folder.said("b.png") == "")
    #expect(folder.said("./a.png") == "")
  }

  @Test func notAPicture() {
    folder.write("a.png", "halo")
    #expect(
      folder.said("a.png") == """
        a.yaml:3:9: galat: isi “a.png” bukan gambar PNG, JPEG, atau SVG
           3 |   logo: a.png
             |         ^~~~~
          saran: simpan ulang gambarnya dengan salah satu format itu
        """)
    folder.write("b.png", PictureBytes.jpeg(9, 9))
    #expect(
      folder.said("b.png") == """
        a.yaml:3:9: galat: isi “b.png” adalah JPEG, tetapi akhiran namanya lain
           3 |   logo: b.png
             |         ^~~~~
          saran: ganti akhiran nama berkas menjadi “.jpg”
        """)
  }

  @Test func otherFaultsOfFiles() {
    folder.folder("sub.png")
    folder.write("empty.png", "")
    folder.write("short.png", Array(PictureBytes.png(1, 1).prefix(20)))
    folder.write("none.png", PictureBytes.png(0, 5))
    folder.write("huge.png", PictureBytes.png(12_001, 5))
    folder.write("short.jpg", Array(PictureBytes.jpeg(5, 5).prefix(12)))
    folder.write("big.png", [UInt8](repeating: 0, count: (8 << 20) + 1))
    #expect(folder.fault("sub.png") == "ini folder atau peranti, bukan berkas gambar")
    #expect(folder.fault("empty.png") == "berkas gambar ini kosong")
    #expect(folder.fault("short.png") == "gambar “short.png” rusak: ukurannya tidak terbaca")
    #expect(
      folder.fault("none.png")
        == "gambar “none.png” berukuran 0 × 5 piksel; sisinya harus 1 sampai 12000")
    #expect(
      folder.fault("huge.png")
        == "gambar “huge.png” berukuran 12001 × 5 piksel; sisinya harus 1 sampai 12000")
    #expect(folder.fault("short.jpg") == "gambar “short.jpg” rusak: ukurannya tidak terbaca")
    #expect(folder.fault("big.png") == "berkas gambar ini lebih besar dari 8 MiB")
    #expect(
      folder.said("big.png").hasSuffix(
        "saran: potong atau perkecil gambarnya, misalnya tanda tangan sampai lebarnya 1000 piksel, "
          + "atau simpan foto sebagai JPEG"))
  }

  @Test func inksOfAPress() {
    folder.write("a.jpg", PictureBytes.jpeg(5, 5, inks: 4))
    folder.write("b.jpg", PictureBytes.jpeg(5, 5, inks: 2))
    #expect(
      folder.said("a.jpg") == """
        a.yaml:3:9: galat: warna gambar “a.jpg” untuk percetakan (CMYK), bukan RGB
           3 |   logo: a.jpg
             |         ^~~~~
          saran: simpan ulang gambar itu sebagai PNG, JPEG (RGB), atau SVG
        """)
    #expect(
      folder.fault("b.jpg") == "JPEG “b.jpg” disimpan dengan cara yang tidak dapat dicetak")
  }

  /// A sheet of A4 at 600 dots an inch, in any colours, and what is a little larger.
  @Test func sheets() {
    folder.write("a.png", PictureBytes.png(4960, 7016))
    folder.write("b.png", PictureBytes.png(5079, 7795))
    folder.write("c.png", PictureBytes.png(7016, 9921))
    #expect(folder.said("a.png") == "")
    #expect(folder.said("b.png") == "")
    #expect(
      folder.fault("c.png")
        == "gambar “c.png” berukuran 7016 × 9921 piksel, terlalu besar untuk dicetak")
    // Colours of 16 bits take four times as long.
    folder.write("d.png", PictureBytes.png(4961, 7016, depth: 16))
    folder.write("e.png", PictureBytes.png(4961, 7016, depth: 16, color: 0))
    folder.write("f.jpg", PictureBytes.jpeg(4960, 7016))
    #expect(
      folder.said("d.png").hasSuffix(
        "saran: potong gambarnya, atau perkecil sampai lebarnya 4600 piksel"))
    #expect(folder.said("e.png") == "")
    #expect(folder.said("f.jpg") == "")
  }

  /// What pictures hold together is bounded, and told of the one that is too much.
  @Test func allTogether() {
    func said(_ files: [(String, [UInt8])]) -> String {
      for (name, bytes) in files { folder.write(name, bytes) }
      let people = files.map { "  - jabatan: Ketua\n    gambar_tanda_tangan: \($0.0)\n" }
      return Sample.said(
        Sample.with("saksi:\n", "saksi:\n" + people.joined())
          .replacing("tanggal: 2022-03-09", with: "bentuk: bertanda\ntanggal: 2022-03-09"),
        folder: folder.path)
    }
    let sheets = (0..<5).map { ("a\($0).png", PictureBytes.png(4960, 7016 + $0)) }
    #expect(!said(Array(sheets.prefix(4))).contains("piksel"))
    #expect(
      said(sheets).contains(
        """
        galat: dengan “a4.png” gambar-gambar di sini berisi lebih dari 320 juta piksel seluruhnya \
        (pada PNG, yang berwarna dihitung dua kali, yang 16 bit dua kali lagi)
        """))
    let gray = (0..<10).map { ("d\($0).png", PictureBytes.png(4960, 7016 + $0, color: 0)) }
    #expect(!said(Array(gray.prefix(9))).contains("piksel"))
    #expect(said(gray).contains("galat: dengan “d9.png” gambar-gambar di sini berisi lebih"))
    let photographs = (0..<9).map { ("e\($0).jpg", PictureBytes.jpeg(4960, 7016 + $0)) }
    #expect(!said(photographs).contains("piksel"))
    let heavy = (0..<9).map { index in
      ("b\(index).png", PictureBytes.png(9, 9) + [UInt8](repeating: 0, count: (8 << 20) - 99))
    }
    #expect(
      said(heavy).contains(
        "galat: dengan “b8.png” berkas-berkas gambar di sini lebih dari 64 MiB seluruhnya"))
    let path =
      "<path d='M1.123456 2.123456\(String(repeating: "l.123456 .123456", count: 90_000))'/>"
    let drawings = (0..<5).map { ("c\($0).svg", Array(PictureBytes.svg(path).utf8)) }
    #expect(
      said(drawings).contains("gambar-gambar SVG di sini lebih dari 8 MiB seluruhnya"))
  }

  @Test func picturesAloneEndAsAPictureFault() {
    #expect(throws: Faults.self) { try Sample.read(folder.record("x.png"), folder: folder.path) }
    do throws(Faults) {
      _ = try Sample.read(folder.record("x.png"), folder: folder.path)
    } catch {
      #expect(error.status == .picture)
    }
    do throws(Faults) {
      _ = try Sample.read(folder.record("x.png").replacing("Rabu", with: "Kamis"))
    } catch {
      #expect(error.status == .record)
    }
  }
}
