import Diagnostics
import Templates
import Testing

/// One document reads one design; a check reads all.
@Suite struct DesignChoiceTests {
  private func read(_ designs: DesignChoice) throws(Faults) -> Template {
    var fixture = TemplateFixture(body: #"<p style="isi">x</p>"#)
    fixture.files["template.xml"] = TemplateFixture.root.replacing(
      "<design name=\"satu\" file=\"satu.xml\"/>",
      with: """
        <design name="satu" file="satu.xml"/><design name="dua" file="dua.xml"/>
        """)
    fixture.files["dua.xml"] = "<design name=\"dua\"/>"
    return try fixture.read(designs)
  }

  @Test func onlyTheChosenOneIsRead() throws {
    let template = try read(.first)
    #expect(template.designs.map(\.name) == ["satu"])
    #expect(template.designNames == ["satu", "dua"])
    #expect(try read(.named("satu")) == template)
    #expect(try read(.named("tiga")).designs == [])
  }

  @Test(arguments: [DesignChoice.all, .named("dua")])
  func aBrokenOneIsRefused(_ designs: DesignChoice) {
    #expect(throws: Faults.self) { try read(designs) }
  }
}
