public import Diagnostics
public import Frames
internal import PangoCairo

/// The bundled fonts: a folder whose MANIFEST names every file, its face and
/// its digest. No other font of the machine is ever used.
///
/// Made once a process and shared by all threads.
public final class FontBook: Sendable {
  /// In the order of the manifest.
  public let faces: [Face]
  /// The SHA-256 of the manifest, which stands for all of the fonts.
  public let digest: String

  let fonts: [Face: Font]
  let hyphenation: Hyphenation?
  let configuration: FontConfiguration

  struct Font: Sendable {
    var path: String
    var metrics: FontMetrics
    var version: String
    var licence: String
  }

  /// Opens the folder and checks every file.
  ///
  /// - Throws: with status `.font` and all that is wrong: a file missing,
  ///   altered, or not in the manifest.
  public init(folder: String) throws(Faults) {
    let files = try FontFolder(folder)
    faces = files.faces.map(\.face)
    digest = files.digest
    hyphenation = files.hyphenation
    fonts = Dictionary(files.faces.map { ($0.face, $0.font) }) { first, _ in first }
    do throws(PangoError) {
      configuration = try FontConfiguration(files: files.faces.map(\.font.path))
    } catch {
      throw Faults(.font, .fontLibrary(error.reason))
    }
  }
}

extension FontBook {
  /// The font file of a face, for a painter: glyph numbers are those of this file.
  public func path(of face: Face) -> String? { fonts[face]?.path }

  /// The version and the licence that the manifest gives for a face.
  public func origin(of face: Face) -> (version: String, licence: String)? {
    fonts[face].map { ($0.version, $0.licence) }
  }

  /// The sentence for a shaping fault, with the nearest bundled face as a hint.
  public func diagnostic(for fault: ShapingFault, at place: Place? = nil) -> Diagnostic {
    switch fault {
    case .unknownFace(let face):
      let near = suggestion(for: face.description, among: faces.map(\.description))
      return Diagnostic(
        .error, at: place, .unknownFace("\(face)"),
        hint: near.map { .faceMeant($0) } ?? .facesBundled(faces.map(\.description)))
    case .noGlyph(let character, let face, let text):
      return Diagnostic(
        .error, at: place, .noGlyph(character, face: "\(face)", text: text),
        hint: .replaceCharacter())
    case .library(let reason):
      return Diagnostic(.error, at: place, .fontLibrary(reason))
    }
  }
}
