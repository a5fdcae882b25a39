internal import Bahasa

/// The name of an office as typed: which body, and of which area.
package struct SatkerName {
  package enum Lembaga { case kpu, kip, kpud }

  package var lembaga: Lembaga?
  package var wilayah: WilayahName

  package init(_ text: String) {
    let words = text.lowercased().words().map(String.init)
    let found = SatkerName.body(of: words)
    lembaga = found?.lembaga
    wilayah = WilayahName(words.dropFirst(found?.words.count ?? 0).joined(separator: " "))
  }

  /// The body's name that the words, in small letters, begin with.
  static func body(of words: [String]) -> (words: [String], lembaga: Lembaga)? {
    names.first { name in
      guard words.starts(with: name.words) else { return false }
      // Two areas are called Daerah, no body.
      let next = words.dropFirst(name.words.count).first
      return name.lembaga != .kpud || next != "istimewa" && next != "khusus"
    }
  }

  /// The national office: no area behind the body's name.
  var isPusat: Bool {
    lembaga == .kpu && wilayah.tingkat == nil
      && ["", "ri", "republikindonesia"].contains(wilayah.inti)
  }

  /// Longer names first.
  private static let names: [(words: [String], lembaga: Lembaga)] = [
    (["komisi", "pemilihan", "umum", "daerah"], .kpud),
    (["komisi", "pemilihan", "umum"], .kpu),
    (["komisi", "independen", "pemilihan"], .kip),
    (["kpud"], .kpud), (["kpu-d"], .kpud), (["kpu", "daerah"], .kpud), (["kpu"], .kpu),
    (["kip"], .kip),
  ]
}

extension Wilayah {
  /// As its office is called: in Aceh that of the province is KIP Aceh (UU 11/2006, pasal 56).
  fileprivate var namaDiKantor: String { kode == "11" ? "Aceh" : nama }
}

extension Satker {
  /// The office of an area, with the names that the law gives it.
  public init(_ wilayah: Wilayah) {
    self.init(
      kode: wilayah.kode, tingkat: wilayah.tingkat, lembaga: wilayah.lembaga,
      wilayah: wilayah.namaDiKantor)
  }

  /// The national office.
  static let pusat = Satker(
    kode: nil, tingkat: .pusat, lembaga: lembagaUmum, wilayah: nil)
}
