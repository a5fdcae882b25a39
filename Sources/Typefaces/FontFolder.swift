internal import Diagnostics
internal import Files
internal import Frames

/// The contents of a fonts folder by its manifest. Faces are only looked for
/// here: a font file is read, and its digest checked, when it is first used.
struct FontFolder {
  var faces: [(face: Face, file: FontFile)] = []
  var hyphenation: Hyphenation?
  var digest: String

  private let folder: String
  private let manifest: FontManifest

  init(_ folder: String) throws(Faults) {
    self.folder = folder
    let path = folder + "/MANIFEST"
    guard let bytes = try? readFile(path) else {
      throw Faults(.font, at: Place(file: path), .noManifest(), hint: .restoreFonts())
    }
    digest = SHA256.hex(bytes)
    manifest = FontManifest(String(decoding: bytes, as: UTF8.self))
    var faults = manifest.badLines.map {
      Diagnostic(.error, at: Place(file: path, line: $0), .badManifestLine())
    }
    for entry in manifest.entries { faults += take(entry) }
    faults += strangers(besides: manifest)
    guard faults.isEmpty else { throw Faults(.font, faults) }
    let paths = manifest.hyphenation(in: folder)
    hyphenation = Hyphenation(patterns: paths.patterns, exceptions: paths.exceptions)
  }

  /// Reads every file and compares its digest.
  var faults: [Diagnostic] { manifest.entries.flatMap(altered) }
}

extension FontFolder {
  private mutating func take(_ entry: FontManifest.Entry) -> [Diagnostic] {
    let path = folder + "/" + entry.path
    guard hasFile(path) else {
      return [fault(entry.path, .fontFileMissing(), hint: .restoreFonts())]
    }
    switch entry.content {
    case .face(let face, let version, let licence):
      let file = FontFile(
        path: path, digest: entry.digest, version: version, licence: licence)
      faces.append((face, file))
      return []
    case .hyphenation: return altered(entry)
    default: return []
    }
  }

  private func altered(_ entry: FontManifest.Entry) -> [Diagnostic] {
    guard let bytes = try? readFile(folder + "/" + entry.path) else {
      return [fault(entry.path, .fontFileMissing(), hint: .restoreFonts())]
    }
    guard SHA256.hex(bytes) == entry.digest else {
      return [fault(entry.path, .fontFileAltered(), hint: .restoreFonts())]
    }
    guard case .face = entry.content, FontMetrics(font: bytes) == nil else { return [] }
    return [fault(entry.path, .fontFileUnreadable())]
  }

  /// Fonts that the manifest does not name.
  private func strangers(besides manifest: FontManifest) -> [Diagnostic] {
    let known = Set(manifest.entries.map(\.path))
    return FontFolder.files(in: folder).filter { FontFolder.isFont($0) && !known.contains($0) }
      .map { fault($0, .fontFileUnlisted(), hint: .removeOrListFont()) }
  }

  private func fault(_ path: String, _ message: Message, hint: Message? = nil) -> Diagnostic {
    Diagnostic(.error, at: Place(file: folder + "/" + path), message, hint: hint)
  }

  /// The paths of all files under a folder, relative to it, in byte order.
  private static func files(in folder: String) -> [String] {
    entries(of: folder).flatMap { name, isFolder in
      isFolder ? files(in: folder + "/" + name).map { name + "/" + $0 } : [name]
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isFont(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".otf", ".ttf", ".ttc", ".otc", ".pfb", ".woff", ".woff2"].contains {
      name.hasSuffix($0)
    }
  }
}

extension FontManifest {
  fileprivate func hyphenation(in folder: String) -> (patterns: String?, exceptions: String?) {
    func path(_ part: String) -> String? {
      entries.first { $0.content == .hyphenation(language: "id", part: part) }
        .map { folder + "/" + $0.path }
    }
    return (path("patterns"), path("exceptions"))
  }
}
