public import Diagnostics

extension Scheme {
  /// Whether a scheme's name is that of a file.
  public static func isFile(_ name: String) -> Bool { name.lowercased().hasSuffix(".skema") }

  /// The scheme that a record or a user names: a bundled one, or that of a file.
  ///
  /// - Parameter file: reads a file by that name; gives its path as well, for messages.
  /// - Throws: for a name that is neither, with what is known, and every fault of the
  ///   file. A file may not pass for a bundled scheme.
  public static func named(
    _ name: String, at place: Place?,
    file: (String) throws(Faults) -> (text: String, path: String)
  ) throws(Faults) -> Scheme {
    if let scheme = try bundled(name) { return scheme }
    guard isFile(name) else {
      throw Faults(.record, at: place, .skemaUnknown(name), hint: .skemaKnown(bundledNames))
    }
    let (text, path) = try file(name)
    let scheme = try read(text, file: path)
    // Reports print both.
    for known in bundledTitles {
      for (key, said, taken) in [
        ("skema", scheme.id, known.id), ("nama", scheme.nama, known.nama),
      ] where said == taken {
        throw Faults(
          .record, at: Place(file: path), .skemaIsBundled(said),
          hint: .skemaOtherName(key, known.id))
      }
    }
    return scheme
  }

  /// Whether points mean the same in both, and enough for the same: as many areas and
  /// indicators of the same weights, and the same conditions. Wording may differ.
  public func weighs(as other: Scheme) -> Bool {
    id == other.id && weights == other.weights && syarat == other.syarat
  }

  private var weights: [[Figure]] {
    [pengungkit.areas.map(\.bobot)] + hasil.kelompok.map { $0.indikator.map(\.bobot) }
  }
}
