import Diagnostics
import Templates
import Testing

/// What a template's author owes those who cannot see the page.
@Suite struct HeardTests {
  private func remarks(_ body: String, in language: Language = .indonesian) throws -> String {
    try TemplateFixture(body: body).read().remarks.map { $0.text(in: language) }
      .joined(separator: "\n")
  }

  private func titled(_ title: String) -> TemplateFixture {
    var fixture = TemplateFixture(body: "<p style=\"isi\">x</p>")
    fixture.files["template.xml"] = TemplateFixture.root.replacing("T {nama}", with: title)
    return fixture
  }

  @Test func aTableWithoutHeadCells() throws {
    let row = "<row><cell>a</cell></row>"
    func table(_ rows: String) -> String { "<table style=\"isi\"><col/>\(rows)</table>" }
    #expect(
      try remarks(table(row)) == """
        uji/satu.xml:4:6: peringatan: tabel ini tidak mempunyai sel kepala; pembaca layar tidak dapat menyebut kolom dan baris sebuah sel
           4 |     <table style="isi"><col/><row><cell>a</cell></row></table>
             |      ^~~~~
          saran: tulis <head><row><cell>Kode</cell></row></head>, atau head="yes" pada sel yang menamai barisnya
        """)
    #expect(
      try remarks(table(row), in: .english).hasSuffix(
        """
        warning: this table has no head cells; a screen reader cannot say which column and row a cell is of
           4 |     <table style="isi"><col/><row><cell>a</cell></row></table>
             |      ^~~~~
          hint: write <head><row><cell>Kode</cell></row></head>, or head="yes" at the cell that names its row
        """))
    let head = "<row><cell head=\"yes\">a</cell></row>"
    for good in [
      "<head>\(row)</head>\(row)", head, "<rows each=\"saksi\" as=\"s\">\(head)</rows>",
      "<each in=\"saksi\" as=\"s\">\(head)</each>", "<group>\(head)</group>",
      "<group><rows each=\"saksi\" as=\"s\">\(head)</rows></group>",
      "<group><open>\(head)</open>\(row)</group>",
    ] {
      #expect(try remarks(table(good)) == "", "\(good)")
    }
    #expect(try remarks(table("<head/>\(row)")).contains("sel kepala"))
  }

  @Test func aPictureOfTheRecord() throws {
    let picture = "<picture value=\"logo\" if=\"logo\"/>"
    #expect(
      try remarks(picture) == """
        uji/satu.xml:4:6: peringatan: gambar dari rekaman ini tidak mempunyai “alt”; pembaca layar melewatinya
           4 |     <picture value="logo" if="logo"/>
             |      ^~~~~~~
          saran: tulis apa yang tampak, misalnya alt="Logo instansi"
        """)
    #expect(
      try remarks(picture, in: .english).contains(
        "warning: this picture of the record has no “alt”; a screen reader passes it over\n"))
    #expect(try remarks(picture.replacing("/>", with: " alt=\"Logo {nama}\"/>")) == "")
    // At a page's edge all is decoration.
    #expect(try remarks("<footer height=\"9mm\">\(picture)</footer>") == "")
  }

  @Test func aFieldAtAPagesEdge() throws {
    let signatures = """
      <signatures><signature each="saksi" as="s"><field height="9mm" label="Saksi"/></signature>\
      </signatures>
      """
    #expect(try remarks(signatures) == "")
    #expect(
      try remarks("<footer height=\"9mm\">\(signatures)</footer>").hasPrefix(
        """
        uji/satu.xml:4:27: peringatan: tanda tangan di kepala atau kaki halaman tidak dapat dibubuhkan secara elektronik
        """))
    #expect(
      try remarks("<header height=\"9mm\"><stack>\(signatures)</stack></header>", in: .english)
        .contains(
          "warning: what is to be signed in a header or footer cannot be signed electronically\n"))
  }

  @Test(arguments: ["", " ", "<br/>", "<b> </b>", "<when test=\"nomor\"> </when>"])
  func aTitleThatSaysNothing(_ title: String) {
    let faults = titled(title).faults()
    #expect(
      faults.hasPrefix(
        "uji/template.xml:2:4: galat: “title” kosong; pembaca layar tidak membacakan apa-apa\n"),
      "\(faults)")
    #expect(
      faults.hasSuffix(
        "\n  saran: tulis paling sedikit satu kata tetap, di luar <when> dan <each>"))
    #expect(
      titled(title).faults(in: .english).contains(
        "error: “title” is empty; a screen reader has nothing to read out\n"))
  }

  @Test func aTitleThatMayBeBlank() throws {
    func remarks(_ title: String) throws -> [String] {
      try titled(title).read().remarks.map { "\($0.message.indonesian)" }
    }
    let said = ["“title” kosong bila tidak satu pun bagiannya dicetak; dokumen seperti itu ditolak"]
    #expect(try remarks("<when test=\"nomor\">No {nomor}</when>") == said)
    #expect(try remarks("<each in=\"saksi\" as=\"s\">x</each>") == said)
    #expect(
      try remarks("<when test=\"nomor\">N</when><when test=\"not nomor\"> </when>") == said)
    for good in [
      "{nama}", "<b>T</b>", "<when test=\"nomor\">N</when> T",
      "<when test=\"nomor\">N</when><when test=\"not nomor\">T</when>",
    ] {
      #expect(try remarks(good) == [], "\(good)")
    }
  }

  @Test(arguments: [
    ("<picture value=\"logo\" alt=\" \" if=\"logo\"/>", "alt"),
    ("<table style=\"isi\" alt=\"\"><col/><head><row><cell>a</cell></row></head></table>", "alt"),
    (
      "<signatures><signature each=\"saksi\" as=\"s\"><field height=\"9mm\" label=\"\"/></signature></signatures>",
      "label"
    ),
  ])
  func wordsThatSayNothing(_ body: String, _ attribute: String) {
    let faults = TemplateFixture(body: body).faults()
    #expect(
      faults.contains("galat: “\(attribute)” kosong; pembaca layar tidak membacakan apa-apa\n"),
      "\(faults)")
  }

  @Test func aLinkAtAPagesEdge() throws {
    let link = #"<p style="isi" link="https://contoh.go.id">x</p>"#
    #expect(try remarks(link) == "")
    #expect(
      try remarks(#"<footer height="9mm">\#(link)</footer><p style="isi">y</p>"#, in: .english)
        == """
        uji/satu.xml:4:27: warning: a “link” in a header or footer leads nowhere
           4 |     <footer height="9mm"><p style="isi" link="https://contoh.go.id">x</p></footer><p style="isi">y</p>
             |                           ^
          hint: move the paragraph out of <header> and <footer>
        """)
  }

  /// What cannot be read says nothing, and is told once.
  @Test func oneFaultIsEnough() {
    let faults = TemplateFixture(body: "<picture value=\"logo\" alt=\"{tak_ada}\" if=\"logo\"/>")
      .faults()
    #expect(!faults.contains("kosong"), "\(faults)")
  }
}
