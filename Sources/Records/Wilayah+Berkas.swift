package import Diagnostics
internal import Files

extension Wilayah {
  /// What is to be said of the name of a file with this office's figures: that it, or its
  /// folder's, is another's. Only areas of the same province count, for elsewhere many words
  /// are the name of some area. Without places.
  package func remarks(onFile path: String) -> [Diagnostic] {
    let named = [FilePath.name(of: FilePath.folder(of: path)), FilePath.stem(of: path)]
      .flatMap { areas(in: $0) }
    guard let other = named.last, !named.contains(where: { $0.kode == kode }) else { return [] }
    return [
      Diagnostic(
        .warning, .satkerOtherFile(path, other: other.nama, kode: kode, nama: nama),
        hint: .satkerOtherFileHint)
    ]
  }

  /// The one of these codes that a file is named after, or its folder; nil when none is, or more
  /// than one.
  package static func ofFile(_ path: String, among codes: Set<String>) -> Wilayah? {
    let names = [FilePath.stem(of: path), FilePath.name(of: FilePath.folder(of: path))]
    let found =
      names.map { name in areas(in: name).filter { codes.contains($0.kode) } }
      .first { !$0.isEmpty } ?? []
    return Set(found).count == 1 ? found[0] : nil
  }

  /// Of the same province; a province is often that of a folder.
  private func areas(in name: String) -> [Wilayah] {
    Wilayah.areas(in: name).filter {
      $0.kode == kode || $0.kodeProvinsi == kodeProvinsi && $0.tingkat != .provinsi
    }
  }

  /// Those whose codes or names stand in a name, longer names first.
  private static func areas(in name: String) -> [Wilayah] {
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    var found = name.split { !$0.isNumber && $0 != "." }.compactMap {
      (4...5).contains($0.utf8.count) ? Wilayah(typed: String($0)) : nil
    }
    var at = words.startIndex
    while at < words.endIndex {
      let ends = (at + 1...min(at + Wilayah.longestName, words.endIndex)).reversed()
      let areas = ends.lazy.map { end in
        (end, Wilayah.bernama(WilayahName(words[at..<end].joined(separator: " "))))
      }.first { !$0.1.isEmpty }
      found += areas?.1 ?? []
      at = areas?.0 ?? at + 1
    }
    return found
  }

  /// In words, with the level.
  private static let longestName = 6
}
