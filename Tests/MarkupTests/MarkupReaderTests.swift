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

  @Test func columnsAfterReferencesAndMarks() throws {
    let root = try read("<a>é &amp; {b}\r\n&#65;&lt;c<![CDATA[d & ]]>e\n</a>")
    let pieces = root.children.map { node -> String in
      guard case .text(let text, let place) = node else { return "?" }
      return "\(place.line ?? 0):\(place.column ?? 0)+\(place.length) \(text)"
    }
    #expect(
      pieces == [
        "1:4+7 é &", "1:11+4  {b}\n", "2:1+5 A", "2:6+4 <", "2:10+1 c", "2:20+4 d & ",
        "2:27+1 e\n",
      ])
    #expect(try read("<a><![CDATA[<&>]]></a>").children.count == 1)
  }

  @Test func refusesOtherEncodings() throws {
    #expect(
      fault("<?xml version=\"1.0\" encoding='ISO-8859-1'?>\n<a/>") == """
        a.xml:1:31: error: this file is declared to be in “ISO-8859-1”, not UTF-8
           1 | <?xml version=\"1.0\" encoding='ISO-8859-1'?>
             |                               ^~~~~~~~~~
          hint: save it as UTF-8 and write encoding="UTF-8"
        """)
    #expect(try read("<?xml version='1.0' encoding=\"utf-8\"?><a/>").name == "a")
  }

  @Test func refusesWhatCouldHarm() {
    #expect(
      fault("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")
        == """
        a.xml:1:13: error: a DOCTYPE declaration is not allowed
           1 | <!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>
             |             ^
          hint: delete <!DOCTYPE …>, and write special letters as they are
        """)
    #expect(fault("<a><?php ?></a>").contains("processing instructions"))
    #expect(fault("").contains("error: malformed XML") || fault("").contains("no element"))
    #expect(
      fault("<a>\n <b></a>")
        == """
        a.xml:2:9: error: malformed XML: the element “b” of line 2 is not closed
           2 |  <b></a>
             |         ^
          hint: write </b> where it ends
        """)
  }

  /// Never in the words of libxml2.
  @Test(arguments: [
    ("<a><b>", "the element “b” of line 1 is not closed"),
    ("<a></a", "a tag does not end with “>”"),
    ("<a x=1/>", "an attribute is not written name=\"value\""),
    ("<a x/>", "an attribute is not written name=\"value\""),
    ("<a x=\"1\"y=\"2\"/>", "an attribute is not written name=\"value\""),
    ("<a x=\"1><b/></a>", "there is a “<” in an attribute's value"),
    ("<a x='1' x='2'/>", "this attribute is written twice"),
    ("<a>1 < 2</a>", "no name follows a “<” or an “&”"),
    ("<a>b & c</a>", "no name follows a “<” or an “&”"),
    ("<a>&nbsp;</a>", "there is an “&” that is no known reference"),
    ("<a>&amp c</a>", "there is an “&” that is no known reference"),
    ("<a>&#xZ;</a>", "there is an “&” that is no known reference"),
    ("<a>&#0;</a>", "there is a character that may not be used"),
    ("<a>\u{8}</a>", "there is a character that may not be used"),
    ("<a><!-- b -- c --></a>", "a comment is not closed, or has “--” in it"),
    ("<a/><b/>", "something follows the outermost element"),
    ("<x:a/>", "a name has a prefix that is not known"),
    ("<a>]]></a>", "what stands here has no known form"),
    ("<a><![CDATA[b</a>", "what stands here has no known form"),
    ("<?xml version=\"7\"?><a/>", "what stands here has no known form"),
  ])
  func whatIsNoXML(text: String, words: String) {
    let lines = fault(text).split(separator: "\n")
    #expect(lines.first?.hasSuffix(": error: malformed XML: \(words)") == true, "\(lines)")
    #expect(lines.last?.hasPrefix("  hint: ") == true, "\(lines)")
  }

  @Test func depth() throws {
    let inner = { String(repeating: "<b>", count: $0) + String(repeating: "</b>", count: $0) }
    #expect(try read("<a>\(inner(199))</a>").name == "a")
    #expect(
      fault("<a>\n\(inner(200))</a>") == """
        a.xml:2:599: error: this element stands in 200 others
          hint: close every element where it ends, as in <b>…</b>
        """)
  }

  @Test func nothingInIt() {
    #expect(
      fault("  ") == """
        a.xml:1:3: error: malformed XML: the file does not begin with an element
           1 |   
             |   ^
          hint: begin with the outermost element, such as <template …>
        """)
    #expect(
      fault("") == """
        a.xml: error: this XML file contains no element
          hint: begin with the outermost element, such as <template …>
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
