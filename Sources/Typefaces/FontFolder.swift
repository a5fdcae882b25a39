internal import Diagnostics
internal import Files
internal import Frames

/// The checked contents of a fonts folder.
struct FontFolder {
  var faces: [(face: Face, font: FontBook.Font)] = []
  var hyphenation: Hyphenation?
  var digest: String

  private let folder: String

  init(_ folder: String) throws(Faults) {
    self.folder = folder
    let path = folder + "/MANIFEST"
    guard let bytes = try? readFile(path) else {
      throw Faults(.font, at: Place(file: path), .noManifest(), hint: .restoreFonts())
    }
    digest = SHA256.hex(bytes)
    let manifest = FontManifest(String(decoding: bytes, as: UTF8.self))
    var faults = manifest.badLines.map {
      Diagnostic(.error, at: Place(file: path, line: $0), .badManifestLine())
    }
    for entry in manifest.entries { faults += take(entry) }
    faults += strangers(besides: manifest)
    guard faults.isEmpty else { throw Faults(.font, faults) }
    let paths = manifest.hyphenation(in: folder)
    hyphenation = Hyphenation(patterns: paths.patterns, exceptions: paths.exceptions)
  }
}

extension FontFolder {
  /// Checks one file and keeps what it is needed for.
  private mutating func take(_ entry: FontManifest.Entry) -> [Diagnostic] {
    let path = folder + "/" + entry.path
    guard let bytes = try? readFile(path) else {
      return [fault(entry.path, .fontFileMissing(), hint: .restoreFonts())]
    }
    guard SHA256.hex(bytes) == entry.digest else {
      return [fault(entry.path, .fontFileAltered(), hint: .restoreFonts())]
    }
    guard case .face(let face, let version, let licence) = entry.content else { return [] }
    guard let metrics = FontMetrics(font: bytes) else {
      return [fault(entry.path, .fontFileUnreadable())]
    }
    let font = FontBook.Font(path: path, metrics: metrics, version: version, licence: licence)
    faces.append((face, font))
    return []
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
