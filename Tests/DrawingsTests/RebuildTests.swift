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

  /// As CSS has it: the strongest holds, also where it says that another is to hold.
  @Test func valuesOfOthers() {
    #expect(
      rebuilt(inside: "<g fill='red' stroke='red' style='fill:inherit;stroke:initial'/>")
        == "<g stroke=\"none\"/>")
    #expect(
      rebuilt(inside: "<g opacity='.5' stroke-width='2' style='opacity:unset;stroke-width:unset'/>")
        == "<g/>")
    #expect(rebuilt(inside: "<g display='none' style='display:initial'/>") == "<g/>")
    #expect(rebuilt(inside: "<g data-name='D:\\KPU\\logo.cdr' style='font:\"\\5FAE\"'/>") == "<g/>")
  }

  /// Later years' colours stand behind one that everybody knows.
  @Test func coloursOfOtherSpaces() {
    let style = "fill:#E31E24;fill:color(display-p3 0.8902 0.1176 0.1412);fill-opacity:1"
    #expect(rebuilt(inside: "<g style='\(style)'/>") == "<g fill=\"#e31e24\" fill-opacity=\"1\"/>")
    #expect(
      rebuilt(inside: "<g stop-color='red' style='stop-color:oklch(50% .2 20)'/>")
        == "<g stop-color=\"red\"/>")
  }

  @Test func variablesThatNobodySets() {
    #expect(
      rebuilt(inside: "<g fill='var(--c,red)' style='stroke:var( --a , var(--b, rgb(1,2,3)) )'/>")
        == "<g fill=\"red\" stroke=\"#010203\"/>")
    #expect(rebuilt(inside: "<g style='font:var(--f)'/>") == "<g/>")
  }

  @Test func rulesForPaper() {
    let sheet = """
      <style>@media screen{.a{fill:red}} @media print, (min-width:9px) {.a{fill:blue}.b{fill:lime}}
      @media all{.b{stroke:none}}@media (prefers-color-scheme: dark){.a{fill:#fff}}</style>
      """
    #expect(
      rebuilt(inside: sheet + "<g class='a'/><g class='b'/>")
        == "<g fill=\"blue\"/><g fill=\"lime\" stroke=\"none\"/>")
  }

  @Test func gradientsThatBeginAnew() {
    let gradients = "<linearGradient id='a' x2='.2' spreadMethod='reflect'/>"
    #expect(
      rebuilt(inside: gradients + "<rect width='9' height='9' fill='url(#a)'/>").hasPrefix(
        "<linearGradient id=\"a0\" x2=\"0.2\" spreadMethod=\"reflect\"/>"))
  }

  /// Names of namespaces, as Illustrator writes them.
  @Test func entities() {
    let svg = """
      <?xml version="1.0"?>
      <!-- Generator -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd" [
        <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
        <!ENTITY ns_svg "http://www.w3.org/2000/svg">
      ]>
      <svg xmlns="&ns_svg;" xmlns:i="&ns_ai;" viewBox="0 0 9 9"><i:pgf/><g id="&amp;"/>
      <path d="M0"/></svg>
      """
    #expect(rebuilt(svg) == "“a.svg” baris 8: d pada <path> tidak terbaca: “M0”")
    #expect(rebuilt(svg.replacing("M0", with: "M0 0")).hasSuffix("<g/><path d=\"M0 0\"/></svg>"))
    let fault = "“a.svg” baris 3: <!DOCTYPE> yang memuat deklarasi [ … ] tidak boleh ada"
    for declaration in [
      "<!ENTITY a \"&ns_ai;&ns_ai;\">", "<!ENTITY a \"<g/>\">", "<!ENTITY a SYSTEM \"b.txt\">",
      "<!ENTITY % a \"b\">", "<!ATTLIST svg fill CDATA \"red\">", "%a;",
    ] {
      #expect(rebuilt(svg.replacing("]>", with: declaration + "]>")) == fault, "\(declaration)")
    }
    let many = String(repeating: "<g id='&ns_ai;'/>", count: 101)
    #expect(rebuilt(svg.replacing("<i:pgf/>", with: many)) == fault)
    #expect(
      rebuilt(svg.replacing("&ns_ai;", with: "&tiada;")) == "“a.svg” baris 7: bukan XML yang benar")
  }

  @Test func selectorsOfAncestors() {
    let sheet = "<style>g .a{fill:red} g>.b{fill:lime} #x g > .c{fill:blue} .d .a{fill:gold}"
    let shapes = "<g id='x'><g><path class='a' d='M0 0'/><path class='b c' d='M0 0'/></g></g>"
    #expect(
      rebuilt(inside: sheet + "</style>" + shapes + "<path class='a b c' d='M0 0'/>")
        == "<g><g><path d=\"M0 0\" fill=\"red\"/><path d=\"M0 0\" fill=\"blue\"/></g></g>"
        + "<path d=\"M0 0\"/>")
  }

  @Test func colours() {
    let colours = [
      ("hsl(120,50%,40%)", "#339933"), ("hsla( -120deg 100% 50% / 50%)", "rgba(0,0,255,0.5)"),
      ("hsl(0.0,0%,100%)", "#ffffff"), ("rgb( 10% , 0% , 100% )", "#1a00ff"),
      ("RGB(1 2 3)", "#010203"), ("currentColor", "currentColor"), ("None", "none"),
      ("transparent", "rgba(0,0,0,0)"), ("#F008", "rgba(255,0,0,0.5333333333333333)"),
    ]
    for (typed, read) in colours {
      #expect(rebuilt(inside: "<g fill='\(typed)'/>") == "<g fill=\"\(read)\"/>", "\(typed)")
    }
  }

  /// A mask that only cuts something out is a clip.
  @Test func masks() {
    let figma =
      "<mask id='m' style='mask-type:alpha' maskUnits='userSpaceOnUse' x='0' y='0' width='50' "
      + "height='50'><rect width='50' height='40' fill='#D9D9D9'/></mask>"
    let clip =
      "<defs><clipPath id=\"a0\"><rect x=\"0\" y=\"0\" width=\"50\" height=\"40\"/></clipPath></defs>"
    let masked = "<g mask='url(#m)'/>"
    #expect(rebuilt(inside: figma + masked) == "<g clip-path=\"url(#a0)\"/>" + clip)
    let white = figma.replacing("mask-type:alpha", with: "mask-type:luminance")
    #expect(
      rebuilt(inside: white.replacing("#D9D9D9", with: "white") + masked)
        == "<g clip-path=\"url(#a0)\"/>" + clip)
    let sketch =
      "<defs><circle id='p' r='9'/></defs><mask id='m' fill='white'><use xlink:href='#p'/></mask>"
    #expect(
      rebuilt(inside: sketch + masked)
        == "<defs><circle id=\"a0\" cx=\"0\" cy=\"0\" r=\"9\"/></defs>"
        + "<g clip-path=\"url(#a1)\"/><defs><clipPath id=\"a1\"><use xlink:href=\"#a0\"/>"
        + "</clipPath></defs>")
    let fault = "“a.svg” baris 1: mask pada <g> tidak dapat dicetak sebagai vektor"
    for mask in [
      white, figma.replacing("width='50' height='50'", with: "width='20' height='20'"),
      figma.replacing("fill='#D9D9D9'", with: "opacity='.5'"),
      figma.replacing("<rect", with: "<rect stroke='red'"),
      sketch.replacing("fill='white'", with: ""),
      sketch.replacing("r='9'", with: "fill='red' r='9'"),
      sketch.replacing("id='m'", with: "id='m' width='.5'"),
      "<mask id='m'><g mask='url(#m)'/></mask>", "<mask id='m'/>", "",
    ] {
      #expect(rebuilt(inside: mask + masked) == fault, "\(mask)")
    }
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
    "<mask><text>a</text><image href='data:,'/></mask>",
    "<script id='mesh_polyfill' type='text/javascript'> </script>",
  ])
  func leavesOut(_ inside: String) {
    #expect(rebuilt(inside: inside) == "")
  }

  @Test(arguments: [
    ("<text>a</text>", "<text>: teks dalam gambar bergantung pada huruf komputer ini"),
    (
      "<flowRoot><flowPara>a</flowPara></flowRoot>",
      "<flowRoot>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<defs><text id='t'>a</text></defs><use href='#t'/>",
      "<text>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<defs><g id='t'><text>a</text></g></defs><g><use href='#t'/></g>",
      "<text>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<g style='display:none'><text id='t'>a</text></g><use href='#t'/>",
      "<text>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<g style='display:none'><g id='t'><text>a</text></g></g><use href='#t'/>",
      "<text>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<clipPath id='c'><text>a</text></clipPath><rect clip-path='url(#c)' width='9' height='9'/>",
      "<text>: teks dalam gambar bergantung pada huruf komputer ini"
    ),
    (
      "<mask><rect id='r' width='9' height='9'/></mask><use href='#r'/>",
      "#r pada <use> tidak dapat dipakai dalam gambar cetak"
    ),
    ("<image href='#a'/>", "<image> tidak dapat dicetak sebagai vektor"),
    ("<image href='data:image/png;base64,A'/>", "<image> tidak dapat dicetak sebagai vektor"),
    (
      "<pattern id='p'/><rect fill='url(#p)'/>",
      "fill: <pattern> pada <rect> tidak dapat dicetak sebagai vektor"
    ),
    ("<g style='filter/**/:blur(5px)'/>", "filter pada <g> tidak dapat dicetak sebagai vektor"),
    (
      "<style>rect{filter/**/:blur(5px)}</style><rect/>",
      "filter pada <rect> tidak dapat dicetak sebagai vektor"
    ),
    ("<g marker-mid='url(#m)'/>", "marker-mid pada <g> tidak dapat dipakai dalam gambar cetak"),
    (
      "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='#a'/>",
      "<include>: gambar tidak boleh mengambil berkas lain"
    ),
    (
      "<switch><g systemLanguage='id'/></switch>",
      "systemLanguage pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<linearGradient id='g' x2='.001' spreadMethod='repeat'/>"
        + "<rect width='99' height='99' fill='url(#g)'/>",
      "<rect> memakai gradasi yang terlalu rapat untuk dicetak"
    ),
    (
      "<radialGradient id='g' fx='.001' spreadMethod='reflect'/><circle r='9' stroke='url(#g)'/>",
      "<circle> memakai gradasi yang terlalu rapat untuk dicetak"
    ),
    ("<baru/>", "<baru> tidak dapat dipakai dalam gambar cetak"),
    (
      "<style>g + a{fill:red}</style>", "g + a pada <style> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<style>@media (min-width: 9px){a{}}</style>",
      "@media (min-width: 9px) pada <style> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<style>@media print{@media print{a{}}}</style>",
      "@media pada <style> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<style>svg{--a:red}</style><g style='fill:var(--a, blue)'/>",
      "fill: var(--a, blue) pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g style='--a : red'><g fill='var(--a,blue)'/></g>",
      "fill: var(--a,blue) pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g style='fill:var(--a,red'/>",
      "fill: var(--a,red pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g fill='color(display-p3 0.8 0.1 0.1)'/>",
      "fill: color(display-p3 0.8 0.1 0.1) pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<script>a</script>", "<script>: skrip atau gerakan tidak boleh ada"
    ),
    (
      "<script xlink:href='#a'/>", "<script>: skrip atau gerakan tidak boleh ada"
    ),
    (
      "<g style='fill:var(--a)'/>", "fill: var(--a) pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g style='fill:r\\65 d'/>", "fill: r\\65 d pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g style='f\\69ll:red'/>", "f\\69ll: red pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g style='opacity:inherit'/>",
      "opacity: inherit pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<rect style='x:5px' width='9' height='9'/>",
      "x pada <rect> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<g transform='rotate(9)' style='transform-origin:center'/>",
      "transform-origin pada <g> tidak dapat dipakai dalam gambar cetak"
    ),
    (
      "<path vector-effect='non-scaling-stroke' d='M0 0'/>",
      "vector-effect pada <path> tidak dapat dipakai dalam gambar cetak"
    ),
    ("<path d='M0 0L1'/>", "d pada <path> tidak terbaca: “M0 0L1”"),
    ("<circle r='1em'/>", "r pada <circle> tidak terbaca: “1em”"),
    ("<g transform='skewX(89)'/>", "transform pada <g> tidak terbaca: “skewX(89)”"),
    ("<path d='M1e300 0'/>", "d pada <path> memuat angka yang terlalu besar"),
    (
      "<rect width='1e8' height='1'/>", "width pada <rect> memuat angka yang terlalu besar"
    ),
    (
      "<rect width='1' height='1' x='150000'/>", "<rect> terletak jauh di luar gambarnya"
    ),
    ("<g id='a'><use href='#a'/></g>", "<use> memuat dirinya sendiri"),
    (
      "<clipPath id='c'><rect width='9' height='9' clip-path='url(#c)'/></clipPath>"
        + "<g clip-path='url(#c)'/>", "<rect> memuat dirinya sendiri"
    ),
    (
      "<radialGradient id='g' gradientTransform='scale(1e-6)'><stop/></radialGradient>"
        + "<circle r='9' fill='url(#g)'/>",
      "<circle> memakai gradasi yang terlalu rapat untuk dicetak"
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
