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
    let findings = Findings(.found)
    for line in manifest.badLines {
      findings.error(at: Place(file: path, line: line), .badManifestLine(), hint: .restoreFonts())
    }
    for entry in manifest.entries { take(entry, findings) }
    for file in strangers {
      findings.error(at: place(of: file), .fontFileUnlisted(), hint: .removeOrListFont())
    }
    try findings.check(.font)
    let paths = manifest.hyphenation(in: folder)
    hyphenation = Hyphenation(patterns: paths.patterns, exceptions: paths.exceptions)
  }

  /// Reads every file and compares its digest.
  ///
  /// - Throws: with status `.font` and every file that is not as listed.
  func check() throws(Faults) {
    let findings = Findings(.found)
    for entry in manifest.entries { checkContent(of: entry, findings) }
    try findings.check(.font)
  }
}

extension FontFolder {
  private mutating func take(_ entry: FontManifest.Entry, _ findings: Findings) {
    let path = folder + "/" + entry.path
    guard hasFile(path) else {
      return findings.error(
        at: place(of: entry.path), .fontFileMissing(), hint: .restoreFonts())
    }
    switch entry.content {
    case .face(let face, let version, let licence):
      let file = FontFile(
        path: path, digest: entry.digest, version: version, licence: licence)
      faces.append((face, file))
    case .hyphenation: checkContent(of: entry, findings)
    default: break
    }
  }

  private func checkContent(of entry: FontManifest.Entry, _ findings: Findings) {
    let place = place(of: entry.path)
    guard let bytes = try? readFile(place.file) else {
      return findings.error(at: place, .fontFileMissing(), hint: .restoreFonts())
    }
    guard SHA256.hex(bytes) == entry.digest else {
      return findings.error(at: place, .fontFileAltered(), hint: .restoreFonts())
    }
    guard case .face = entry.content, FontMetrics(font: bytes) == nil else { return }
    findings.error(at: place, .fontFileUnreadable(), hint: .restoreFonts())
  }

  /// Fonts that the manifest does not name.
  private var strangers: [String] {
    let known = Set(manifest.entries.map(\.path))
    return FontFolder.files(in: folder).filter { FontFolder.isFont($0) && !known.contains($0) }
  }

  private func place(of path: String) -> Place { Place(file: folder + "/" + path) }

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
