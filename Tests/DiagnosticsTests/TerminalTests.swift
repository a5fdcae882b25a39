import Diagnostics
import Testing

/// Nothing that a file, its name or its sheet holds reaches a terminal as a command.
@Suite struct TerminalTests {
  @Test func controlsAndDirections() {
    let place = Place(
      file: "a\u{1b}[31m\ngalat: palsu.yaml", line: 1, column: 3, length: 1,
      excerpt: "a\u{9b}b\u{202e}c")
    let message = Message("test.x", id: "kunci “\u{7}x\u{0}”", en: "key")
    let hint = Message("test.y", id: "tulis\rlain", en: "write")
    let told = Diagnostic(.error, at: place, message, hint: hint).text(in: .indonesian)
    #expect(
      told == """
        a\u{FFFD}[31m\u{FFFD}galat: palsu.yaml:1:3: galat: kunci “\u{FFFD}x\u{FFFD}”
           1 | a\u{FFFD}b\u{FFFD}c
             |   ^
          saran: tulis\u{FFFD}lain
        """)
  }

  /// Every character of direction, and every one that nobody sees.
  @Test(arguments: [
    0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
    0xE0041,
  ])
  func whatNobodySees(_ code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let place = Place(file: "a\(scalar)b.yaml")
    let told = Diagnostic(.error, at: place, Message("test.x", id: "x", en: "x"))
    #expect(told.text(in: .indonesian) == "a\u{FFFD}b.yaml: galat: x")
  }

  @Test func wordsStay() {
    let message = Message("test.x", id: "“Nurʼaini” – ≥ 3,60 √ ⟨U+200B⟩", en: "x")
    #expect(
      Diagnostic(.error, at: nil, message).text(in: .indonesian)
        == "galat: “Nurʼaini” – ≥ 3,60 √ ⟨U+200B⟩")
  }
}
