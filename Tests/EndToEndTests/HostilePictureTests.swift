import Foundation
import TestSupport
import Testing

/// Pictures that were made to hurt: none takes more than two seconds and 256 MiB, whatever
/// becomes of it, on paper and on a proof at 600 dots an inch. What the page itself takes does
/// not count.
@Suite(.serialized) struct HostilePictureTests {
  private static let page = Task { try await run(nil, []).time }

  private static func run(_ name: String?, _ bytes: [UInt8]) async throws -> MeasuredRun {
    let folder = try TemporaryFolder()
    let logo = name.map { "\n  logo: \($0)" } ?? ""
    try folder.write(
      Charter.good.replacing("  kode: 61.01", with: "  kode: 61.01" + logo), to: "a.yaml")
    if let name { try folder.write(bytes, to: name) }
    var run = try await MeasuredRun.apart(
      [
        "render", "\(folder.path)/a.yaml", "--design", "resmi", "-o", "\(folder.path)/a.pdf",
        "--proof", "\(folder.path)/halaman.png", "--dpi", "600",
      ])
    run.output = run.output.replacing("\(folder.path)/", with: "")
    #expect(try run.status == 7 || folder.bytes("a.pdf").starts(with: Data("%PDF".utf8)))
    return run
  }

  private func check(_ name: String, _ bytes: [UInt8]) async throws -> MeasuredRun {
    let run = try await Self.run(name, bytes)
    let time = try await run.time - Self.page.value
    #expect(time < 2 * MeasuredRun.slowness, "\(time) s")
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect([0, 7].contains(run.status), "\(run.status): \(run.output)")
    return run
  }

  @Test(arguments: HostileDrawings.refused.map(\.name))
  func drawingsThatAreRefused(_ name: String) async throws {
    let drawing = try #require(HostileDrawings.refused.first { $0.name == name })
    let run = try await check("a.svg", Array(drawing.svg.utf8))
    #expect(run.status == 7)
    #expect(run.output.hasPrefix("a.yaml:5:9: galat: “a.svg” "), "\(run.output)")
  }

  @Test(arguments: HostileDrawings.drawn.map(\.name))
  func drawingsThatCostAllThereIs(_ name: String) async throws {
    let drawing = try #require(HostileDrawings.drawn.first { $0.name == name })
    #expect(try await check("a.svg", Array(drawing.svg.utf8)).status == 0)
  }

  /// Texts that libpng would inflate to 8 MB each.
  @Test(arguments: ["iTXt", "zTXt", "iCCP"])
  func chunksThatInflate(_ name: String) async throws {
    let head =
      switch name {
      case "iTXt": "a\0\u{1}\0\0\0"
      case "zTXt": "a\0\0"
      default: "icc\0\0"
      }
    let chunk = PNGBytes.chunk(name, Array(head.utf8) + PNGBytes.deflated(zeros: 7_900_000))
    let png = PNGBytes.gray(8, 8, extra: (0..<40).flatMap { _ in chunk })
    #expect(try await check("a.png", png).status == 0)
  }

  @Test func sidesAndDepths() async throws {
    // A sheet of F4 at 600 dots an inch.
    let sheet = try await check("a.png", PNGBytes.gray(5079, 7795))
    #expect(sheet.status == 0)
    let deep = try await check("a.png", PNGBytes.gray(12_000, 12_000, depth: 16))
    #expect(deep.status == 7)
    #expect(
      deep.output.hasPrefix(
        """
        a.yaml:5:9: galat: gambar “a.png” berukuran 12000 × 12000 piksel, terlalu besar untuk dicetak
           5 |   logo: a.png
             |         ^~~~~
          saran: potong gambarnya, atau perkecil sampai lebarnya 6400 piksel
        """), "\(deep.output)")
    #expect(try await check("a.png", PNGBytes.gray(300, 300, depth: 16)).status == 0)
  }

  /// The largest that there may be of each kind.
  @Test(arguments: [
    (5079, 7795, 8, 0), (5079, 7795, 16, 0), (5079, 7795, 8, 2), (4090, 7300, 16, 2),
    (5079, 7795, 1, 3), (5079, 7795, 8, 3), (5079, 7795, 8, 4), (4090, 7300, 16, 4),
    (5079, 7795, 8, 6), (4090, 7300, 16, 6), (12_000, 2490, 16, 6),
  ])
  func pixels(_ width: Int, _ height: Int, _ depth: Int, _ color: Int) async throws {
    let png = PNGBytes.dear(width, height, depth: depth, color: UInt8(color))
    let run = try await check("a.png", png)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [(11_900, 5500, true), (7000, 7000, false)])
  func scansOfEveryBit(_ width: Int, _ height: Int, _ isGray: Bool) async throws {
    let jpeg = JPEGBytes.inScans(width, height, isGray: isGray)
    let run = try await check("a.jpg", jpeg)
    #expect(run.status == 0, "\(run.output)")
  }

  /// Each a sheet of A4 at 600 dots an inch; none of them is like another.
  @Test func manyLargePictures() async throws {
    let folder = try TemporaryFolder()
    let people = try (0..<8).map { index in
      try folder.write(PNGBytes.gray(4960, 7009 + index), to: "\(index).png")
      return "  - nama: Budi Contoh\n    jabatan: Ketua\n    gambar_tanda_tangan: \(index).png\n"
    }
    try folder.write(
      Charter.good.replacing(
        "saksi:\n",
        with: "  gambar_tanda_tangan: 0.png\nbentuk: bertanda\nsaksi:\n" + people.joined()),
      to: "a.yaml")
    let run = try await MeasuredRun.apart(
      ["render", "\(folder.path)/a.yaml", "-o", "\(folder.path)/a.pdf"])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.memory < 256 << 20, "\(run.memory >> 20) MiB")
    #expect(run.time < 6 * MeasuredRun.slowness, "\(run.time) s")
    #expect(try folder.bytes("a.pdf").count < 1 << 20)
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

  @Test func manyScans() async throws {
    let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 0, 0x20, 0, 0x20, 1, 1, 0x11, 0]
    let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, 0x12]
    let run = try await check(
      "a.jpg", [0xFF, 0xD8] + frame + (0..<60).flatMap { _ in scan } + [0xFF, 0xD9])
    #expect(run.status == 7)
    #expect(
      run.output.hasPrefix(
        """
        a.yaml:5:9: galat: JPEG “a.jpg” disimpan dengan cara yang tidak dapat dicetak
           5 |   logo: a.jpg
             |         ^~~~~
          saran: simpan ulang gambar itu sebagai JPEG biasa (baseline)
        """), "\(run.output)")
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
