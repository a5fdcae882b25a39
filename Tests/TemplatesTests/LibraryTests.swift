import Diagnostics
import Templates
import Testing

/// Templates and designs include libraries: one's own wins over what is lent, and what a design
/// includes over what its template does.
@Suite struct LibraryTests {
  /// What the paragraph says whose text is the part `kata`.
  private func word(_ fixture: TemplateFixture) throws -> String? {
    guard case .text(let text)? = try fixture.text().first else { return nil }
    return text.text
  }

  private func fixture(
    ofTemplate: String = "", ofDesign: String = "", template: String = "", design: String = "",
    style: String = TemplateFixture.style
  ) -> TemplateFixture {
    var fixture = TemplateFixture(
      body: #"<p style="isi"><insert part="kata"/></p>"#,
      head: #"<include file="rancangan.xml"/>"# + design)
    fixture.files["satu.xml"] = fixture.files["satu.xml"]?.replacing(
      TemplateFixture.style, with: style)
    fixture.files["template.xml"] = TemplateFixture.root.replacing(
      "<design ", with: #"<include file="templat.xml"/>\#(template)<design "#)
    fixture.files["templat.xml"] = "<library>\(ofTemplate)</library>"
    fixture.files["rancangan.xml"] = "<library>\(ofDesign)</library>"
    return fixture
  }

  private func part(_ text: String) -> String { #"<part name="kata">\#(text)</part>"# }

  @Test func theNearestPartWins() throws {
    let (a, b) = (part("a"), part("b"))
    #expect(try word(fixture(ofTemplate: a)) == "a")
    #expect(try word(fixture(ofTemplate: a, ofDesign: b)) == "b")
    #expect(try word(fixture(ofTemplate: a, ofDesign: b, template: part("c"))) == "c")
    #expect(try word(fixture(ofTemplate: a, ofDesign: b, design: part("d"))) == "d")
  }

  @Test func aDesignDoesNotSayAnewWhatItsTemplateSays() {
    #expect(
      fixture(template: part("c"), design: part("d")).faults().contains(
        "galat: <part> “kata” didefinisikan dua kali"))
  }

  @Test func theNearestStyleWins() throws {
    let (a, b) = (style("10pt"), style("20pt"))
    let plain = try look(fixture(template: part("x"), style: b))
    #expect(try look(fixture(ofTemplate: a, template: part("x"), style: b)) == plain)
    #expect(try look(fixture(ofTemplate: a, ofDesign: b, template: part("x"), style: "")) == plain)
  }

  private func style(_ size: String) -> String {
    TemplateFixture.style.replacing("10pt", with: size)
  }

  private func look(_ fixture: TemplateFixture) throws -> Style? {
    let section = try fixture.read().designs[0].sections[0]
    guard case .one(let node)? = section.content.first, case .paragraph(let p) = node.own
    else { return nil }
    return p.style
  }
}
