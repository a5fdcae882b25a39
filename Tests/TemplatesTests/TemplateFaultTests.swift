import Diagnostics
import Templates
import Testing

/// Every fault of a template, with its whole message.
@Suite struct TemplateFaultTests {
  @Test func soundTemplateHasNone() throws {
    let fixture = TemplateFixture(
      body: #"<p style="isi" if="nomor">No {nomor} <b>{{x}}</b> {tanggal | hari}</p>"#)
    #expect(fixture.faults() == "")
    let text = try fixture.text()
    #expect(
      text == [
        .text("No "), .value(Expression(path: ["nomor"]), text.valuePlaces[0]), .text(" "),
        .bold([.text("{x}")]), .text(" "),
        .value(
          Expression(path: ["tanggal"], formatters: [.init(name: "hari")]), text.valuePlaces[1]),
      ])
  }

  /// What is there and cannot be read is not missing, nor is it from what builds on it.
  @Test func aSizeThatCannotBeRead() {
    let styles = """

      <style name="a" font="Serif" size="1e30pt" leading="14pt"/>
      <style name="b" base="a"/>
      <style name="c" font="Serif" size="1pt"/>
      """
    let faults = TemplateFixture(body: #"<p style="a">x</p>"#, head: styles).faults()
    #expect(
      faults.hasPrefix(
        """
        uji/satu.xml:3:36: galat: “1e30pt” bukan ukuran lebih dari nol seperti 12mm, 1.5cm atau 10.5pt
           3 | <style name="a" font="Serif" size="1e30pt" leading="14pt"/>
             |                                    ^~~~~~
        uji/satu.xml:5:2: galat: gaya “c” tidak menetapkan “leading”, juga tidak melalui base
        """), "\(faults)")
  }

  /// What the root asks of a record is known to be there on every page.
  @Test func theRootsConditionProves() throws {
    let design = TemplateFixture(body: #"<p style="isi">{nomor}</p>"#).files["satu.xml"] ?? ""
    let root = TemplateFixture.root.replacing(
      #"record="pencanangan""#, with: #"record="pencanangan" if="nomor""#)
    let template = try TemplateFixture(design: design, root: root).read()
    #expect(template.demand?.condition == .holds(Expression(path: ["nomor"])))
    #expect(template.demand?.text == "nomor")
  }

  /// No page is there yet when a template is chosen.
  @Test func theRootsConditionIsChecked() {
    let design = TemplateFixture(body: #"<p style="isi">x</p>"#).files["satu.xml"] ?? ""
    let root = TemplateFixture.root.replacing(
      #"record="pencanangan""#, with: #"record="pencanangan" if="halaman.lanskap and nomor""#)
    #expect(
      TemplateFixture(design: design, root: root).faults() == """
        uji/template.xml:1:75: galat: nama “halaman” tidak dikenal di sini
           1 | <template name="uji" summary="uji" language="id" record="pencanangan" if="halaman.lanskap and nomor">
             |                                                                           ^~~~~~~~~~~~~~~~~~~~~~~~~
        """)
  }

  @Test func unknownElement() {
    #expect(
      TemplateFixture(body: #"<pp style="isi">x</pp>"#).faults() == """
        uji/satu.xml:4:6: galat: unsur <pp> tidak dikenal
           4 |     <pp style="isi">x</pp>
             |      ^~
          saran: maksud Anda “p”?
        """)
  }

  @Test func unknownStyleAndAttribute() {
    #expect(
      TemplateFixture(body: #"<p style="isii" colour="red">x</p>"#).faults(in: .english) == """
        uji/satu.xml:4:15: error: style “isii” is not defined
           4 |     <p style="isii" colour="red">x</p>
             |               ^~~~
          hint: did you mean “isi”?
        uji/satu.xml:4:29: error: unknown attribute “colour” on <p>
           4 |     <p style="isii" colour="red">x</p>
             |                             ^~~
          hint: known are: bookmark, depth, if, initial, initial-lines, link, missing, name, style, unless
        """)
  }

  @Test func unknownNameInBraces() {
    #expect(
      TemplateFixture(body: #"<p style="isi">Oleh {namma}</p>"#).faults() == """
        uji/satu.xml:4:25: galat: nama “namma” tidak dikenal di sini
           4 |     <p style="isi">Oleh {namma}</p>
             |                         ^~~~~~~
          saran: maksud Anda “nama”?
        """)
  }

  @Test func unknownFormatter() {
    #expect(
      TemplateFixture(body: #"<p style="isi">{tanggal | harii}</p>"#).faults() == """
        uji/satu.xml:4:20: galat: pemformat “harii” tidak dikenal
           4 |     <p style="isi">{tanggal | harii}</p>
             |                    ^~~~~~~~~~~~~~~~~
          saran: maksud Anda “hari”?
        """)
  }

  /// Of those for another sort of value none is meant.
  @Test func formattersThatFitAreTold() {
    #expect(
      TemplateFixture(body: #"<p style="isi">{nama | har}</p>"#).faults() == """
        uji/satu.xml:4:20: galat: pemformat “har” tidak dikenal
           4 |     <p style="isi">{nama | har}</p>
             |                    ^~~~~~~~~~~~
          saran: yang dikenal: huruf-besar
        """)
    #expect(
      TemplateFixture(body: #"<p style="isi">{nama | hari}</p>"#).faults() == """
        uji/satu.xml:4:20: galat: pemformat “hari” memerlukan tanggal, bukan teks
           4 |     <p style="isi">{nama | hari}</p>
             |                    ^~~~~~~~~~~~~
          saran: yang dikenal: huruf-besar
        """)
    #expect(
      TemplateFixture(body: #"<p style="isi">{tanggal}</p>"#).faults() == """
        uji/satu.xml:4:20: galat: “tanggal” adalah tanggal; di sini diperlukan teks atau bilangan
           4 |     <p style="isi">{tanggal}</p>
             |                    ^~~~~~~~~
          saran: beri pemformat, misalnya {tanggal | panjang}
        """)
  }

  @Test func optionalValueMustBeAskedFor() {
    #expect(
      TemplateFixture(body: #"<p style="isi">{nomor}</p>"#).faults() == """
        uji/satu.xml:4:20: galat: “nomor” mungkin tidak ada dalam rekaman
           4 |     <p style="isi">{nomor}</p>
             |                    ^~~~~~~
          saran: beri syarat if="nomor", atau <when test="nomor">
        """)
    #expect(
      TemplateFixture(body: #"<p style="isi" unless="nomor">{nomor}</p>"#).faults().contains(
        "“nomor” mungkin tidak ada"))
    #expect(
      TemplateFixture(body: #"<p style="isi"><when test="nomor and meterai">{nomor}</when></p>"#)
        .faults() == "")
  }

  @Test(arguments: [
    (
      #"<p style="isi">{tanggal}</p>"#,
      "“tanggal” adalah tanggal; di sini diperlukan teks atau bilangan"
    ),
    (#"<p style="isi">{nama | hari}</p>"#, "pemformat “hari” memerlukan tanggal, bukan teks"),
    (#"<p style="isi">{saksi | pertama}</p>"#, "pemformat “pertama” memerlukan bilangan"),
    (#"<p style="isi">{nama</p>"#, "kurung kurawal “{” tidak ditutup"),
    (#"<p style="isi">{Nama!}</p>"#, "“Nama!” bukan ungkapan yang sah"),
    (#"<p style="isi" if="nama > 3">x</p>"#, "“nama” adalah teks; di sini diperlukan bilangan"),
    (#"<p style="isi" if="and nomor">x</p>"#, "“and nomor” bukan ungkapan yang sah"),
    (#"<p style="isi" if="nomor or">x</p>"#, "“nomor or” bukan ungkapan yang sah"),
    (#"<picture value="nama"/>"#, "“nama” adalah teks; di sini diperlukan gambar"),
    (#"<picture value="logo"/>"#, "“logo” mungkin tidak ada dalam rekaman"),
    (#"<picture/>"#, "<picture> memerlukan tepat satu dari “value” dan “file”"),
    (#"<picture file="x.svg"/>"#, "berkas “x.svg” tidak ada dalam folder templat"),
    (#"<spacer/>"#, "<spacer> memerlukan atribut “height”"),
    (#"<spacer height="3"/>"#, "“3” bukan ukuran seperti 12mm, 1.5cm, 10.5pt atau 0"),
    (#"<stack padding="1mm 2mm 3mm"/>"#, "“1mm 2mm 3mm” bukan satu, dua atau empat ukuran"),
    (#"<rule lines="1pt" color="red"/>"#, "“red” bukan warna seperti #1a2b3c"),
    (#"<spring weight="0"/>"#, "“0” bukan bilangan bulat 1 sampai 100"),
    (#"<column>x</column>"#, "<column> tidak boleh berada dalam <sheet>"),
    (#"<columns><p style="isi">x</p></columns>"#, "<p> tidak boleh berada dalam <columns>"),
    (#"<stack>teks</stack>"#, "teks tidak boleh berada langsung dalam <stack>"),
    (#"<insert part="x"/>"#, "bagian “x” tidak didefinisikan"),
    (#"<p style="isi"><u>x</u></p>"#, "unsur <u> tidak dikenal"),
    (#"<header height="5mm"/><header height="5mm"/>"#, "<header> hanya boleh satu dalam <sheet>"),
    (#"<stack><footer height="5mm"/></stack>"#, "<footer> tidak boleh berada dalam <stack>"),
    (#"<footer height="260mm"/>"#, "“footer” tidak menyisakan ruang di kertas A4"),
    (#"<p style="isi">{halaman.nomor}</p>"#, "nama “nomor” tidak dikenal di sini"),
    (#"<each in="nama" as="n"/>"#, "“nama” adalah teks; di sini diperlukan daftar"),
    (#"<rows each="saksi" as="s"/>"#, "<rows> tidak boleh berada dalam <sheet>"),
    (#"<table style="isi"><row/></table>"#, "<table> memerlukan paling sedikit satu <col>"),
    (#"<table style="isi"><p style="isi">x</p></table>"#, "<p> tidak boleh berada dalam <table>"),
    (#"<table style="isi"><col/><group as="x"/></table>"#, "<group> memerlukan atribut “each”"),
    (
      #"<table style="isi"><col/><row><cell span="0">x</cell></row></table>"#,
      "“0” bukan bilangan bulat 1 sampai 99, atau * untuk semua kolom sisanya"
    ),
    (
      #"<table style="isi"><col/><row><cell shade="nama">x</cell></row></table>"#,
      "“nama” adalah teks; di sini diperlukan bilangan"
    ),
    (
      #"<table style="isi"><col/><row><cell steps="75 60">x</cell></row></table>"#,
      "“75 60” bukan bilangan menaik dengan spasi di antaranya seperti “60 75”"
    ),
    (
      #"<table style="isi"><col/><row><cell><i>x</i></cell></row></table>"#,
      "huruf “Serif Italic” tidak ada dalam folder Fonts"
    ),
    (#"<p style="isi" if="nama &lt; 3">x</p>"#, "“nama” adalah teks; di sini diperlukan bilangan"),
    (#"<p style="isi" if="logo = x.y">x</p>"#, "“logo” adalah gambar; di sini diperlukan teks"),
    (#"<p style="isi" if="nama = atasan.umur">x</p>"#, "“atasan.umur” adalah bilangan"),
    (
      #"<chart kind="bars" style="isi" each="saksi" as="s" value="s.umur" text="{s.nama}" "#
        + #"label="x" width="9mm" alt="x"/>"#, "“s.nama” mungkin tidak ada dalam rekaman"
    ),
  ])
  func otherFaults(_ body: String, _ message: String) {
    #expect(TemplateFixture(body: body).faults().contains("galat: \(message)"))
  }

  @Test func rowsFillTheirColumns() {
    #expect(
      TemplateFixture(
        body: """
          <table style="isi"><col/><col/>
            <row><cell head="yes">a</cell></row>
          </table>
          """
      ).faults() == """
        uji/satu.xml:5:4: galat: baris ini mengisi 1 kolom; tabelnya 2 kolom
           5 |   <row><cell head="yes">a</cell></row>
             |    ^~~
          saran: tambah atau hapus sel; span="2" mengisi dua kolom
        """)
  }

  @Test func sumsAreKnownWhereTheyAreWhole() {
    let row = { (text: String) in "<row><cell>\(text)</cell></row>" }
    let body = { (close: String, inside: String) in
      """
      <table style="isi"><col/><head>\(row("K"))</head>
      <rows each="saksi" as="s"><sum name="banyak"/>\(row(inside))</rows>
      <total>\(row(close))</total></table>
      """
    }
    #expect(TemplateFixture(body: body("{banyak}", "{s.umur} {urut}")).faults() == "")
    #expect(
      TemplateFixture(body: body("{bnyak}", "{banyak}")).faults() == """
        uji/satu.xml:5:58: galat: nama “banyak” tidak dikenal di sini
           5 | <rows each="saksi" as="s"><sum name="banyak"/><row><cell>{banyak}</cell></row></rows>
             |                                                          ^~~~~~~~
        uji/satu.xml:6:19: galat: nama “bnyak” tidak dikenal di sini
           6 | <total><row><cell>{bnyak}</cell></row></total></table>
             |                   ^~~~~~~
          saran: maksud Anda “banyak”?
        """)
  }

  @Test func stylesAndParts() {
    let faults = TemplateFixture(
      body: #"<insert part="a"/>"#,
      head: """
        <style name="b" font="Serifa" size="9pt" leading="1pt"/>
        <style name="c" base="isi" cut="Black"/>
        <style name="d" font="Serif"/>
        <style name="isi" base="isi"/>
        <part name="a"><insert part="a"/></part>
        """
    ).faults(in: .english)
    let sentences = faults.split(separator: "\n").filter { $0.contains("error: ") }
      .map { $0.split(separator: "error: ")[1] }
    #expect(
      sentences == [
        "the face “Serifa” is not in the folder Fonts",
        "the face “Serif Black” is not in the folder Fonts",
        "style “d” does not set “size”, nor does its base",
        "style “d” does not set “leading”, nor does its base",
        "<style> “isi” is defined twice",
        "part “a” contains itself",
      ])
  }

  @Test func filesAndRoots() {
    #expect(
      TemplateFixture(design: "<desain/>").faults() == """
        uji/satu.xml:1:2: galat: unsur akar harus <design>, bukan <desain>
           1 | <desain/>
             |  ^~~~~~
        """)
    var gone = TemplateFixture(body: "")
    gone.files["satu.xml"] = nil
    #expect(gone.faults().contains("3:29: galat: berkas “satu.xml” tidak ada dalam folder templat"))
    gone.files["template.xml"] = nil
    #expect(
      gone.faults()
        == """
        uji/template.xml: galat: berkas “template.xml” tidak ada dalam folder templat
          saran: letakkan “template.xml” di folder ini, bukan sebagai tautan
        """)
    gone.files["templat.xml"] = ""
    #expect(gone.faults().hasSuffix("\n  saran: maksud Anda “templat.xml”?"))
    #expect(
      TemplateFixture(design: "<design name=\"satu\"/>").faults(in: .english).contains(
        "<design> needs at least one <page>"))
  }
}

extension [Inline] {
  var valuePlaces: [Place] {
    compactMap { if case .value(_, let place) = $0 { place } else { nil } }
  }
}
