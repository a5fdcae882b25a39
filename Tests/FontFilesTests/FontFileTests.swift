import TestSupport
import Testing

@testable import FontFiles

@Suite struct FontFileTests {
  /// Outlines, glyphs, flags, box, ascent, descent, heights, angle, stem and weight.
  @Test func tellsWhatADescriptorNeeds() throws {
    let found = try BundledFonts.names.flatMap { name in
      let font = try BundledFonts.font(name)
      let values = font.descriptor
      let box = [values.box.left, values.box.bottom, values.box.right, values.box.top]
      let heights = [values.ascent, values.descent, values.capHeight, values.xHeight]
      return [
        font.postScriptName,
        "\(font.outlines) \(font.widths.count) \(values.flags) \(box) \(heights) "
          + "\(values.italicAngle) \(values.stemV) \(values.weight)",
      ]
    }
    #expect(
      found == [
        "Cinzel-Black", "trueType 353 4 [-51, -307, 1376, 971] [976, -372, 700, 611] 0 241 900",
        "Cinzel-Bold", "trueType 353 4 [-34, -279, 1357, 944] [976, -372, 700, 612] 0 165 700",
        "Cinzel-Regular", "trueType 353 4 [-12, -239, 1328, 915] [976, -372, 700, 607] 0 87 400",
        "EBGaramond12-Italic",
        "cff 2516 70 [-222, -433, 1882, 1147] [710, -290, 664, 400] -17 87 400",
        "EBGaramond12-Regular",
        "cff 3080 6 [-290, -324, 2500, 978] [710, -290, 650, 400] 0 87 400", "GreatVibes-Regular",
        "trueType 2025 4 [-491, -556, 2022, 1153] [851, -401, 750, 328] 0 87 400",
        "SourceSansPro-Bold",
        "cff 2194 4 [-471, -400, 2156, 1012] [1024, -400, 660, 496] 0 165 700",
        "SourceSansPro-Regular",
        "cff 2194 4 [-454, -400, 2159, 1000] [1024, -400, 660, 486] 0 87 400",
        "SourceSansPro-It",
        "cff 1795 68 [-488, -400, 2077, 1000] [1024, -400, 660, 486] -11 87 400",
        "SourceSansPro-Semibold",
        "cff 2194 4 [-456, -400, 2158, 1000] [1024, -400, 660, 491] 0 135 600",
        "SourceSerifPro-It", "cff 551 70 [-190, -337, 1171, 935] [730, -270, 670, 475] -12 87 400",
        "SourceSerifPro-Regular",
        "cff 1414 6 [-240, -335, 2235, 1002] [730, -270, 670, 475] 0 87 400",
        "TeXGyreBonum-Bold", "cff 1090 4 [-489, -306, 1768, 1153] [787, -213, 681, 502] 0 165 700",
        "TeXGyreBonum-BoldItalic",
        "cff 1090 68 [-581, -328, 1767, 1141] [787, -213, 681, 520] -11 165 700",
        "TeXGyreBonum-Italic",
        "cff 1090 68 [-525, -279, 1587, 1073] [788, -212, 681, 499] -11 87 400",
        "TeXGyreBonum-Regular",
        "cff 1090 4 [-470, -268, 1659, 1069] [772, -228, 681, 485] 0 87 400",
      ])
  }

  /// What two letters become, and three behind ff: a document that shows one the font says nothing
  /// of has to tell it itself.
  @Test(arguments: BundledFonts.names)
  func everyLigatureIsKnown(name: String) throws {
    let face = try HarfBuzzFace(BundledFonts.bytes(name))
    let small = "abcdefghijklmnopqrstuvwxyz"
    let letters = small + small.uppercased()
    let texts = letters.flatMap { one in letters.map { "\(one)\($0)" } } + small.map { "ff\($0)" }
    let known = Set(Blocks.ligatures.joined())
    #expect(texts.filter { face.ligature(of: $0) != nil && !known.contains($0) } == [])
  }

  @Test(arguments: BundledFonts.names)
  func widthsAreThoseOfTheFile(name: String) throws {
    let bytes = try BundledFonts.bytes(name)
    let header = try #require(table("hhea", in: bytes))
    let metrics = try #require(table("hmtx", in: bytes))
    func number(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
    let count = number(header.lowerBound + 34)
    let font = try FontFile(bytes)
    let expected = font.widths.indices.map {
      number(metrics.lowerBound + 4 * min($0, count - 1))
    }
    #expect(font.widths == expected)
  }

  @Test func knowsTheTextOfGlyphs() throws {
    let font = try BundledFonts.font(BundledFonts.sans)
    let glyphs = " \u{a0}-\u{ad}aé".unicodeScalars.map { font.glyph(for: $0) }
    #expect(glyphs.map { $0.flatMap(font.text(of:)) } == [" ", " ", "-", "-", "a", "é"])
    #expect(font.text(of: 0) == nil)
    #expect(font.text(of: 60_000) == nil)
    #expect(font.glyph(for: "字") == nil)
  }

  /// "Daftar" has one.
  @Test func knowsTheTextOfLigatures() throws {
    let font = try BundledFonts.font(BundledFonts.sans)
    let texts = (0..<UInt32(font.widths.count)).compactMap { font.text(of: $0) }
    #expect(
      Set(texts.filter { $0.utf8.count > 1 && $0.utf8.allSatisfy { $0 < 0x80 } })
        == ["ff", "ft", "fft"])
  }

  @Test(arguments: [
    (0x0002, FontFault.mayNotBeEmbedded), (0x0200, .mayNotBeEmbedded), (0x0100, .mayNotBeSubset),
    (0x0104, .mayNotBeSubset), (0x0006, nil), (0x000a, nil), (0x0004, nil), (0x0008, nil),
  ])
  func keepsToTheLicence(permissions: Int, expected: FontFault?) throws {
    var bytes = try BundledFonts.bytes(BundledFonts.cinzel)
    let start = try #require(table("OS/2", in: bytes)).lowerBound
    bytes[start + 8] = UInt8(permissions >> 8)
    bytes[start + 9] = UInt8(permissions & 0xff)
    #expect(fault(bytes) == expected)
  }

  @Test func refusesWhatIsNoFont() throws {
    #expect(fault([]) == .damaged)
    #expect(fault(Array("%PDF-1.7".utf8)) == .damaged)
    for name in [BundledFonts.cinzel, BundledFonts.bonum] {
      let bytes = try BundledFonts.bytes(name)
      #expect([.damaged, .noOutlines].contains(fault(Array(bytes.prefix(1000)))))
      #expect(fault(Array("ttcf".utf8) + bytes.dropFirst(4)) == .damaged)
    }
    #expect(try fault(renaming("glyf", to: "gly_", BundledFonts.cinzel)) == .noOutlines)
    #expect(try fault(renaming("CFF ", to: "CFF2", BundledFonts.bonum)) == .noOutlines)
    #expect(try fault(renaming("hmtx", to: "hmt_", BundledFonts.bonum)) == .damaged)
    #expect(try fault(renaming("GPOS", to: "fvar", BundledFonts.bonum)) == .variable)
  }

  @Test func knowsNoGlyphBeyondItsNumber() throws {
    var bytes = try BundledFonts.bytes(BundledFonts.cinzel)
    let start = try #require(table("maxp", in: bytes)).lowerBound
    bytes.replaceSubrange(start + 4..<start + 6, with: [0, 30])
    let font = try FontFile(bytes)
    #expect("AZaz9".unicodeScalars.map { font.glyph(for: $0) } == [nil, nil, nil, nil, 28])
  }

  /// Whatever the bytes: a font, or a fault.
  @Test(arguments: [BundledFonts.cinzel, BundledFonts.bonum, BundledFonts.sans])
  func survivesSpoiltFiles(name: String) throws {
    let whole = try BundledFonts.bytes(name)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<25 {
      var bytes = whole
      bytes.spoil(with: [[0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0x80, 0]], &random)
      // Also where it counts: at the beginnings of tables.
      for tag in ["head", "maxp", "hhea", "cmap", "GSUB", "name", "CFF ", "loca", "glyf"] {
        guard let start = table(tag, in: whole)?.lowerBound, bytes.count > start + 100 else {
          continue
        }
        if random.below(4) == 0 { bytes[start + random.below(100)] = UInt8(random.below(256)) }
      }
      guard let font = try? FontFile(bytes) else { continue }
      _ = try? font.subset(showing: font.allGlyphs)
      _ = try? font.subset(showing: font.glyphs("Zona Integritas"))
    }
  }

  private func fault(_ bytes: [UInt8]) -> FontFault? {
    do throws(FontFault) {
      _ = try FontFile(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func renaming(_ tag: String, to other: String, _ name: String) throws -> [UInt8] {
    var bytes = try BundledFonts.bytes(name)
    let record = try #require(
      stride(from: 12, to: 400, by: 16).first { bytes[$0..<$0 + 4].elementsEqual(tag.utf8) })
    bytes.replaceSubrange(record..<record + 4, with: other.utf8)
    return bytes
  }
}
