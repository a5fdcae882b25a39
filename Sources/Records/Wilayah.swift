internal import Bahasa

/// A province, regency or city as the code list of the Ministry of Home
/// Affairs has it (Kepmendagri 300.2.2-2138/2025 and its amendment; data from
/// cahyadsn/wilayah, see Data/LICENSE-wilayah.txt).
public struct Wilayah: Hashable, Sendable {
  /// "61" or "61.01".
  public var kode: String
  /// With its level: "Provinsi Kalimantan Barat", "Kabupaten Sambas", "Kota Pontianak".
  public var nama: String
  public var tingkat: Tingkat
  /// Two digits.
  public var kodeProvinsi: String

  /// Nil when no area has exactly this code.
  public init?(kode: String) {
    guard let found = Wilayah.byKode[kode] else { return nil }
    self = found
  }

  /// A code as people type it: "61.01", "6101", "61,01". Nil when no area has it.
  package init?(typed: String) {
    let text = Wilayah.dotted(typed)
    let isPlain = text.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber }
    self.init(kode: isPlain ? "\(text.prefix(2)).\(text.suffix(2))" : text)
  }

  /// The codes that one without its last digit can mean: 61.1 is what a spreadsheet
  /// makes of 61.10, and what people type for 61.01. Nil when it is not so cut.
  package static func kode(cut typed: String) -> [String]? {
    let text = dotted(typed)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isDigits = text.allSatisfy { $0 == "." || $0.isASCII && $0.isNumber }
    guard isDigits, parts.map(\.count) == [2, 1] else { return nil }
    return ["\(parts[0]).0\(parts[1])", "\(parts[0]).\(parts[1])0"].filter {
      byKode[$0] != nil
    }
  }

  /// All 38 provinces and 514 regencies and cities, by code.
  public static let all: [Wilayah] = PackageResources.wilayah_csv
    .split(separator: UInt8(ascii: "\n")).dropFirst().compactMap(Wilayah.init(line:))

  /// Whether the office here is called Komisi Independen Pemilihan (UU 11/2006, pasal 56).
  public var isAceh: Bool { kodeProvinsi == "11" }

  /// "Komisi Pemilihan Umum" or "Komisi Independen Pemilihan".
  public var lembaga: String { isAceh ? Satker.lembagaAceh : Satker.lembagaUmum }
}

extension Wilayah {
  private static func dotted(_ typed: String) -> String {
    var dotted = String.UnicodeScalarView()
    for scalar in typed.unicodeScalars where !scalar.isBlank {
      dotted.append(scalar == "," ? "." : scalar)
    }
    return String(dotted)
  }

  private static let byKode = Dictionary(uniqueKeysWithValues: all.map { ($0.kode, $0) })

  /// A line of wilayah.csv; no field there has a comma or a quote.
  private init?(line: ArraySlice<UInt8>) {
    let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 4, let tingkat = Tingkat(rawValue: fields[2]) else { return nil }
    kode = fields[0]
    self.tingkat = tingkat
    kodeProvinsi = fields[3]
    // The list writes provinces without their level, and shortens one name;
    // every command reads it, and a search of all names takes longer than the rest.
    let full =
      fields[1].utf8.contains(UInt8(ascii: "."))
      ? fields[1].replacing("Kep. ", with: "Kepulauan ") : fields[1]
    nama = tingkat == .provinsi ? "Provinsi \(full)" : full
  }
}

extension Satker {
  static let lembagaUmum = "Komisi Pemilihan Umum"
  static let lembagaAceh = "Komisi Independen Pemilihan"
}
