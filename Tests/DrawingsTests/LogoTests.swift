import Drawings
import Foundation
import Frames
import Measures
import Paint
import Testing
import Typefaces

/// Offices' logos go through and look as they did.
@Suite struct LogoTests {
  private static let painter = Result { () throws in
    try FontBook(folder: Fonts.folder)
  }

  private static func picture(_ bytes: [UInt8], _ ratio: Double) throws -> [UInt8] {
    let size = Size(width: .pt(100), height: .pt(Int(100 * ratio)))
    let image = Image(name: "a.svg", format: .svg, width: 1, height: 1, bytes: bytes)
    let page = Frame(size: size).adding(.picture(Picture(image, size: size)))
    return try Painter(book: painter.get()).png(page, dpi: 144)
  }

  @Test func thereAreTwenty() {
    #expect(Logos.all.count >= 20)
  }

  @Test(arguments: Logos.all.map(\.name))
  func looksAsItDid(_ name: String) throws {
    let logo = try #require(Logos.all.first { $0.name == name }).svg
    let drawing = try Drawing.read(Array(logo.utf8), name: name)
    // librsvg draws a colour that has one of a press behind it in black.
    let svg = Array(logo.replacing(/\ icc-color\([^)]*\)/, with: "").utf8)
    let ratio = Double(drawing.height) / Double(drawing.width)
    #expect(try Self.picture(drawing.text, ratio) == Self.picture(svg, ratio), "\(name)")
  }

  /// What was written is read as the same.
  @Test(arguments: Logos.all.map(\.name))
  func writtenAgainItIsTheSame(_ name: String) throws {
    let svg = try #require(Logos.all.first { $0.name == name }).svg
    let text = rebuilt(svg)
    #expect(text.hasPrefix("<svg xmlns="))
    #expect(rebuilt(text) == text)
  }
}

enum Fonts {
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/") + "/Fonts"
  }()
}
