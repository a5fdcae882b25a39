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
    ("NurÃ¢â‚¬â„¢aini", "Nur’aini"), ("Nurâ€aini", "Nur’aini"), ("“JosÃ©”", "“José”"),
    // Mac Roman, code pages 437 and 850, ISO 8859-1.
    ("Nur‚Äôaini", "Nur’aini"), ("Jos√©", "José"), ("NurΓÇÖaini", "Nur’aini"),
    ("Jos├⌐", "José"), ("NurÔÇÖaini", "Nur’aini"), ("Nur\u{92}aini", "Nur’aini"),
    // UTF-7, and what ASCII has no place for.
    ("Nur+IBk-aini", "Nur’aini"), ("Nur+AKs-aini", "Nur«aini"), ("Jos+AOk-", "José"),
    ("+IBw-Aula+IB0-", "“Aula”"), ("Nur?aini, M.Si.", "Nur’aini, M.Si."), ("MA?RUF", "MA’RUF"),
  ])
  func anEncodingThatWasMistaken(_ typed: String, _ meant: String) {
    #expect(TypedText(typed).remark == .encoding(meant))
    #expect(TypedText(typed).fault == nil)
  }

  @Test(arguments: [
    ("R&amp;D", "R&D"), ("Nur&#39;aini", "Nur’aini"), ("&quot;Aula&quot;", "\"Aula\""),
    ("a&nbsp;b", "a b"), ("Nur&#8217;aini", "Nur’aini"), ("Jos&#xE9;", "José"),
    ("a&#160;b", "a b"),
  ])
  func codesOfWebPages(_ typed: String, _ meant: String) {
    #expect(TypedText(typed).remark == .web(meant))
  }

  @Test(arguments: [
    ("Nur=E2=80=99aini", "Nur’aini"), ("Jos=C3=A9", "José"), ("Nur%27aini", "Nur’aini"),
    ("Aula%20Kantor", "Aula Kantor"), ("Jos%C3%A9 x", "José x"), ("Nur\\u2019aini", "Nur’aini"),
    ("Nur\\'aini", "Nur’aini"),
  ])
  func codesOfPrograms(_ typed: String, _ meant: String) {
    #expect(TypedText(typed).remark == .code(meant))
  }

  @Test(arguments: [
    ("[Aula]", "[Aula]"), ("{Aula Baru}", "{Aula Baru}"), ("<Budi>", "<Budi>"),
    ("Mencegah [isi di sini] korupsi", "[isi di sini]"), ("(menyusul)", "(menyusul)"),
    ("Menyusul", "Menyusul"), ("Akan diisi", "Akan diisi"), ("Lorem ipsum x", "Lorem ipsum x"),
  ])
  func whatIsProbablyAField(_ typed: String, _ field: String) {
    #expect(TypedText(typed).fault == nil)
    #expect(TypedText(typed).spoilt?.text == field)
    #expect(TypedText(typed).remark == .placeholder)
  }

  @Test(arguments: [
    "R&D", "Â", "é”", "“ã”", "Nan", "Nullah", "AT&T; x", "€ 5", "CAFÉ”", "l’école", "“École”",
    "85%", "naik 5 %, tanggal 3 turun 4 %", "100%20", "SK%20Tim.pdf", "https://a.id/b%20c",
    "a=20", "C:\\udang", "Sesuai [Pasal 5] dan {Pasal 6}", "[1]", "[nomor 3 dan 4]", "@kpu_id",
    "Bukti menyusul", "(sesuai)", "Fulan", "Bélgica – Ö", "Ô Ç", "┌┬┐", "├──┤", "████░│░░", "a ‚ b",
    "Q+A", "50% A", "A+B-C", "SAKIP+RB-1", "KPU+TPI-2", "KPU+BAWASLU-2024", "+62-812", "Benar?",
    "Siapa? Kapan?", "https://a.id/b?c=d", "a.id/b?c", "R&#; x", "&#1;", "3+IV-",
  ])
  func isNothingOfTheKind(_ typed: String) { #expect(TypedText(typed).remark == nil) }

  /// Amid words and alone.
  @Test(
    arguments: [
      ("Lihat #REF! di sini", .error("#REF!")), ("(#N/A)", .error("#N/A")),
      ("a ######## b", .error("#####" + "###")), ("#NAMA?", .error("#NAMA?")),
      ("x [object Object]; y", .error("[object Object]")),
      ("Lampiran Error! Reference source not found.", .error("Error! Reference …")),
      ("=Nama", .formula), ("=Sheet1.A1", .formula), ("=B2*2", .formula),
      ("=cmd|'/c calc'!A1", .command), ("+1+cmd|' /C calc'!A0", .command), ("=sum(a1)", .formula),
      ("-2+cmd|'/c calc'!A1", .command), ("@SUM(A1)", .formula), ("=hyperlink(\"x\")", .formula),
      ("Yth. «Nama_Ketua» di", .placeholder("«Nama_Ketua»")),
      ("{{saksi}}", .placeholder("{{saksi}}")),
      ("{{ saksi | besar }} dan", .placeholder("{{ saksi | besar }}")),
      ("Aula ${tempat}.", .placeholder("${tempat}")), ("$nama", .placeholder("$nama")),
      ("oleh ($nama_ketua)", .placeholder("$nama_ketua")),
      ("<<Nama Ketua>>", .placeholder("<<Nama Ketua>>")), ("[[nama]]", .placeholder("[[nama]]")),
      ("N/A", .placeholder("N/A")), ("n/a", .placeholder("n/a")), ("TBA", .placeholder("TBA")),
      ("xxxx", .placeholder("xxxx")), ("To be announced", .placeholder("To be announced")),
      ("{nama}", .placeholder("{nama}")), ("tahun {tahun}", .placeholder("{tahun}")),
      ("Yth. {NamaKetua},", .placeholder("{NamaKetua}")),
      ("<nama>", .placeholder("<nama>")), ("%nama_ketua%", .placeholder("%nama_ketua%")),
      ("oleh @nama", .placeholder("@nama")), ("[Nama Ketua]", .placeholder("[Nama Ketua]")),
      ("(nama lengkap)", .placeholder("(nama lengkap)")), ("«Nama", .placeholder("«Nama")),
      ("di «Satker» ini", .placeholder("«Satker»")), ("«M_1» x", .placeholder("«M_1»")),
      ("MERGEFIELD Nama", .placeholder("MERGEFIELD Nama")),
      ("x { MERGEFIELD Nama } y", .placeholder("{ MERGEFIELD Nama }")),
      ("Lihat Error: Reference source not found", .error("Error: Reference …")),
      ("Error! Bookmark not defined.", .error("Error! Bookmark …")),
      ("Kesalahan! Sumber referensi tidak ditemukan.", .error("Kesalahan! Sumber …")),
    ] as [(String, TypedText.Fault)])
  func debris(_ typed: String, _ fault: TypedText.Fault) {
    #expect(TypedText(typed).fault == fault)
  }

  @Test(arguments: [
    "#KamiSiapWBK!", "Jl. #2!", "US$ 5", "US$5", "A$AP", "«Aula Baru»", "{1, 2}", "$1",
    "[1]", "a << b", "Kami berkata «merdeka» bersama", "Hasil < 5 dan > 3 hari", "<5 %", "@kpu_id",
    "budi@nama.id", "[Pasal 5]", "(sesuai)", "Error: disk", "Kesalahan!", "«merdeka dan satu",
    "TBA Contoh", "XII", "=", "= sama dengan di atas", "=sama dengan di atas", "50% #1", "!", "{}",
    "Error! Ulangi", "=sama dengan (di atas)", "-Ketua(Plt)",
    "+62 (0561) 1", "@kpu(1)", "a\u{C2}b", "Xx",
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
