import Diagnostics
import Files
import Foundation
import Frames
import Measures
import PangoCairo
import Testing
import Typefaces

@Suite struct FontBookTests {
  /// A copy of two small faces in a folder of its own.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "fonts-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/Cinzel", withIntermediateDirectories: true)
    var manifest = "# two faces\n"
    for style in ["Regular", "Bold"] {
      let path = "Cinzel/Cinzel-\(style).ttf"
      let data = try Data(contentsOf: URL(fileURLWithPath: Bundled.folder + "/" + path))
      try data.write(to: URL(fileURLWithPath: folder + "/" + path))
      manifest += "# face: Cinzel | \(style) | 1.001 | OFL 1.1\n"
      manifest += "\(SHA256.hex([UInt8](data)))  \(path)\n"
    }
    try manifest.write(toFile: folder + "/MANIFEST", atomically: false, encoding: .utf8)
    try body(folder)
  }

  /// What is said of a folder, in both languages, without the folder's path.
  private func complaints(_ folder: String) -> [String] {
    do {
      try FontBook(folder: folder).check()
      return []
    } catch {
      #expect(error.status == .font)
      return error.diagnostics.flatMap { diagnostic in
        Language.allCases.map {
          diagnostic.text(in: $0).replacingOccurrences(of: folder, with: "Fonts")
        }
      }
    }
  }

  @Test func aSoundFolder() throws {
    try withFolder { folder in
      #expect(complaints(folder) == [])
      let book = try FontBook(folder: folder)
      #expect(book.faces.map(\.style) == ["Regular", "Bold"])
    }
  }

  @Test func anAlteredFile() throws {
    try withFolder { folder in
      let path = folder + "/Cinzel/Cinzel-Bold.ttf"
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data([0]))
      try handle.close()
      #expect(
        complaints(folder) == [
          """
          Fonts/Cinzel/Cinzel-Bold.ttf: galat: isi berkas tidak sama dengan sidik SHA-256 \
          dalam MANIFEST
            saran: pulihkan folder Fonts dari paket Piagam yang asli
          """,
          """
          Fonts/Cinzel/Cinzel-Bold.ttf: error: the file does not have the SHA-256 digest given \
          in the MANIFEST
            hint: restore the folder Fonts from the original Piagam package
          """,
        ])
    }
  }

  /// An altered face is refused by whoever uses it, and by nobody else.
  @Test func anAlteredFileIsFoundWhenItIsUsed() throws {
    try withFolder { folder in
      let path = folder + "/Cinzel/Cinzel-Bold.ttf"
      var data = try Data(contentsOf: URL(fileURLWithPath: path))
      data[data.count - 1] ^= 1
      try data.write(to: URL(fileURLWithPath: path))
      let shaper = try PangoShaper(try FontBook(folder: folder))
      let regular = TextStyle(face: Face(family: "Cinzel", style: "Regular"), size: .pt(12))
      let bold = TextStyle(face: Face(family: "Cinzel", style: "Bold"), size: .pt(12))
      _ = try shaper.shape([Span("PIAGAM", regular)])
      #expect(throws: ShapingFault.alteredFile(path)) {
        try shaper.shape([Span("PIAGAM", bold)])
      }
    }
  }

  @Test func everythingAtOnce() throws {
    try withFolder { folder in
      let path = folder + "/Cinzel/Cinzel-Bold.ttf"
      try FileManager.default.moveItem(atPath: path, toPath: folder + "/Cinzel/Other.OTF")
      let manifest = try String(contentsOfFile: folder + "/MANIFEST", encoding: .utf8)
      try (manifest + "rusak\n").write(
        toFile: folder + "/MANIFEST", atomically: false, encoding: .utf8)
      #expect(
        complaints(folder).enumerated().filter { $0.offset % 2 == 0 }.map(\.element) == [
          """
          Fonts/MANIFEST:6: galat: baris MANIFEST ini bukan sidik SHA-256 yang diikuti nama berkas
            saran: pulihkan folder Fonts dari paket Piagam yang asli
          """,
          """
          Fonts/Cinzel/Cinzel-Bold.ttf: galat: berkas tercantum dalam MANIFEST, tetapi tidak ada
            saran: pulihkan folder Fonts dari paket Piagam yang asli
          """,
          """
          Fonts/Cinzel/Other.OTF: galat: berkas fon tidak tercantum dalam MANIFEST
            saran: keluarkan berkas itu dari folder, atau cantumkan dalam MANIFEST
          """,
        ])
    }
  }

  @Test func noManifest() {
    #expect(
      complaints("/nonexistent") == [
        """
        Fonts/MANIFEST: galat: folder fon tidak dapat dipakai: daftar MANIFEST tidak ada
          saran: pulihkan folder Fonts dari paket Piagam yang asli
        """,
        """
        Fonts/MANIFEST: error: the fonts folder cannot be used: its MANIFEST is missing
          hint: restore the folder Fonts from the original Piagam package
        """,
      ])
  }

  /// Every file of the folder is listed, licences too, and every face is
  /// called what its file calls itself.
  @Test func theBundledFolderIsListedWhole() throws {
    let book = try Bundled.book.get()
    let manifest = try String(contentsOfFile: Bundled.folder + "/MANIFEST", encoding: .utf8)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Bundled.folder)
      .filter { $0.contains(".") || $0 == "NOTICE" }
    #expect(files.count == 29)
    for file in files { #expect(manifest.contains("  \(file)\n"), "\(file)") }
    let paths = try book.faces.map { try #require(book.path(of: $0)) }
    let configuration = try FontConfiguration(files: paths)
    for (face, path) in zip(book.faces, paths) {
      let names = configuration.names(ofFile: path)
      #expect(names.families.contains(face.family) && names.styles.contains(face.style))
    }
  }

  @Test func sentencesForShapingFaults() throws {
    let book = try Bundled.book.get()
    let faults: [(ShapingFault, String)] = [
      (
        .unknownFace(Face(family: "TeX Gyre Bonum", style: "Reguler")),
        """
        galat: fon “TeX Gyre Bonum Reguler” tidak disertakan dalam Piagam
          saran: maksud Anda “TeX Gyre Bonum Regular”?
        """
      ),
      (
        .noGlyph("😀", Bundled.bonum, text: "Hebat 😀"),
        """
        galat: karakter “😀” (U+1F600) dalam teks “Hebat 😀” tidak ada dalam fon \
        TeX Gyre Bonum Regular
          saran: hapus atau ganti karakter itu
        """
      ),
      (
        .noGlyph("\u{7}", Bundled.bonum, text: "a\u{7}b"),
        """
        galat: karakter U+0007 dalam teks “a⟨U+0007⟩b” tidak ada dalam fon TeX Gyre Bonum Regular
          saran: hapus atau ganti karakter itu
        """
      ),
    ]
    for (fault, sentence) in faults {
      #expect(book.diagnostic(for: fault).text(in: .indonesian) == sentence)
    }
    let arial = Face(family: "Arial", style: "Regular")
    #expect(
      book.diagnostic(for: .unknownFace(arial)).hint?.indonesian.hasPrefix(
        "yang dikenal: TeX Gyre Bonum Regular, ") == true)
  }
}
