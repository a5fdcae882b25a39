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

  /// Amid words and alone.
  @Test(
    arguments: [
      ("Lihat #REF! di sini", .error("#REF!")), ("(#N/A)", .error("#N/A")),
      ("a ######## b", .error("#####" + "###")), ("#NAMA?", .error("#NAMA?")),
      ("x [object Object]; y", .error("[object Object]")),
      ("Lampiran Error! Reference source not found.", .error("Error! Reference …")),
      ("=Nama", .formula), ("=Sheet1.A1", .formula), ("=B2*2", .formula),
      ("Yth. «Nama_Ketua» di", .placeholder("«Nama_Ketua»")),
      ("{{saksi}}", .placeholder("{{saksi}}")),
      ("{{ saksi | besar }} dan", .placeholder("{{ saksi | besar }}")),
      ("Aula ${tempat}.", .placeholder("${tempat}")), ("$nama", .placeholder("$nama")),
      ("oleh ($nama_ketua)", .placeholder("$nama_ketua")),
      ("<<Nama Ketua>>", .placeholder("<<Nama Ketua>>")), ("[[nama]]", .placeholder("[[nama]]")),
      ("N/A", .placeholder("N/A")), ("n/a", .placeholder("n/a")), ("TBA", .placeholder("TBA")),
      ("xxxx", .placeholder("xxxx")), ("To be announced", .placeholder("To be announced")),
    ] as [(String, TypedText.Fault)])
  func debris(_ typed: String, _ fault: TypedText.Fault) {
    #expect(TypedText(typed).fault == fault)
  }

  @Test(arguments: [
    "#KamiSiapWBK!", "Jl. #2!", "US$ 5", "US$5", "A$AP", "«Aula Baru»", "{1, 2}", "{nama}", "$1",
    "[1]", "a << b",
    "TBA Contoh", "XII", "=", "= sama dengan di atas", "=sama dengan di atas", "50% #1", "!", "{}",
    "Error! Ulangi", "a\u{C2}b", "Xx",
  ])
  func isNoDebris(_ typed: String) { #expect(TypedText(typed).fault == nil) }

  /// Of a long text what is around the first that is spoilt.
  @Test func aLongTextThatIsSpoilt() {
    let around = String(repeating: "kata ", count: 100)
    let encoding = TypedText(around + "Nurâ€™aini " + around).spoilt
    #expect(encoding?.text == "kata kata kata Nurâ€™aini kata kata kata kata kata kata ka")
    #expect(
      encoding?.remark == .encoding("kata kata kata Nur’aini kata kata kata kata kata kata ka"))
    let web = TypedText(around + "R&amp;amp;D<br>x " + around).spoilt
    #expect(web?.text == "kata kata kata R&amp;amp;D<br>x kata kata kata kata kata")
    #expect(web?.remark == .web("kata kata kata R&D x kata kata kata kata kata"))
    let word = TypedText(String(repeating: "a", count: 1000) + "\u{200B}b")
    #expect(word.fault == .hidden(String(repeating: "a", count: 30) + "\u{200B}b"))
  }

  @Test func whatNobodySeesIsShown() {
    #expect("a\u{200B}b\u{A0}c\u{AD}".showingHidden == "a⟨U+200B⟩b c⟨U+00AD⟩")
    #expect("Maʼruf".showingHidden == "Maʼruf")
  }
}
