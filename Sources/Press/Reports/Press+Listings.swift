public import Diagnostics
internal import DefinedRecords
internal import Frames
public import JSON
internal import Paint
internal import Templates
internal import Typefaces

/// What a template offers, in names.
public struct TemplateListing: Hashable, Sendable {
  public var name: String
  public var summary: Message
  public var designs: [DesignListing]
  /// What those who cannot see the page miss of its documents.
  public var remarks: [Diagnostic]
}

public struct DesignListing: Hashable, Sendable {
  public var name: String
  public var summary: Message
  /// The first is the default.
  public var papers: [PaperChoice]
}

/// A bundled font, whose digest was checked when the press was made.
public struct FontListing: Hashable, Sendable {
  public var family: String
  public var style: String
  public var version: String
  public var licence: String
}

extension Press {
  /// Every face, in the order of the manifest.
  public var fontListings: [FontListing] {
    fonts.faces.compactMap { face in
      fonts.origin(of: face).map {
        FontListing(
          family: face.family, style: face.style, version: $0.version, licence: $0.licence)
      }
    }
  }

  /// Reads every file of the fonts folder and compares its digest. (A document
  /// checks only the fonts that it uses.)
  public func checkFonts() throws(Faults) { try fonts.check() }

  /// The SHA-256 of the manifest of fonts.
  public var fontsDigest: String { fonts.digest }

  /// Of this program.
  public static let version = "0.1.0"
  static let producer = "Piagam \(version)"

  /// The C libraries that decide how a page looks.
  public static var libraries: [(name: String, version: String)] { Painter.libraries }
}

extension Kind {
  /// Without designs: its records are printed as others are.
  public var listing: TemplateListing? {
    (defined?.definition.summary).map {
      TemplateListing(name: word, summary: $0, designs: [], remarks: [])
    }
  }
}

extension PreparedTemplate {
  public var listing: TemplateListing {
    TemplateListing(
      name: template.name, summary: template.summary, designs: template.designs.map(\.listing),
      remarks: template.remarks)
  }
}

extension Design {
  fileprivate var listing: DesignListing {
    DesignListing(
      name: name, summary: summary, papers: pages.map { PaperChoice($0.paper, $0.orientation) })
  }
}

extension TemplateListing {
  /// What programs read of it.
  public func json(in language: Language) -> JSON {
    [
      "name": .text(name), "summary": .text(summary.text(in: language)),
      "designs": .list(
        designs.map { design in
          [
            "name": .text(design.name), "summary": .text(design.summary.text(in: language)),
            "papers": .list(design.papers.map { .text($0.description) }),
          ]
        }),
    ]
  }
}

extension FontListing {
  /// What programs read of it.
  public var json: JSON {
    [
      "family": .text(family), "style": .text(style), "version": .text(version),
      "licence": .text(licence),
    ]
  }
}
