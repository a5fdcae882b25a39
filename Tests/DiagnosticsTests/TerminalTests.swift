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

  @Test func wordsStay() {
    let message = Message("test.x", id: "“Nurʼaini” – ≥ 3,60 √ ⟨U+200B⟩", en: "x")
    #expect(
      Diagnostic(.error, at: nil, message).text(in: .indonesian)
        == "galat: “Nurʼaini” – ≥ 3,60 √ ⟨U+200B⟩")
  }
}
