import Diagnostics
import Templates
import Testing

/// How much a template may ask for, with what is said of more.
@Suite struct TemplateLimitTests {
  @Test func designs() {
    var fixture = TemplateFixture(body: #"<p style="isi">x</p>"#)
    let references = (1...21).map { #"<design name="d\#($0)" file="d\#($0).xml"/>\#n"# }.joined()
    fixture.files["template.xml"] = TemplateFixture.root.replacing(
      #"<design name="satu" file="satu.xml"/>"#, with: references)
    for number in 1...21 {
      fixture.files["d\(number).xml"] = fixture.files["satu.xml"]?.replacing(
        #"<design name="satu">"#, with: #"<design name="d\#(number)">"#)
    }
    #expect(
      fixture.faults() == """
        uji/template.xml:23:2: galat: templat ini mempunyai lebih dari 20 rancangan
          23 | <design name="d21" file="d21.xml"/>
             |  ^~~~~~
          saran: bagi templat ini menjadi beberapa templat, masing-masing di foldernya
        """)
  }

  /// A text that no record would let be printed.
  @Test func aLongText() {
    let text = String(repeating: "kata ", count: 200_000)
    #expect(
      TemplateFixture(body: "<p style=\"isi\">a <b>\(text)</b></p>").faults() == """
        uji/satu.xml:4:6: galat: teks ini lebih panjang dari 10000 potongan (unsur, atau 64 huruf)
          saran: bagi menjadi beberapa paragraf: <p>…</p><p>…</p>
        """)
    #expect(TemplateFixture(body: "<p style=\"isi\">\(text.prefix(600_000))</p>").faults() == "")
  }

  @Test func aPartThatContainsItselfInATable() {
    let fixture = TemplateFixture(
      body: #"<table><insert part="a"/></table>"#,
      head: "\n" + #"<part name="a"><insert part="a"/></part>"# + "\n")
    #expect(
      fixture.faults().contains(
        """
        uji/satu.xml:3:30: galat: bagian “a” memuat dirinya sendiri
           3 | <part name="a"><insert part="a"/></part>
             |                              ^
        """), "\(fixture.faults())")
  }

  @Test func partsThatDouble() {
    let parts = (0..<30).map {
      #"<part name="p\#($0)"><insert part="p\#($0 + 1)"/><insert part="p\#($0 + 1)"/></part>\#n"#
    }
    let fixture = TemplateFixture(
      body: #"<p style="isi"><insert part="p0"/></p>"#,
      head: "\n" + parts.joined() + #"<part name="p30">x</part>"#)
    #expect(
      fixture.faults(in: .english).hasSuffix(
        """
          hint: insert fewer parts: one that inserts two parts multiplies what there is
        """))
  }

  @Test func repetitionsInOneAnother() {
    let open = (1...7).map { #"<each in="saksi" as="s\#($0)">\#n"# }.joined()
    let close = String(repeating: "</each>", count: 7)
    #expect(
      TemplateFixture(body: "<p style=\"isi\">\(open)x\(close)</p>").faults() == """
        uji/satu.xml:10:2: galat: pengulangan ini berada dalam 6 pengulangan lain
          10 | <each in="saksi" as="s7">
             |  ^~~~
          saran: kurangi <each> yang bersarang: setiap tingkat melipatgandakan isi dokumen
        """)
  }

  /// What stands on one line has its places too, however long the line is.
  @Test func placesInALongLine() {
    let fixture = TemplateFixture(
      body: #"<p style="isi">\#(String(repeating: "é", count: 50_000)){x} {nama} {y}</p>"#)
    #expect(
      fixture.faults(in: .english) == """
        uji/satu.xml:4:50020: error: the name “x” is not known here
        uji/satu.xml:4:50031: error: the name “y” is not known here
        """)
  }
}
