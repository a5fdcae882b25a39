internal import Frames

/// A shaper that keeps what it has shaped: in tables the same few texts
/// stand in hundreds of cells. Lives for one document and changes nothing.
///
/// It keeps as well what faces lack, so that all of it is told at once.
final class KeptShaper: Shaper {
  private let shaper: any Shaper
  private var kept: [[Span]: ShapedText] = [:]
  private(set) var missing: [MissingGlyph] = []
  private var known: Set<Lack> = []

  /// What is told once.
  private struct Lack: Hashable {
    var character: Character
    var face: Face
    var origin: Origin?
  }

  init(_ shaper: any Shaper) { self.shaper = shaper }

  func shape(_ spans: [Span]) throws(ShapingFault) -> ShapedText {
    if let text = kept[spans] { return text }
    let text = try shaper.shape(spans)
    kept[spans] = text
    return text
  }

  /// Keeps every character that cannot be shown of a text that was refused.
  ///
  /// - Throws: a fault that is not of a character.
  func note(_ fault: ShapingFault, in pieces: [Piece]) throws(ShapingFault) {
    guard case .noGlyph = fault else { throw fault }
    let found = pieces.flatMap { piece in
      shaper.missing(in: [piece.span]).map { MissingGlyph($0, piece) }
    }
    // What only neighbours make of each other stands in no piece.
    for glyph in found.isEmpty ? [MissingGlyph(fault, nil)] : found {
      guard case .noGlyph(let character, let face, _) = glyph.fault,
        known.insert(Lack(character: character, face: face, origin: glyph.origin)).inserted
      else { continue }
      missing.append(glyph)
    }
  }
}

extension MissingGlyph {
  fileprivate init(_ fault: ShapingFault, _ piece: Piece?) {
    self.fault = fault
    guard case .noGlyph(let character, _, _) = fault else { return }
    origin = piece?.origin(String(character))
  }
}
