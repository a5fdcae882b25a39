/// A class of letters of KPU (see Data/SOURCE-klasifikasi.txt).
public struct Klasifikasi: Hashable, Sendable {
  /// "PW.02.5"
  public var kode: String
  /// "Biasa", "Penting", "Rahasia" …
  public var sifat: String
  /// What letters of it are about.
  public var uraian: String

  /// In the order of the decision.
  public static let all: [Klasifikasi] = PackageResources.klasifikasi_csv
    .split(separator: UInt8(ascii: "\n")).dropFirst().compactMap(Klasifikasi.init(line:))

  /// Those whose code, or a word of whose name, begins with each of these; all without any.
  public static func found(_ words: [String]) -> [Klasifikasi] {
    let words = words.map { $0.lowercased() }
    return all.filter { klasifikasi in
      let starts =
        [klasifikasi.kode.lowercased()]
        + klasifikasi.uraian.lowercased().split { !$0.isLetter }.map(String.init)
      return words.allSatisfy { word in starts.contains { $0.hasPrefix(word) } }
    }
  }
}

extension Klasifikasi {
  /// Letters carry codes of classes, and of groups of them: PW.01 of PW.01.1.
  static func isKnown(_ kode: String) -> Bool { known.contains(kode) }

  private static let known: Set<String> = all.reduce(into: []) { known, klasifikasi in
    let parts = klasifikasi.kode.split(separator: ".")
    for count in 2...max(2, parts.count) {
      known.insert(parts.prefix(count).joined(separator: "."))
    }
  }

  /// No name there has a semicolon.
  private init?(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: ";"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 3 else { return nil }
    (kode, sifat, uraian) = (fields[0], fields[1], fields[2])
  }
}
