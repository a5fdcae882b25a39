import Frames
import Measures
import Testing
import Typefaces

@Suite struct ShapingTests {
  @Test func everyFaceShowsIndonesian() throws {
    let book = try Bundled.book.get()
    let shaper = try Bundled.shaper()
    let pangrams = [
      "Muharjo seorang xenofobia universal yang takut pada warga jazirah, contohnya Qatar.",
      "HAFIZ MENGENDARAI BAJAJ PAYAH-PAYAH KE WARNET-X UNTUK MENCETAK VERIFIKASI KTP-Q",
      "0123456789 Rp (1) “kutip” ‘kecil’ – — … / ; : ! ? % & @ + = * é ü",
    ]
    #expect(book.faces.count == 16)
    for face in book.faces {
      for text in pangrams {
        let shaped = try shaper.shape([Span(text, Bundled.style(face))])
        #expect(shaped.runs.map(\.text) == [text])
        #expect(shaped.runs.allSatisfy { $0.face == face && !$0.glyphs.contains { $0.id == 0 } })
      }
    }
  }

  @Test func aFaceThatIsNotBundled() throws {
    let arial = Face(family: "Arial", style: "Regular")
    #expect(throws: ShapingFault.unknownFace(arial)) {
      try Bundled.shaper().shape([Span("a", Bundled.style(arial))])
    }
    let oblique = Face(family: "Cinzel", style: "Italic")
    #expect(throws: ShapingFault.unknownFace(oblique)) {
      try Bundled.shaper().shape([Span("", Bundled.style(oblique))])
    }
  }

  @Test(arguments: [
    (Bundled.bonum, "Sambas 😀 hebat", "😀" as Character), (Bundled.sans, "漢字", "漢"),
    (Bundled.cinzel, "Ж", "Ж"), (Bundled.bonum, "a\u{200d}b", "a\u{200d}"),
    (Bundled.bonum, "a\u{7}b", "\u{7}"), (Bundled.bonum, "dua\ttiga", "\t"),
    (Bundled.bonum, "\u{feff}x", "\u{feff}"), (Bundled.bonum, "سلام", "س"),
    (Bundled.bonum, "👩‍👩‍👧", "👩‍👩‍👧"), (Bundled.bonum, "a\u{fe0f}", "a\u{fe0f}"),
  ])
  func aCharacterWithoutGlyph(_ face: Face, _ text: String, _ character: Character) throws {
    #expect(throws: ShapingFault.noGlyph(character, face, text: text)) {
      try Bundled.shaper().shape([Span(text, Bundled.style(face))])
    }
  }

  /// Each once a face, in reading order; what vanishes is among them.
  @Test func allCharactersWithoutGlyphs() throws {
    let bold = Face(family: Bundled.bonum.family, style: "Bold")
    let spans = [
      Span("a 漢 b 字 漢", Bundled.style(Bundled.bonum)), Span("\u{7} 漢", Bundled.style(bold)),
    ]
    let shaper = try Bundled.shaper()
    #expect(
      shaper.missing(in: spans) == [
        .noGlyph("漢", Bundled.bonum, text: "a 漢 b 字 漢"),
        .noGlyph("字", Bundled.bonum, text: "a 漢 b 字 漢"),
        .noGlyph("\u{7}", bold, text: "\u{7} 漢"), .noGlyph("漢", bold, text: "\u{7} 漢"),
      ])
    #expect(shaper.missing(in: [Span("Sambas\u{2028}é", Bundled.style())]) == [])
    let many = String(String.UnicodeScalarView((0x4e00..<0x6200).map { UnicodeScalar($0)! }))
    #expect(shaper.missing(in: [Span(many, Bundled.style())]).count == 0x1400)
  }

  @Test func aLongTextIsQuotedShort() throws {
    let text = String(repeating: "kata ", count: 2000) + "☃" + String(repeating: " lagi", count: 9)
    let fault = ShapingFault.noGlyph(
      "☃", Bundled.bonum, text: "…kata kata kata kata ☃ lagi lagi lagi lagi…")
    #expect(throws: fault) { try Bundled.shaper().shape([Span(text, Bundled.style())]) }
  }

  @Test func exactWidths() throws {
    // Bonum's digits are 620 units wide, of 1000 in the em: 6.82 pt at 11 pt.
    let shaped = try Bundled.shaper().shape([Span("0123456789", Bundled.style())])
    #expect(shaped.runs[0].glyphs.allSatisfy { abs($0.advance.units - 6984) <= 1 })
  }

  @Test func ascentAndDescentOfTheLargest() throws {
    var small = Bundled.style(Bundled.sans)
    small.size = .pt(1)
    let shaped = try Bundled.shaper().shape([Span("a", Bundled.style()), Span("b", small)])
    #expect(shaped.ascent == Length(units: 11 * 1024 * 772 / 1000 + 1))
    #expect(shaped.descent == Length(units: 11 * 1024 * 228 / 1000))
    #expect(shaped.runs.map(\.text) == ["a", "b"])
  }

  @Test func featuresReachTheWholeSpan() throws {
    let plain = try Bundled.shaper().shape([Span("kata akhir", Bundled.style())])
    let small = try Bundled.shaper().shape([
      Span("kata ", Bundled.style()), Span("akhir", Bundled.style(features: ["smcp"])),
    ])
    let (before, after) = (plain.runs[0].glyphs[5...], small.runs[1].glyphs)
    #expect(zip(before, after).allSatisfy { $0.id != $1.id })
  }

  @Test func trackingSpacesEveryCharacter() throws {
    var style = Bundled.style()
    let plain = try Bundled.shaper().shape([Span("PIAGAM fi", style)]).runs[0]
    style.tracking = .pt(2)
    let spaced = try Bundled.shaper().shape([Span("PIAGAM fi", style)]).runs[0]
    #expect(spaced.glyphs.count == 9)
    #expect(spaced.glyphs[0].advance == plain.glyphs[0].advance + .pt(2))
  }

  @Test func nothingIsSomethingToo() throws {
    let shaped = try Bundled.shaper().shape([Span("", Bundled.style())])
    #expect(shaped.runs.isEmpty && shaped.breaks.isEmpty && shaped.ascent > .zero)
    #expect(try Bundled.shaper().shape([]).ascent == .zero)
  }
}
