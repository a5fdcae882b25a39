import Diagnostics
import Drawings
import Testing

/// What of a file is drawn, and what is left out.
@Suite struct RebuildTests {
  @Test func shapesInOneForm() {
    #expect(
      rebuilt(inside: "<path d='m 1,2 3.50 4 -.5.5 1e1-2E0h5v-5H.5V+7zm1 1'/>")
        == "<path d=\"M1 2L4.5 6L4 6.5L14 4.5L19 4.5L19 -0.5L0.5 -0.5L0.5 7ZM2 3\"/>")
    #expect(
      rebuilt(inside: "<path d='M0 0q1 1 2 0t2 0c1 1 2 2 3 0s2 2 3 0a5 5 0 0110 0'/>")
        == "<path d=\"M0 0Q1 1 2 0Q3 -1 4 0C5 1 6 2 7 0C8 -2 9 2 10 0A5 5 0 0 1 20 0\"/>")
    #expect(
      rebuilt(inside: "<rect width='1in' height='50%' rx='2'/><circle r='1mm' cx='-0'/>")
        == "<rect x=\"0\" y=\"0\" width=\"96\" height=\"50\" rx=\"2\"/>"
        + "<circle cx=\"-0\" cy=\"0\" r=\"3.7795275590551185\"/>")
    #expect(
      rebuilt(inside: "<g transform='translate(1)scale(2),rotate(3 4 5)'><line x2='3'/></g>")
        == "<g transform=\"translate(1 0) scale(2 2) rotate(3 4 5)\">"
        + "<line x1=\"0\" y1=\"0\" x2=\"3\" y2=\"0\"/></g>")
  }

  @Test func propertiesFromEverywhere() {
    let sheet = "<style>g{fill:#abc;stroke:red}/* a */.a,#b{stroke-width:2px;-x-y:z}</style>"
    #expect(
      rebuilt(inside: sheet + "<g fill='blue' class='a' style='stroke:rgb(0,128,255);font:x'/>")
        == "<g fill=\"#aabbcc\" stroke=\"#0080ff\" stroke-width=\"2\"/>")
    #expect(
      rebuilt(inside: "<g style='fill/**/:/**/lime;;x;opacity:2'/>")
        == "<g opacity=\"1\" fill=\"lime\"/>")
    #expect(rebuilt(inside: "<g fill='foo' stroke-width='' stroke-linejoin='arcs'/>") == "<g/>")
    #expect(
      rebuilt(inside: "<g style='mix-blend-mode:multiply'/>")
        == "<g style=\"mix-blend-mode:multiply\"/>")
  }

  @Test func namesAreOurOwn() {
    #expect(
      rebuilt(inside: "<path id='rahasia kami' d='M0 0'/><g id='x'/><use xlink:href='#x'/>")
        == "<path d=\"M0 0\"/><g id=\"a0\"/><use xlink:href=\"#a0\"/>")
    #expect(
      rebuilt(
        inside: "<linearGradient id='p' x1='10%' xlink:href='#q'/><linearGradient id='q' y2='1'>"
          + "<stop offset='2' style='stop-color:red'/></linearGradient><g fill='url(#p) red'/>")
        == "<linearGradient id=\"a0\" x1=\"0.1\" y2=\"1\"><stop offset=\"1\" stop-color=\"red\"/>"
        + "</linearGradient><linearGradient y2=\"1\"><stop offset=\"1\" stop-color=\"red\"/>"
        + "</linearGradient><g fill=\"url(#a0) red\"/>")
  }

  @Test(arguments: [
    "<metadata><text>a</text><x/></metadata>", "<title>KPU</title><desc>a</desc>",
    "<i:pgf xmlns:i='http://a/' href='http://b/'><text/></i:pgf>", "<!-- a -->",
    "<?xpacket begin='a'?>", "<text> <tspan/></text>", "<font><glyph d='M0'/></font>",
    "<marker id='m'><path d='M0 0'/></marker><pattern/><filter><feFlood/></filter><mask/>",
    "<foreignObject requiredExtensions='http://a/'><script/></foreignObject>",
    "<path d=''/><rect width='0' height='5'/><circle/>", "<use href='#tiada'/>", "<style/>",
    "<style>.a:hover, a:focus{fill:red} @font-face{font-family:'A B'}</style>",
  ])
  func leavesOut(_ inside: String) {
    #expect(rebuilt(inside: inside) == "")
  }

  @Test(arguments: [
    ("<text>a</text>", "teks dalam gambar bergantung pada huruf komputer ini"),
    (
      "<flowRoot><flowPara>a</flowPara></flowRoot>",
      "teks dalam gambar bergantung pada huruf komputer ini"
    ),
    ("<defs><text id='t'>a</text></defs>", "teks dalam gambar bergantung pada huruf komputer ini"),
    (
      "<g style='display:none'><text id='t'>a</text></g><use href='#t'/>",
      "teks dalam gambar bergantung pada huruf komputer ini"
    ),
    ("<image href='#a'/>", "<image> tidak dapat dicetak sebagai vektor"),
    ("<pattern id='p'/><rect fill='url(#p)'/>", "<pattern> tidak dapat dicetak sebagai vektor"),
    ("<g style='filter/**/:blur(5px)'/>", "style tidak dapat dicetak sebagai vektor"),
    (
      "<style>rect{filter/**/:blur(5px)}</style><rect/>",
      "filter tidak dapat dicetak sebagai vektor"
    ),
    ("<g marker-mid='url(#m)'/>", "marker-mid tidak dapat dipakai dalam gambar cetak"),
    (
      "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='#a'/>",
      "gambar tidak boleh mengambil berkas lain"
    ),
    (
      "<switch><g systemLanguage='id'/></switch>",
      "systemLanguage tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<linearGradient spreadMethod='repeat'/>",
      "spreadMethod tidak dapat dipakai dalam gambar cetak"
    ),
    ("<baru/>", "<baru> tidak dapat dipakai dalam gambar cetak"),
    ("<style>g > a{fill:red}</style>", "<style>: g > a tidak dapat dipakai dalam gambar cetak"),
    ("<style>@media print{a{}}</style>", "<style>: @media tidak dapat dipakai dalam gambar cetak"),
    ("<g style='fill:var(--a)'/>", "fill: var(--a) tidak dapat dipakai dalam gambar cetak"),
    ("<rect style='x:5px' width='9' height='9'/>", "x tidak dapat dipakai dalam gambar cetak"),
    (
      "<path vector-effect='non-scaling-stroke' d='M0 0'/>",
      "vector-effect tidak dapat dipakai dalam gambar cetak"
    ),
    ("<path d='M0 0L1'/>", "nilai d tidak terbaca: “M0 0L1”"),
    ("<circle r='1em'/>", "nilai r tidak terbaca: “1em”"),
    ("<g transform='skewX(89)'/>", "nilai transform tidak terbaca: “skewX(89)”"),
    ("<path d='M1e300 0'/>", "angka pada d terlalu besar"),
    ("<rect width='1e8' height='1'/>", "angka pada width terlalu besar"),
    ("<rect width='1' height='1' x='150000'/>", "ada bentuk yang jauh di luar gambarnya"),
    ("<g id='a'><use href='#a'/></g>", "bagian ini memuat dirinya sendiri"),
    (
      "<clipPath id='c'><rect width='9' height='9' clip-path='url(#c)'/></clipPath>"
        + "<g clip-path='url(#c)'/>", "bagian ini memuat dirinya sendiri"
    ),
  ])
  func refuses(_ inside: String, _ fault: String) {
    #expect(rebuilt(inside: inside) == "“a.svg” baris 1: \(fault)")
  }

  @Test func encodings() {
    let body = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>"
    for encoding in ["UTF-8", "ISO-8859-1", "windows-1252", "us-ascii"] {
      #expect(rebuilt("<?xml version='1.0' encoding='\(encoding)'?>" + body).hasPrefix("<svg "))
    }
    #expect(
      rebuilt("<?xml version='1.0' encoding='UTF-7'?>" + body)
        == "“a.svg” memakai pengodean huruf yang tidak dikenal: “UTF-7”")
  }
}
