@testable import FontFiles
import Foundation
import Synchronization
import Testing

@Suite struct FontSubsetTests {
  private static let charter = "Demikian Piagam ini dibuat, 9 Maret 2022 (WBK)."

  /// Outlines by number, before and after, of every glyph of every face.
  @Test(arguments: BundledFonts.names)
  func drawsTheSame(name: String) throws {
    let bytes = try BundledFonts.bytes(name)
    let font = try FontFile(bytes)
    let before = Outlines(bytes)
    for shown in [font.allGlyphs, font.glyphs(Self.charter)] {
      let subset = try font.subset(showing: shown)
      let glyphs = subset.glyphs.glyphs
      let after =
        font.outlines == .cff
        ? Outlines(cff: subset.program, count: glyphs.count, from: bytes)
        : Outlines(subset.program)
      let different = glyphs.enumerated().filter { index, glyph in
        // Glyph 0 is never shown and has no outline afterwards.
        glyph != 0
          && before.path(of: glyph)
            != after.path(of: font.outlines == .cff ? UInt32(index) : glyph)
      }
      #expect(different.map(\.element) == [])
      #expect(glyphs.contains { !before.path(of: $0).isEmpty })
    }
  }

  @Test(arguments: BundledFonts.names.filter { $0.hasSuffix("otf") })
  func programsHaveTheNumbersAndWidthsOfTheFace(name: String) throws {
    let font = try BundledFonts.font(name)
    for shown in [font.allGlyphs, font.glyphs(Self.charter)] {
      let subset = try font.subset(showing: shown)
      let program = try ProgramInWords(subset.program)
      #expect(program.name == subset.baseFont)
      #expect(program.characterIDs == subset.glyphs.glyphs)
      #expect(program.widths == subset.glyphs.glyphs.map { font.widths[Int($0)] })
    }
  }

  @Test(arguments: BundledFonts.names.filter { $0.hasSuffix("ttf") })
  func filesHaveTheWidthsOfTheFace(name: String) throws {
    let font = try BundledFonts.font(name)
    let subset = try font.subset(showing: font.glyphs(Self.charter))
    let face = try HarfBuzzFace(subset.program)
    let advances = face.advances
    #expect(
      subset.glyphs.glyphs.map { advances[Int($0)] }
        == subset.glyphs.glyphs.map { font.widths[Int($0)] })
    let tables = ["fpgm", "prep", "cvt ", "name", "GSUB", "GPOS", "post", "OS/2", "cmap"]
    #expect(tables.filter { table($0, in: subset.program) != nil } == [])
  }

  @Test func documentsShareSubsets() throws {
    for name in BundledFonts.names {
      let font = try BundledFonts.font(name)
      let one = try font.subset(showing: font.glyphs("abc XYZ 12"))
      let other = try font.subset(showing: font.glyphs("Qz 9."))
      #expect(one.glyphs == other.glyphs, "\(name)")
      #expect(one.program == other.program)
      let capitals = try font.subset(showing: font.glyphs("PIAGAM"))
      #expect(capitals.program.count < one.program.count)
      #expect(capitals.baseFont != one.baseFont)
    }
  }

  @Test func theRareGlyphCostsItself() throws {
    let font = try BundledFonts.font(BundledFonts.bonum)
    let plain = try font.subset(showing: font.glyphs("abc"))
    let rare = try font.subset(showing: font.glyphs("abcé"))
    var expected = plain.glyphs
    expected.insert(font.glyphOfAccent)
    #expect(rare.glyphs == expected)
  }

  /// A lookup leads nowhere from glyphs that are none of its inputs, however many these are.
  @Test(arguments: BundledFonts.names)
  func onlyInputsAreReplaced(name: String) throws {
    let face = try HarfBuzzFace(BundledFonts.bytes(name))
    for lookup in 0..<face.substitutionCount {
      let inputs = face.inputs(of: lookup)
      let others = (1..<UInt32(face.glyphCount)).filter { !inputs.contains($0) }
      #expect(face.closure(of: others, under: lookup) == others)
    }
  }

  /// Figures of one width come together, as do small capitals.
  @Test func variantsComeTogether() throws {
    let font = try BundledFonts.font(BundledFonts.bonum)
    func named(_ text: String) -> [UInt32] {
      (1..<UInt32(font.widths.count)).filter { font.text(of: $0) == text }
    }
    let figures = named("7").map { try? font.subset(showing: GlyphSet([$0])).glyphs.glyphs.count }
    #expect(figures == [31, 13, 13, 13])
    let letters = named("g").map { try? font.subset(showing: GlyphSet([$0])).glyphs.glyphs.count }
    #expect(letters == [29, 29])
  }

  /// Whatever was made before, and by whom.
  @Test func bytesDependOnTheGlyphsAlone() throws {
    let texts = ["PIAGAM", Self.charter, "é", "abc", "¶ 12", "Zona Integritas — WBBM"]
    for name in [BundledFonts.bonum, BundledFonts.cinzel, BundledFonts.sans] {
      let fresh = try texts.map { text in
        let font = try BundledFonts.font(name)
        return try font.subset(showing: font.glyphs(text))
      }
      let shared = try BundledFonts.font(name)
      let found = Mutex<[Int: Int]>([:])
      DispatchQueue.concurrentPerform(iterations: 24) { index in
        let at = index * 5 % texts.count
        let subset = try? shared.subset(showing: shared.glyphs(texts[at]))
        let isSame =
          subset?.program == fresh[at].program && subset?.baseFont == fresh[at].baseFont
          && subset?.widths == fresh[at].widths && subset?.unicodeMap == fresh[at].unicodeMap
        if isSame { found.withLock { $0[at, default: 0] += 1 } }
      }
      #expect(found.withLock(\.self) == [0: 4, 1: 4, 2: 4, 3: 4, 4: 4, 5: 4])
    }
  }

  @Test func refusesWhatCannotBeShown() throws {
    let font = try BundledFonts.font(BundledFonts.cinzel)
    #expect(throws: FontFault.notdef) { try font.subset(showing: GlyphSet([0, 5])) }
    #expect(throws: FontFault.noGlyph(353)) { try font.subset(showing: GlyphSet([353])) }
    #expect(throws: FontFault.noGlyph(65_535)) { try font.subset(showing: GlyphSet([1 << 20])) }
  }

  @Test func refusesProgramsThatItCannotNumber() throws {
    let font = try BundledFonts.font(BundledFonts.bonum)
    let subset = try font.subset(showing: font.glyphs("a"))
    #expect(throws: FontFault.cidKeyed) {
      try CIDKeyedFont(subset.program, subset.glyphs, name: "A")
    }
    for length in stride(from: 0, to: subset.program.count, by: 7) {
      #expect(throws: FontFault.self) {
        try CIDKeyedFont(Array(subset.program.prefix(length)), subset.glyphs, name: "A")
      }
    }
  }

  @Test func widthsAreListedByNumber() {
    let widths = (0...20).map { $0 * 10 }
    let glyphs = GlyphSet([0, 3, 4, 5, 9, 20])
    let text = String(decoding: WidthArray(glyphs, widths).bytes, as: UTF8.self)
    #expect(text == "[0[0]3[30 40 50]9[90]20[200]]")
  }

  @Test func mapsNumbersToText() {
    let map = String(decoding: UnicodeMap([65: "ffi", 7: "A", 300: "😀"]).bytes, as: UTF8.self)
    #expect(
      map.contains(
        """
        3 beginbfchar
        <0007> <0041>
        <0041> <006600660069>
        <012C> <D83DDE00>
        endbfchar
        endcmap
        """))
    let many = Dictionary(uniqueKeysWithValues: (1...250).map { (UInt32($0), "x") })
    let parts = String(decoding: UnicodeMap(many).bytes, as: UTF8.self)
    #expect(parts.matches(of: /(\d+) beginbfchar/).map(\.1) == ["100", "100", "50"])
  }

  @Test func documentsMayNameGlyphsThemselves() throws {
    let font = try BundledFonts.font(BundledFonts.bonum)
    let subset = try font.subset(showing: font.glyphs("ab"))
    let a = try #require(font.glyph(for: "a"))
    #expect(subset.unicodeMap(adding: [:]) == subset.unicodeMap)
    #expect(subset.unicodeMap(adding: [a: "a"]) == subset.unicodeMap)
    let own = String(decoding: subset.unicodeMap(adding: [a: "A"]), as: UTF8.self)
    let line = "<\(hex(a))> <0041>"
    #expect(own.contains(line))
    #expect(!String(decoding: subset.unicodeMap, as: UTF8.self).contains(line))
  }

  private func hex(_ glyph: UInt32) -> String { String(format: "%04X", glyph) }
}
