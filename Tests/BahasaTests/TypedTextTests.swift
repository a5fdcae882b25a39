import Bahasa
import Testing

@Suite struct TypedTextTests {
  @Test(arguments: [
    ("  Sambas ", "Sambas"), ("a  b", "a  b"), ("a\u{A0}b", "a b"), ("a \u{A0}b", "a b"),
    ("a\u{3000}b\u{2009}c\td", "a b c d"), ("\u{202A}Sambas\u{202C}", "Sambas"),
    ("\u{200B}a \u{FEFF} b\u{AD}", "a b"), ("a\r\nb\rc\n", "a\nb\nc"), ("", ""), ("\u{200B}", ""),
    ("Ma\u{2BC}ruf Nur\u{2018}aini \u{2BB}Aisyah Ma`ruf", "Ma’ruf Nur’aini ’Aisyah Ma’ruf"),
    ("‘tema’ `x` 5′", "‘tema’ `x` 5′"), ("José – “Aula”", "José – “Aula”"),
  ])
  func cleans(_ typed: String, _ text: String) {
    let typed = TypedText(typed)
    #expect(typed.text == text)
    #expect(typed.fault == nil)
    #expect(typed.remark == nil)
  }

  @Test func whatIsCleanStaysClean() {
    for typed in ["a\u{A0}\n b", "\u{2BC}\u{200B} x", "â€™ \u{A0}", "a\u{200B}b"] {
      let once = TypedText(typed)
      #expect(TypedText(once.text).text == once.text)
    }
  }

  @Test(arguments: [
    ("Nurâ€™aini", "Nur’aini"), ("JosÃ©", "José"), ("â€œAulaâ€\u{9D} Baru", "“Aula” Baru"),
    ("2021 â€“ 2022", "2021 – 2022"), ("MarÃ\u{AD}a", "María"), ("AulaÂ\u{A0}KPU", "Aula KPU"),
  ])
  func anEncodingThatWasMistaken(_ typed: String, _ meant: String) {
    #expect(TypedText(typed).remark == .encoding(meant))
    #expect(TypedText(typed).fault == nil)
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("Nur&#39;aini", "Nur’aini"), ("&quot;Aula&quot;", "\"Aula\""),
    ("a&nbsp;b", "a b"),
  ])
  func codesOfWebPages(_ typed: String, _ meant: String) {
    #expect(TypedText(typed).remark == .web(meant))
  }

  @Test(arguments: ["R&D", "Â", "é”", "“ã”", "Nan", "Nullah", "AT&T; x", "€ 5"])
  func isNothingOfTheKind(_ typed: String) { #expect(TypedText(typed).remark == nil) }

  @Test func whatNobodySeesIsShown() {
    #expect("a\u{200B}b\u{A0}c\u{AD}".showingHidden == "a⟨U+200B⟩b c⟨U+00AD⟩")
    #expect("Maʼruf".showingHidden == "Maʼruf")
  }
}
