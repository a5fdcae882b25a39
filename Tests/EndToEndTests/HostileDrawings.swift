import TestSupport

/// Drawings that would keep a drawing library busy for minutes, or make it read and show what
/// it must not, and some that are just within all limits.
enum HostileDrawings {
  struct Drawing: Sendable {
    var name: String
    var svg: String
  }

  private static func svg(_ name: String, _ inside: String) -> Drawing {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
      + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 100\">"
    return Drawing(name: name, svg: head + inside + "</svg>")
  }

  /// With a gradient, a clip, a repeat, dashes and an arc.
  static let plain = svg("plain", content).svg

  private static let content = """
    <style>.a{fill:url(#g);stroke:#c49a3a}</style><linearGradient id="g"><stop offset="10%"
    stop-color="navy"/><stop offset=".9" stop-color="red" stop-opacity=".5"/></linearGradient>
    <clipPath id="c"><circle cx="50" cy="50" r="44.4"/></clipPath><g id="u" clip-path="url(#c)">
    <path class="a" stroke-dasharray="3.5,1.25" d="M1.5 2.25h90.125v80A40 30 12.5 0 1 5 80z"/></g>
    <use xlink:href="#u" transform="rotate(33.3) scale(.5)" opacity=".75"/>
    """

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  private static let small = "<g transform='scale(.0976)'>"

  static let refused: [Drawing] = [
    svg(
      "a selector of many classes",
      "<style>\(times(100_000, ".a")){fill:red}</style>"
        + times(5_000, "<path class='a' d='M0 0h1'/>")),
    svg(
      "rules with many declarations",
      "<style>\(times(15_000, ".a,")).a{\(times(1_000, "x:y;"))}</style>"
        + times(90, "<path class='a' d='M0 0h1'/>")),
    svg(
      "markers of markers",
      (0..<7).map {
        "<marker id='m\($0)'><path d='M0 0\(times(30, "L1 1"))' marker-mid='url(#m\($0 + 1))'/></marker>"
      }.joined() + "<path d='M0 0L1 1L2 2' marker-mid='url(#m0)' stroke='black'/>"),
    svg(
      "dashes without end",
      "<path stroke='black' stroke-dasharray='.3 .3' d='M0 0H-4000000V0H4000000V1'/>"),
    svg("segments", "<path d='M0 0\(times(400_000, "l1 1-1-1"))'/>"),
    svg("crossing segments", small + "<path d='M\(scatteredPoints(60_000))'/></g>"),
    svg(
      "curves with a stroke",
      small + "<path stroke='red' fill='none' d='M0 0C\(scatteredPoints(60_000))'/></g>"),
    svg(
      "rules",
      "<style>\(times(20_000, "g,path,.a{fill:red}"))</style>" + times(20_000, "<g class='a'/>")),
    svg("attributes", "<g \((0..<20_000).map { "a\($0)='1'" }.joined(separator: " "))/>"),
    svg(
      "repeats",
      "<g id='a0'>\(times(10, "<rect width='9' height='9'/>"))</g>"
        + (1..<30).map { i in "<g id='a\(i)'>\(times(9, "<use xlink:href='#a\(i - 1)'/>"))</g>" }
        .joined()),
    svg("layers", times(60, "<g opacity='.9'>") + times(60, "</g>")),
    svg(
      "pens",
      "<path fill='none' stroke='red' stroke-width='40' stroke-linejoin='round' d='M0 0"
        + times(45_000, "l1 1-1-1") + "'/>"),
    svg(
      "areas of radial gradients",
      radial + times(900, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg("several limits", several(dash: ".05")),
    svg("inclusion", "<xi:include href='data:image/svg+xml;base64,PHN2Zy8+'/>"),
    svg("inclusion of a file", "<xi:include href='file:///etc/passwd' parse='text'/>"),
    svg("filter in a rule", "<style>rect{filter/**/:blur(5px)}</style><rect/>"),
    svg("filter in a style", "<rect style='/*x*/filter:blur(5px)'/>"),
    svg("language", "<switch><g systemLanguage='de'/><g systemLanguage='id'/></switch>"),
    svg(
      "repeating gradient",
      "<linearGradient id='g' x2='1e-6' spreadMethod='reflect'/><rect width='9' height='9' "
        + "fill='url(#g)'/>"),
    svg(
      "pattern", "<pattern id='p' width='.001' height='.001'/><rect fill='url(#p)'/>"),
  ]

  /// Elements, segments, layers, areas and dashes, each a part of what may be.
  ///
  /// - Parameter dash: how long one is.
  private static func several(dash: String) -> String {
    times(2800, "<rect width='5' height='5' fill='red'/>")
      + times(590, "<g opacity='.9'><rect width='99' height='99'/></g>")
      + (0..<800).map {
        "<path d='M\($0 / 11) \($0 % 90)\(times(60, "c.1.1.2.3.1-.1"))'/>"
      }.joined()
      + "<circle cx='50' cy='50' r='45' fill='none' stroke='red' stroke-dasharray='\(dash)'/>"
  }

  private static let rect = "<rect width='99' height='99' fill='#123456'/>"
  private static let stops =
    "<stop stop-color='red'/><stop offset='.2' stop-opacity='.3'/><stop offset='.4'/>"
    + "<stop offset='.5' stop-color='blue'/><stop offset='.7'/><stop offset='1'/>"
  private static let radial = "<radialGradient id='g' fx='.2'>\(stops)</radialGradient>"

  /// Each just within some limit.
  static let drawn: [Drawing] = [
    svg("plain", content),
    svg("several limits", several(dash: ".15")),
    svg("crossing", small + "<path d='M\(scatteredPoints(1300))'/></g>"),
    svg("elements", times(19_000, "<rect width='5' height='5' fill='red'/>")),
    svg(
      "segments",
      "<path d='M0 0\(times(300, "v1h1v-1h-1") )'/>"
        + times(1500, "<path d='M9 9\(times(20, "l1 1 1-1z"))'/>")),
    svg("layers", times(660, "<g opacity='.9'><rect width='99' height='99'/></g>")),
    svg(
      "small layers",
      times(1980, "<g opacity='.9'><path d='M0 0h1v1z'/><path d='M99 99h1v1z'/></g>")),
    svg(
      "layers in layers",
      times(
        50, times(8, "<g opacity='.9'>") + "<rect width='99' height='99'/>" + times(8, "</g>"))),
    svg("slow blends", times(46, "<g style='mix-blend-mode:hue'>\(rect)</g>")),
    svg("quick blends", times(100, "<g style='mix-blend-mode:multiply'>\(rect)</g>")),
    svg("radial gradients", radial + times(200, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg(
      "linear gradients",
      "<linearGradient id='g'>\(stops)</linearGradient>"
        + times(990, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg(
      "gradients of lines",
      radial + "<g fill='url(#g)' stroke='url(#g)'>"
        + times(130, "<circle cx='50' cy='50' r='45'/>") + "</g>"),
    svg(
      "gradients of many stops",
      "<radialGradient id='g'>\(times(160, stops))</radialGradient>"
        + times(9, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg(
      "gradients that begin anew",
      "<radialGradient id='g' r='.05' spreadMethod='reflect'>\(stops)</radialGradient>"
        + times(60, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg(
      "clips",
      "<clipPath id='c0'/>"
        + (1..<20).map {
          "<clipPath id='c\($0)' transform='scale(\(Double(77 + $0) / 1000))' "
            + "clip-path='url(#c\($0 - 1))'><path d='M\(scatteredPoints(120))'/></clipPath>"
        }.joined() + "<g clip-path='url(#c19)'><rect width='99' height='99'/></g>"),
    svg(
      "a clip of each",
      "<clipPath id='c'><circle cx='50' cy='50' r='49'/></clipPath>"
        + times(420, "<g clip-path='url(#c)' opacity='.9'><circle cx='50' cy='50' r='45'/></g>")),
    svg(
      "masks",
      "<mask id='m' maskUnits='userSpaceOnUse' x='0' y='0' width='99' height='99'><path "
        + "fill='white' d='M0 0h90v90z'/></mask>" + times(540, "<g mask='url(#m)'>\(rect)</g>")),
    svg(
      "repeats",
      "<g id='a0'>\(times(9, "<path d='M1 1l3 3 4-1z'/>"))</g>"
        + (1..<5).map { i in
          "<g id='a\(i)'>"
            + times(5, "<use xlink:href='#a\(i - 1)' transform='rotate(3 50 50)'/>") + "</g>"
        }.joined()),
    svg(
      "parts that say much",
      (0..<19_000).map { index in
        "<path d='M\(index % 90) \(index / 211)l.1.2.3-.1z' fill='#\(1_000_000 + index)' "
          + "stroke='#\(2_000_000 + index)' stroke-width='.01' transform='rotate(1)scale(1)'/>"
      }.joined()),
    svg("a long style", "<g style='\(times(450_000, "fill:red;"))'/>"),
    svg("many styles", times(9000, "<g style='\(times(49, "fill:red;"))'/>")),
    svg("a long transform", "<g transform='\(times(240_000, "rotate(1)scale(1)"))'/>"),
    svg(
      "curves",
      (0..<1000).map {
        "<path d='M\($0 / 11) \($0 % 90)\(times(60, "c.1.1.2.3.1-.1"))'/>"
      }.joined()),
    svg(
      "dashes",
      "<circle cx='50' cy='50' r='45' fill='none' stroke='red' stroke-dasharray='.04'/>"),
    svg(
      "round strokes",
      "<path fill='none' stroke='red' stroke-width='.5' stroke-linejoin='round' d='M0 0"
        + (0..<20).map { "M0 \($0 * 5)\(times(40, "l1 2 1-2"))" }.joined() + "'/>"),
  ]
}
