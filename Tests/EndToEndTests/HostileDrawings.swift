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
    svg("inclusion", "<xi:include href='data:image/svg+xml;base64,PHN2Zy8+'/>"),
    svg("inclusion of a file", "<xi:include href='file:///etc/passwd' parse='text'/>"),
    svg("filter in a rule", "<style>rect{filter/**/:blur(5px)}</style><rect/>"),
    svg("filter in a style", "<rect style='/*x*/filter:blur(5px)'/>"),
    svg("language", "<switch><g systemLanguage='de'/><g systemLanguage='id'/></switch>"),
    svg("repeating gradient", "<linearGradient x2='1e-6' spreadMethod='reflect'/>"),
    svg(
      "pattern", "<pattern id='p' width='.001' height='.001'/><rect fill='url(#p)'/>"),
  ]

  static let drawn: [Drawing] = [
    svg("plain", content),
    svg("crossing", small + "<path d='M\(scatteredPoints(1300))'/></g>"),
    svg("elements", times(19_000, "<rect width='5' height='5' fill='red'/>")),
    svg(
      "segments",
      "<path d='M0 0\(times(300, "v1h1v-1h-1") )'/>"
        + times(1500, "<path d='M9 9\(times(20, "l1 1 1-1z"))'/>")),
    svg("layers", times(99, "<g opacity='.9'><rect width='99' height='99'/></g>")),
    svg(
      "gradients",
      "<radialGradient id='g'><stop stop-color='red'/><stop offset='1'/></radialGradient>"
        + times(900, "<rect width='99' height='99' fill='url(#g)'/>")),
    svg(
      "clips",
      "<clipPath id='c0'/>"
        + (1..<20).map {
          "<clipPath id='c\($0)' transform='scale(\(Double(77 + $0) / 1000))' "
            + "clip-path='url(#c\($0 - 1))'><path d='M\(scatteredPoints(120))'/></clipPath>"
        }.joined() + "<g clip-path='url(#c19)'><rect width='99' height='99'/></g>"),
    svg(
      "dashes",
      "<circle cx='50' cy='50' r='45' fill='none' stroke='red' stroke-dasharray='.04'/>"),
    svg(
      "round strokes",
      "<path fill='none' stroke='red' stroke-width='.5' stroke-linejoin='round' d='M0 0"
        + (0..<20).map { "M0 \($0 * 5)\(times(40, "l1 2 1-2"))" }.joined() + "'/>"),
  ]
}

/// PNG files, byte by byte.
enum PNGBytes {
  /// Black, of one grey channel.
  static func gray(_ width: Int, _ height: Int, depth: UInt8 = 8, extra: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", word(width) + word(height) + [depth, 0, 0, 0, 0]) + extra
      + chunk("IDAT", deflated(zeros: (width * Int(depth) / 8 + 1) * height)) + chunk("IEND", [])
  }

  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return word(content.count) + body + word(Int(crc(body)))
  }

  /// A zlib stream (RFC 1950) of so many zeros: one, then runs of 258 of them, in the fixed
  /// codes of RFC 1951.
  static func deflated(zeros count: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x9C]
    var buffer: UInt32 = 0
    var held: UInt32 = 0
    func put(_ code: UInt32, _ length: UInt32) {
      buffer |= code << held
      held += length
      while held >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: buffer))
        buffer >>= 8
        held -= 8
      }
    }
    let zero: (UInt32, UInt32) = (0b0000_1100, 8)
    put(0b011, 3)
    for _ in 0..<((count - 1) % 258 + 1) { put(zero.0, zero.1) }
    // Length 258 is the code 11000101, distance 1 the code 00000; codes lie mirrored.
    for _ in 0..<((count - 1) / 258) { put(0b1010_0011, 13) }
    put(0, 7)
    if held > 0 { bytes.append(UInt8(truncatingIfNeeded: buffer)) }
    return bytes + word((count % 65_521) << 16 | 1)
  }

  private static func word(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// PNG (3rd edition), annex D.
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
    }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
