import Frames
import Testing
import Typefaces

@Suite struct BreakTests {
  private func marked(
    _ text: String, breaking: Span.Breaking = .hyphens, language: String = "id"
  ) throws -> String {
    var style = Bundled.style()
    style.language = language
    return try Bundled.shaper().shape([Span(text, style, breaking: breaking)]).marked
  }

  @Test(arguments: [
    "pem-ba-ngu-nan", "pen-ca-nangan", "in-te-gri-tas", "bi-ro-krasi", "ko-rupsi",
    "pe-mi-lihan", "per-aturan", "peng-awasan", "ke-adilan", "kon-sti-tusi",
    "per-tang-gung-ja-waban", "me-nan-da-tangani", "tran-skrip", "eks-tra-ku-ri-ku-ler",
    "trans-pa-ransi", "eks-pek-tasi", "dan", "itu", "apa", "saksi", "whistleblowing",
  ])
  func hyphenates(_ shown: String) throws {
    let word = shown.filter { $0 != "-" }
    let shaped = try Bundled.shaper().shape([Span(word, Bundled.style())])
    var result = Array(word)
    for place in shaped.breaks.reversed() { result.insert("-", at: place.offset) }
    #expect(String(result) == shown)
  }

  @Test(arguments: [
    // A name, a number, an abbreviation, an apostrophe, a slash: never.
    ("Pembangunan", "Pembangunan"), ("wbk2022wilayah", "wbk2022wilayah"),
    ("a.n.", "a.n."), ("jum'atan", "jum'atan"), ("pembangunan/", "pembangunan/"),
    // Brackets, quotes and stops belong to the sentence, not to the word.
    ("(pembangunan),", "(pem-ba-ngu-nan),"), ("“korupsi”", "“ko-rupsi”"),
    // Doubled words may be broken at their own hyphen.
    ("undang-undang", "un-dang-/undang"), ("peraturan-peraturan", "per-aturan-/per-aturan"),
    ("baik-baik", "baik-/baik"),
    // No snippet of two letters stands beside a hyphen.
    ("se-kalimantan", "se-kali-man-tan"),
    ("dan/atau", "dan//atau"), ("IV/b", "IV/b"), ("ke-2", "ke-2"),
    ("13/PW.01/61/2022", "13/PW.01/61/2022"), ("09.00-12.00", "09.00-12.00"),
  ])
  func words(_ word: String, _ expected: String) throws {
    #expect(try marked(word) == expected)
  }

  /// An office's evidence and documentation, in narrow cells.
  @Test(arguments: [
    "https://|jdih.|kpu.|go.|id/|dokumentasi/|zona-|integritas",
    "https://|drive.|google.|com/|drive/|folders/|1AbCdEfG|hIjKlMnO|pQrStUvW|xYz?|usp=|sharing",
    "(http://|kpu.|go.|id)", "humas@|kpu.|go.id", "SK_|Tim_|Kerja_|ZI_|2022.|pdf",
    "pojokkatanews.|com", "www.|kpu.|go.id", "laporan-|monev.|pdf",
    // No address: a letter's number, academic degrees, abbreviations.
    "13/PW.01/61/2022", "S.H.,M.Hum.", "a.n.Ketua", "tgl.12",
  ])
  func addressesBreakAtTheirMarks(_ expected: String) throws {
    let word = expected.filter { $0 != "|" }
    for breaking in [Span.Breaking.hyphens, .spaces] {
      let shaped = try Bundled.shaper().shape([Span(word, Bundled.style(), breaking: breaking)])
      var result = Array(word.utf8)
      for place in shaped.breaks.reversed() where place.kind == .plain {
        result.insert(UInt8(ascii: "|"), at: place.offset)
      }
      #expect(String(decoding: result, as: UTF8.self) == expected)
    }
    #expect(try marked(word, breaking: .never) == word)
  }

  @Test func onlyIndonesianIsHyphenated() throws {
    #expect(try marked("pembangunan", language: "en") == "pembangunan")
    #expect(try marked("pembangunan", breaking: .spaces) == "pembangunan")
  }

  @Test(arguments: [
    "Nomor 13/PW.01/61/2022", "8 Februari 2022", "9 Maret 2022", "Rp 1.000.000",
    "Pasal 28D", "ayat (1)", "huruf a", "angka 4", "a.n. Ketua", "u.b. Sekretaris", "No. 5",
    "Nomor 90",
    "Tahun 2021", "pukul 09.00 WIB", "19700101 199003 1 001", "Plt. Kepala", "BAB II",
    "(9 Maret 2022)", "Tingkat I", "a b-c", "4 dari 12", "(18 dari 24)", "Halaman 3 dari 9",
  ])
  func keepsTogether(_ phrase: String) throws {
    #expect(try marked(phrase, breaking: .spaces) == phrase)
  }

  @Test func aWordKeptWithTheNextIsNotHyphenated() throws {
    #expect(try marked("halaman 8") == "halaman 8")
    #expect(try marked("halaman besar").hasPrefix("ha-la"))
  }

  @Test func breaksAtOtherSpaces() throws {
    #expect(
      try marked("pada tanggal 8 Februari 2022 di Aula – Sambas", breaking: .spaces)
        == "pada |tanggal |8 Februari 2022 |di |Aula – |Sambas")
  }

  @Test func partsOfOtherThingsAreNotTied() throws {
    #expect(try marked("bebas dari 12 hal", breaking: .spaces) == "bebas |dari |12 |hal")
    #expect(try marked("4 dari mereka", breaking: .spaces) == "4 |dari |mereka")
  }

  /// Where titles, offices and names end their lines.
  @Test(arguments: [
    "MENUJU WILAYAH BEBAS DARI KORUPSI (WBK) |DAN WILAYAH BIROKRASI BERSIH |DAN MELAYANI (WBBM)",
    "PEMBANGUNAN ZONA INTEGRITAS |DI LINGKUNGAN |KOMISI PEMILIHAN UMUM |KOTA PONTIANAK",
    "Zona Integritas |menuju Wilayah", "Ketua |Komisi Pemilihan Umum |Kabupaten Penukal Abab",
    "Kepala |Kejaksaan Negeri |Penukal Abab", "Bupati |Penukal Abab", "Wali Kota Pontianak",
    "Kepala |Kepolisian Resor |Kota Pontianak", "Anggota |KPU |Republik Indonesia",
    "Dr. Hj. Ratu Ayu Contoh, |S.H., M.H.", "Ahmad Contoh, |SH, MH", "Contoh, Ahmad",
    "Rapat di Aula", "Ketua",
  ])
  func sense(_ expected: String) throws {
    let text = expected.filter { $0 != "|" }
    let shaped = try Bundled.shaper().shape([Span(text, Bundled.style(), breaking: .spaces)])
    #expect(shaped.marked(.sense) == expected)
  }

  /// Names of regions stay whole where the sense allows no end of a line.
  @Test(arguments: [
    "Provinsi |Nusa Tenggara Timur", "KPU Kabupaten |Penukal Abab", "Wali Kota |Pontianak",
    "Rapat Provinsi", "Kotamadya Lama",
  ])
  func regions(_ expected: String) throws {
    let text = expected.filter { $0 != "|" }
    let shaped = try Bundled.shaper().shape([Span(text, Bundled.style(), breaking: .spaces)])
    #expect(shaped.marked(.region) == expected)
  }

  @Test func shortNamesOfRegulationsAreTied() throws {
    #expect(
      try marked("menurut PermenPANRB 5/2024, UU 7/2017 dan UU Pemilu", breaking: .spaces)
        == "menurut |PermenPANRB 5/2024, |UU 7/2017 |dan |UU |Pemilu")
  }

  @Test func whatLinksNamesIsTied() throws {
    #expect(
      try marked("Maria Da Costa, Ahmad bin Contoh", breaking: .spaces)
        == "Maria |Da Costa, |Ahmad |bin Contoh")
  }

  /// A regulation is named by its number and its year.
  @Test(arguments: [
    "Peraturan Menteri PANRB Nomor 90 |Tahun 2021 tentang", "(UU No. 7 |Tahun 2017)",
    "Surat Nomor 13/PW.01/61/2022 |Tahun 2022", "PERATURAN NOMOR 5 |TAHUN 2022",
    "Nomor 90 |Thn. 2021", "Surat Nomor 13/PW.01/61/2022 tanggal |8 Februari 2022", "tgl. |8 Maret",
    "Nomor 90 Tahun Depan", "pada 90 Tahun 2021", "Tahun 2021", "Nomor 90", "Nomor",
  ])
  func numbersOfYears(_ expected: String) throws {
    let text = expected.filter { $0 != "|" }
    for breaking in [Span.Breaking.spaces, .hyphens] {
      let shaped = try Bundled.shaper().shape([Span(text, Bundled.style(), breaking: breaking)])
      #expect(shaped.marked(.reluctant) == expected)
    }
  }

  /// Two letters before a hyphen are left to narrow columns.
  @Test(arguments: ["ko|rupsi", "un|dang-undang", "pembangunan", "(ke|adilan)"])
  func snippets(_ expected: String) throws {
    let text = expected.filter { $0 != "|" }
    let shaped = try Bundled.shaper().shape([Span(text, Bundled.style())])
    #expect(shaped.marked(.snippet) == expected)
  }

  @Test func aLineOfSpacedLettersCanBeBroken() throws {
    #expect(try marked("K P U", breaking: .spaces) == "K |P |U")
  }

  @Test func spaces() throws {
    #expect(try marked("satu dua", breaking: .never) == "satu dua")
    #expect(try marked("satu\u{a0}dua tiga") == "satu\u{a0}dua |tiga")
    #expect(try marked("satu  dua") == "satu  |dua")
  }

  @Test func forcedLineEnds() throws {
    #expect(try marked("satu\u{2028}dua", breaking: .never) == "satu\u{2028}¶dua")
    #expect(try marked("satu\u{2028}") == "satu\u{2028}")
    let shaped = try Bundled.shaper().shape([Span("a\u{2028}b", Bundled.style())])
    #expect(shaped.runs[0].clusters.map(\.glyphs) == [1, 0, 1])
  }

  @Test func theSpansRuleWhereTheTextIsTheirs() throws {
    let style = Bundled.style()
    let shaped = try Bundled.shaper().shape([
      Span("oleh ", style), Span("Budi Santoso", style, breaking: .never),
      Span(" di kantor", style),
    ])
    #expect(shaped.marked == "oleh |Budi Santoso |di |kan-tor")
    #expect(shaped.runs.count == 1)
  }

  @Test func softHyphensOfTheAuthor() throws {
    #expect(try marked("bangun\u{ad}an", breaking: .spaces) == "bangun-an")
    #expect(try marked("bangun\u{ad}an", breaking: .never) == "bangunan")
    #expect(try marked("pemban\u{ad}gunan") == "pemban-gunan")
  }

  @Test func aHyphenReplacesTheClusterBeforeIt() throws {
    let shaped = try Bundled.shaper().shape([Span("saksi-saksi kantor", Bundled.style())])
    guard case .hyphen(let tail)? = shaped.breaks.last?.kind else {
      Issue.record("no hyphen in “kantor”")
      return
    }
    #expect(tail.text == "n\u{ad}")
    #expect(tail.clusters == [Cluster(bytes: 1, glyphs: 1), Cluster(bytes: 2, glyphs: 1)])
    let run = shaped.runs[0]
    #expect(tail.glyphs[1].id == run.glyphs[5].id)
  }
}

extension ShapedText {
  fileprivate func marked(_ worth: Break.Worth) -> String {
    var result = runs.flatMap { Array($0.text.utf8) }
    for place in breaks.reversed() where place.worth == worth {
      result.insert(UInt8(ascii: "|"), at: place.offset)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
