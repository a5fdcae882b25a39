import Records
import Testing

@Suite struct SVGTests {
  let folder = PictureFolder()

  /// Line 3 of the file is what the test puts inside.
  @Test(arguments: [
    ("<script>alert(1)</script>", "<script>: skrip atau gerakan tidak boleh ada"),
    ("<SCRIPT/>", "<SCRIPT>: skrip atau gerakan tidak boleh ada"),
    ("<x:script xmlns:x=\"http://a/\"/>", "<script>: skrip atau gerakan tidak boleh ada"),
    ("<g onload=\"x()\"/>", "onload pada <g>: skrip atau gerakan tidak boleh ada"),
    ("<foreignObject/>", "<foreignObject>: skrip atau gerakan tidak boleh ada"),
    ("<animate/>", "<animate>: skrip atau gerakan tidak boleh ada"),
    (
      "<use xlink:href=\"http://a/b.svg#c\"/>",
      "href pada <use>: gambar tidak boleh mengambil berkas lain"
    ),
    ("<use href=\"b.svg\"/>", "href pada <use>: gambar tidak boleh mengambil berkas lain"),
    (
      "<path fill=\"url(http://a/)\"/>",
      "fill pada <path>: gambar tidak boleh mengambil berkas lain"
    ),
    (
      "<path style=\"fill: URL( 'file:///etc/x' )\"/>",
      "style pada <path>: gambar tidak boleh mengambil berkas lain"
    ),
    (
      "<path style=\"fill: u\\72l(x)\"/>",
      "fill: u\\72l(x) pada <path> tidak dapat dipakai dalam gambar cetak"
    ),
    ("<style>@import 'a.css';</style>", "<style>: gambar tidak boleh mengambil berkas lain"),
    (
      "<style><![CDATA[p{fill:url(a.svg#b)}]]></style>",
      "<style>: gambar tidak boleh mengambil berkas lain"
    ),
    ("<image href=\"#a\"/>", "<image> tidak dapat dicetak sebagai vektor"),
    (
      "<filter id=\"f\"/><g style=\"filter:url(#f)\"/>",
      "filter pada <g> tidak dapat dicetak sebagai vektor"
    ),
    ("<mask id=\"m\"/><g mask=\"url(#m)\"/>", "mask pada <g> tidak dapat dicetak sebagai vektor"),
    ("<g filter=\"url(#f)\"/>", "filter pada <g> tidak dapat dicetak sebagai vektor"),
    ("<g style=\"a:b; mask: url(#m)\"/>", "mask pada <g> tidak dapat dicetak sebagai vektor"),
    ("<text>KPU</text>", "<text>: teks dalam gambar bergantung pada huruf komputer ini"),
    ("<g>", "bukan XML yang benar"),
    ("&x;", "bukan XML yang benar"),
  ])
  func refuses(_ inside: String, _ fault: String) {
    folder.write("a.svg", PictureBytes.svg(inside))
    let line = fault.hasPrefix("bukan XML") && inside == "<g>" ? 4 : 3
    #expect(folder.fault("a.svg") == "“a.svg” baris \(line): \(fault)")
  }

  @Test(arguments: [
    "<defs><linearGradient id=\"g\"/></defs><path fill=\"url(#g)\" d=\"M0 0\"/>",
    "<path style=\"fill: url('#g'); filter: none\"/><use xlink:href=\"#p\"/>",
    "<style>.a { fill: url(#g) }</style><g opacity=\"0.5\" class=\"on\"/>",
    "<i:grid xmlns:i=\"http://inkscape/\" href=\"http://a/\" onload=\"x\" i:file=\"C:\\a\"/>",
    "<title>Lambang</title><desc>&#38; &lt;b&gt;</desc>",
    "<filter id=\"f\"/><mask id=\"m\"/>",
  ])
  func accepts(_ inside: String) {
    folder.write("a.svg", PictureBytes.svg(inside))
    #expect(folder.said("a.svg") == "")
  }

  /// As LibreOffice Draw and CorelDRAW write it; one that declares something is refused.
  @Test func aDoctypeThatOnlyNames() {
    let svg = PictureBytes.svg("<path d=\"M0 0h20\"/>")
    let head = "<?xml version=\"1.0\"?>\n"
    let named = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://a/svg11.dtd\">\n"
    folder.write("a.svg", svg.replacing(head, with: head + named))
    folder.write("b.svg", svg.replacing(head, with: head + "<!DOCTYPE svg [ <!ENTITY a 'b'> ]>\n"))
    #expect(folder.said("a.svg") == "")
    #expect(
      folder.fault("b.svg")
        == "“b.svg” baris 2: <!DOCTYPE> yang memuat deklarasi [ … ] tidak boleh ada"
    )
  }

  @Test func wholeMessage() {
    folder.write("a.svg", PictureBytes.svg("<script>a</script>"))
    #expect(
      folder.said("a.svg") == """
        a.yaml:3:9: galat: “a.svg” baris 3: <script>: skrip atau gerakan tidak boleh ada
           3 |   logo: a.svg
             |         ^~~~~
          saran: simpan ulang sebagai SVG polos (di Inkscape: File › Save As › Plain SVG; di Illustrator: tanpa “Preserve Illustrator Editing Capabilities”)
        """)
  }

  @Test func entitiesNeverExpand() {
    let bomb = """
      <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><desc>&b;</desc></svg>
      """
    folder.write("a.svg", bomb)
    #expect(
      folder.fault("a.svg")
        == "“a.svg” baris 1: <!DOCTYPE> yang memuat deklarasi [ … ] tidak boleh ada")
  }

  @Test func otherFaults() {
    folder.write("a.svg", "<html/>")
    folder.write("b.svg", PictureBytes.svg("", size: "width=\"100%\" height=\"100%\""))
    folder.write(
      "c.svg", "<?xml-stylesheet href='http://a/'?>\n" + PictureBytes.svg("").dropFirst(22))
    #expect(folder.fault("a.svg") == "“a.svg” adalah XML, tetapi bukan gambar SVG")
    #expect(
      folder.fault("b.svg")
        == "“b.svg” tidak menyebut ukuran: viewBox, atau width dan height")
    #expect(
      folder.fault("c.svg")
        == "“c.svg” baris 1: <?xml-stylesheet?>: gambar tidak boleh mengambil berkas lain")
  }
}
