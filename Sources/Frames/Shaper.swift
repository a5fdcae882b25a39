public import Measures

/// How a piece of text is to look.
public struct TextStyle: Hashable, Sendable {
  public var face: Face
  public var size: Length
  public var ink: Ink
  /// OpenType features that are switched on, such as "tnum" or "smcp".
  public var features: [String]
  /// Space added after every character; for lines of capitals only.
  public var tracking: Length
  /// BCP 47; chooses the hyphenation patterns and goes to the shaper.
  public var language: String

  public init(
    face: Face, size: Length, ink: Ink = .black, features: [String] = [],
    tracking: Length = .zero, language: String = "id"
  ) {
    self.face = face
    self.size = size
    self.ink = ink
    self.features = features
    self.tracking = tracking
    self.language = language
  }

  /// Of what styles differ in first: texts are looked up by the thousand.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(face.style)
  }
}

/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  public var text: String
  public var style: TextStyle
  public var breaking: Breaking

  public init(_ text: String, _ style: TextStyle, breaking: Breaking = .hyphens) {
    self.text = text
    self.style = style
    self.breaking = breaking
  }

  /// Where a line may end inside the span.
  public enum Breaking: Hashable, Sendable {
    /// At spaces and, in ordinary words, at hyphenation points.
    case hyphens
    /// At spaces only: names, offices, titles.
    case spaces
    /// Nowhere: numbers, dates.
    case never
  }
}

/// A paragraph shaped as one endless line, with the places where it may be
/// broken. A value, so that layout needs no shaper: a line is a slice of it.
public struct ShapedText: Sendable {
  public let runs: [GlyphRun]
  /// In reading order. The end of the text is not listed.
  public let breaks: [Break]
  /// The largest of the faces used, both positive, from the baseline.
  public let ascent: Length
  public let descent: Length
  /// What of it is an element of its own.
  public let part: Part?
  /// No part of the value.
  public let memory = Memory()

  public init(
    runs: [GlyphRun], breaks: [Break], ascent: Length, descent: Length, part: Part? = nil
  ) {
    self.runs = runs
    self.breaks = breaks
    self.ascent = ascent
    self.descent = descent
    self.part = part
  }

  /// Some of the runs, such as an address that leads elsewhere.
  public struct Part: Hashable, Sendable {
    public var runs: Range<Int>
    public var tag: Tag
  }

  /// A place where a line may or must end.
  public struct Break: Hashable, Sendable {
    /// Where the next line starts, in UTF-8 bytes of the whole text (the
    /// runs' texts joined). Always a cluster boundary.
    public var offset: Int
    public var kind: Kind
    public var worth: Worth

    public init(offset: Int, kind: Kind, worth: Worth = .usual) {
      self.offset = offset
      self.kind = kind
      self.worth = worth
    }

    public enum Worth: Hashable, Sendable {
      case usual
      /// The sense allows it: before “dan”, an institution, a region or a gelar.
      case sense
      /// Before the name of a region, “Provinsi | Nusa Tenggara Timur”, which stays whole.
      case region
      /// A hyphen behind two letters, for narrow columns only.
      case snippet
      /// Where nothing else fits well: “Nomor 90 | Tahun 2021”, “tanggal | 8 Februari 2022”.
      case reluctant
    }

    public enum Kind: Hashable, Sendable {
      /// After a space; the spaces before it are not drawn at a line end.
      case space
      /// Allowed without a space, such as after a dash.
      case plain
      /// Inside a word: the run, the cluster before the break shaped anew
      /// together with a hyphen, replaces that cluster.
      case hyphen(GlyphRun)
      /// The line ends here whatever its length; nothing is drawn for the
      /// character (U+2028) before it.
      case mandatory
    }
  }
}

/// Turns styled text into glyphs. The port through which text enters layout:
/// Pango stands behind it in the product, square glyphs in tests.
///
/// One shaper belongs to one thread at a time.
public protocol Shaper {
  /// - Throws: `ShapingFault` for a face that is not bundled or a character
  ///   that the face asked for cannot show; never a substitute.
  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText

  /// Every character of refused text that a face lacks, each once a face, in reading order.
  func missing(in spans: [Span]) -> [ShapingFault]
}

extension Shaper {
  /// None: a shaper that never refuses a character.
  public func missing(in spans: [Span]) -> [ShapingFault] { [] }
}

/// Why text cannot be shaped.
public enum ShapingFault: Error, Hashable, Sendable {
  case unknownFace(Face)
  /// The face has no glyph for the character, which stands in `text`.
  case noGlyph(Character, Face, text: String)
  /// The font file at this path is not the one that is bundled.
  case alteredFile(String)
  /// The shaping library failed; a sentence for the developer.
  case library(String)
}
