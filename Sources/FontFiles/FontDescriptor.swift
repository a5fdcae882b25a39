/// The values of a font descriptor (ISO 32000-1, 9.8), in 1/1000 em.
public struct FontDescriptor: Hashable, Sendable {
  /// ISO 32000-1, table 123. Always symbolic: glyphs are chosen by number.
  public var flags: Int
  public var box: Box
  /// In whole degrees, counterclockwise: -12 leans to the right.
  public var italicAngle: Int
  public var ascent: Int
  /// Below 0.
  public var descent: Int
  public var capHeight: Int
  public var xHeight: Int
  /// The width of upright stems: a guess from the weight, for whoever must replace the font.
  public var stemV: Int
  /// 400 is regular, 700 bold.
  public var weight: Int

  /// The union of all glyphs' boxes.
  public struct Box: Hashable, Sendable {
    public var left: Int
    public var bottom: Int
    public var right: Int
    public var top: Int
  }
}

extension FontDescriptor {
  init(_ tables: MetricTables) {
    flags =
      Flag.symbolic | (tables.isFixedPitch ? Flag.fixedPitch : 0)
      | (tables.hasSerifs ? Flag.serif : 0) | (tables.isScript ? Flag.script : 0)
      | (tables.italicAngle != 0 ? Flag.italic : 0)
    box = tables.box
    italicAngle = tables.italicAngle
    ascent = tables.ascent
    descent = tables.descent
    capHeight = tables.capHeight
    xHeight = tables.xHeight
    weight = tables.weight
    // Thin (100) has stems of some 50 thousandths, black (900) of some 240.
    stemV = 50 + weight * weight / 4225
  }

  private enum Flag {
    static let fixedPitch = 1
    static let serif = 1 << 1
    static let symbolic = 1 << 2
    static let script = 1 << 3
    static let italic = 1 << 6
  }
}
