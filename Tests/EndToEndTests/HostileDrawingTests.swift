import Foundation
import TestSupport
import Testing

/// Drawings that were made to hurt. One is measured after the other, pictures of pixels beside them.
@Suite(.serialized) struct HostileDrawingTests {
  @Test(arguments: HostileDrawings.refused.map(\.name))
  func drawingsThatAreRefused(_ name: String) async throws {
    let drawing = try #require(HostileDrawings.refused.first { $0.name == name })
    let run = try await HostilePicture.check("a.svg", Array(drawing.svg.utf8))
    #expect(run.status == 7)
    #expect(run.output.hasPrefix("a.yaml:5:9: galat: “a.svg” "), "\(run.output)")
  }

  @Test(arguments: HostileDrawings.drawn.map(\.name))
  func drawingsThatCostAllThereIs(_ name: String) async throws {
    let drawing = try #require(HostileDrawings.drawn.first { $0.name == name })
    #expect(try await HostilePicture.check("a.svg", Array(drawing.svg.utf8)).status == 0)
  }

  /// Drawings just within their limits, none like another: no record holds many of them.
  @Test func manyDrawings() async throws {
    let folder = try TemporaryFolder()
    let drawing = try #require(HostileDrawings.drawn.first { $0.name == "linear gradients" }).svg
    let names = ["Adi", "Beni", "Candra", "Dedi", "Eko", "Fajar"]
    let people = try names.map { name in
      try folder.write("\(drawing)<!--\(name)-->", to: "\(name).svg")
      return "  - nama: \(name) Contoh\n    jabatan: Ketua\n    cap: \(name).svg\n"
    }
    try folder.write(
      Charter.good.replacing(
        "saksi:\n",
        with: "  gambar_tanda_tangan: Adi.svg\nbentuk: bertanda\nsaksi:\n" + people.joined()),
      to: "a.yaml")
    let run = try await MeasuredRun.apart(
      ["render", "\(folder.path)/a.yaml", "-o", "\(folder.path)/a.pdf"])
    #expect(run.status == 7)
    #expect(
      run.output.contains(
        """
        galat: dengan “Candra.svg” gambar-gambar SVG di sini seluruhnya terlalu rumit untuk dicetak
        """), "\(run.output)")
    #expect(
      run.output.hasSuffix(
        """
          saran: sederhanakan gambarnya (di Inkscape: Path › Simplify), atau simpan sebagai PNG 300 dpi

        """), "\(run.output)")
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect(run.time < 6 * MeasuredRun.slowness, "\(run.time) s")
  }

  /// Nothing that a system or a user has set reaches a picture.
  @Test func sameBytesInEveryLocaleAndEnvironment() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Charter.good.replacing("  kode: 61.01", with: "  kode: 61.01\n  logo: a.svg"), to: "a.yaml")
    try folder.write(HostileDrawings.plain, to: "a.svg")
    let environments: [[String: String]] = [
      [:], ["LANG": "de_DE.UTF-8"], ["LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr"],
      ["LC_NUMERIC": "de_DE.UTF-8", "LANG": "id_ID.UTF-8"],
      [
        "RSVG_LOG": "1", "G_MESSAGES_DEBUG": "all", "CAIRO_DEBUG": "1", "XML_CATALOG_FILES": "/x",
        "FONTCONFIG_FILE": "/x", "PANGOCAIRO_BACKEND": "fc", "FREETYPE_PROPERTIES": "cff:x=1",
        "PIXMAN_DISABLE": "sse2 ssse3 mmx fast", "JSIMD_FORCENONE": "1", "LANGUAGE": "ar",
        "PANGO_LANGUAGE": "ar", "HB_SHAPER_LIST": "fallback", "FC_DEBUG": "1", "G_DEBUG": "all",
        "TMPDIR": "/x", "MALLOC_PERTURB_": "85", "G_SLICE": "always-malloc", "OPENSSL_CONF": "/x",
      ],
    ]
    for (index, environment) in environments.enumerated() {
      let run = try PiagamRun(
        ["render", "a.yaml", "--design", "resmi", "-o", "\(index).pdf", "--proof", "\(index).png"],
        in: folder.path,
        environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      for ending in ["pdf", "png"] {
        #expect(
          try folder.bytes("\(index).\(ending)") == folder.bytes("0.\(ending)"), "\(environment)")
      }
    }
  }
}
