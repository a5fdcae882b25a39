import Diagnostics
import Files
import Foundation
import Frames
import Measures
import Paint
import Press
import Records
import TestSupport
import Testing

/// Spoilt pictures of pixels are refused or drawn, never a crash.
@Suite struct PictureFuzzTests {
  /// Whether it was drawn.
  @discardableResult
  private func draw(_ bytes: [UInt8], _ name: String, _ painter: Painter) throws -> Bool {
    let place = Place(file: "a.yaml")
    guard
      let image = try? readPicture(
        name, in: .memory([name: bytes]), at: place, status: .picture)
    else { return false }
    let size = Size(width: .mm(20), height: .mm(20))
    let page = Frame(size: size).adding(.picture(Picture(image, size: size)))
    do throws(PaintFault) {
      _ = try painter.png(page, dpi: 36)
    } catch {
      guard case .picture = error else { throw error }
      return false
    }
    return true
  }

  private func spoil(_ seed: [UInt8], _ name: String) throws {
    let painter = try Painter(book: House.press.get().fonts)
    #expect(try draw(seed, name, painter))
    var random = SeededGenerator(seed: UInt64(seed.count))
    for _ in 0..<700 {
      var bytes = seed
      for _ in 0...random.below(4) {
        let at = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[at] = UInt8(random.below(256))
        case 1: bytes[at] ^= 1 << random.below(8)
        case 2: bytes.removeSubrange(at..<min(bytes.count, at + random.below(9)))
        default: bytes.insert(UInt8(random.below(256)), at: at)
        }
        if bytes.count < 2 { bytes = seed }
      }
      try draw(bytes, name, painter)
    }
  }

  @Test func png() throws {
    let size = Size(width: .pt(24), height: .pt(16))
    let page = Frame(size: size).adding(.path(.rectangle(size, fill: .black)))
    try spoil(Painter(book: House.press.get().fonts).png(page, dpi: 72), "a.png")
  }

  @Test func jpeg() throws {
    try spoil(Array(try #require(Data(base64Encoded: Self.baseline))), "a.jpg")
  }

  /// 8 × 8 pixels of one grey.
  private static let baseline =
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJ"
    + "DRENDg8QEBEQCgwSExIQEw8QEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAA"
    + "AAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
}
