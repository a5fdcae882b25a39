import Foundation
import TestSupport
import Testing

/// Pictures of pixels that were made to hurt. One is measured after the other, drawings beside them.
@Suite(.serialized) struct HostilePictureTests {
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
    #expect(try await HostilePicture.check("a.png", png).status == 0)
  }

  @Test func sidesAndDepths() async throws {
    // A sheet of F4 at 600 dots an inch.
    let sheet = try await HostilePicture.check("a.png", PNGBytes.gray(5079, 7795))
    #expect(sheet.status == 0)
    let deep = try await HostilePicture.check("a.png", PNGBytes.gray(12_000, 12_000, depth: 16))
    #expect(deep.status == 7)
    #expect(
      deep.output.hasPrefix(
        """
        a.yaml:5:9: galat: gambar “a.png” berukuran 12000 × 12000 piksel, terlalu besar untuk dicetak
           5 |   logo: a.png
             |         ^~~~~
          saran: potong gambarnya, atau perkecil sampai lebarnya 6400 piksel
        """), "\(deep.output)")
    #expect(try await HostilePicture.check("a.png", PNGBytes.gray(300, 300, depth: 16)).status == 0)
  }

  /// The largest that there may be of each kind.
  @Test(arguments: [
    (5079, 7795, 8, 0), (5079, 7795, 16, 0), (5079, 7795, 8, 2), (4090, 7300, 16, 2),
    (5079, 7795, 1, 3), (5079, 7795, 8, 3), (5079, 7795, 8, 4), (4090, 7300, 16, 4),
    (5079, 7795, 8, 6), (4090, 7300, 16, 6), (12_000, 2490, 16, 6),
  ])
  func pixels(_ width: Int, _ height: Int, _ depth: Int, _ color: Int) async throws {
    let png = PNGBytes.dear(width, height, depth: depth, color: UInt8(color))
    let run = try await HostilePicture.check("a.png", png)
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [(11_900, 5500, true), (7000, 7000, false)])
  func scansOfEveryBit(_ width: Int, _ height: Int, _ isGray: Bool) async throws {
    let jpeg = JPEGBytes.inScans(width, height, isGray: isGray)
    let run = try await HostilePicture.check("a.jpg", jpeg)
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

  @Test func manyScans() async throws {
    let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 0, 0x20, 0, 0x20, 1, 1, 0x11, 0]
    let scan: [UInt8] = [0xFF, 0xDA, 0, 8, 1, 1, 0, 1, 63, 0, 0x12]
    let run = try await HostilePicture.check(
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
}
