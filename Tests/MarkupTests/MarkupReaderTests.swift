import Diagnostics
import Markup
import Testing

@Suite struct MarkupReaderTests {
  private func read(_ text: String) throws(Faults) -> MarkupElement {
    try readMarkup(SourceText(file: "a.xml", bytes: Array(text.utf8)), status: .template)
  }

  private func fault(_ text: String) -> String {
    do {
      _ = try read(text)
      return "no fault"
    } catch {
      return error.diagnostics.map { $0.text(in: .english) }.joined(separator: "\n")
    }
  }

  @Test func placesOfElementsAttributesAndText() throws {
    let root = try read("<a>\n  <b c='1'\n   dé = \"x&amp;y>\">té{xt}<!-- n --> z</b><e/>\n</a>")
    let b = try #require(root.elements.first)
    #expect(b.place.description == "a.xml:2:4")
    #expect(b["c"]?.value == "1")
    #expect(b["c"]?.place.description == "a.xml:2:9")
    #expect(b["dé"]?.value == "x&y>")
    #expect(b["dé"]?.place.description == "a.xml:3:10")
    guard case .text(let text, let place) = b.children[0] else { return #expect(Bool(false)) }
    #expect(text == "té{xt}")
    #expect(place.description == "a.xml:3:20")
    #expect(b.children.count == 2)
    #expect(root.elements.map(\.name) == ["b", "e"])
  }

  @Test func refusesWhatCouldHarm() {
    #expect(
      fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
        == """
        a.xml:1:13: error: a DOCTYPE declaration is not allowed
           1 | <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>
             |             ^
        """)
    #expect(fault("<a><?php ?></a>").contains("processing instructions"))
    #expect(fault("").contains("error: malformed XML") || fault("").contains("no element"))
    #expect(
      fault("<a>\n <b></a>")
        == """
        a.xml:2:9: error: malformed XML: Opening and ending tag mismatch: b line 2 and a
           2 |  <b></a>
             |         ^
        """)
  }

  @Test func everyTruncationIsRefused() {
    let text = "<a x=\"1\"><b>t &lt; u</b><!-- c --><c y='2'/></a>"
    for count in 0..<text.utf8.count {
      let source = SourceText(file: "t", bytes: Array(text.utf8.prefix(count)))
      #expect(throws: Faults.self) { try readMarkup(source, status: .template) }
    }
  }
}
