internal import Bahasa
package import Diagnostics

/// The office of KPU or KIP that a text names: "Ketua KPU Kabupaten Sambas".
struct NamedOffice {
  var lembaga: SatkerName.Lembaga
  /// Whether the body's name is written out, and can mean no other body.
  var isWrittenOut: Bool
  /// The areas that the name behind the body's can mean; none where it says none.
  var areas: [Wilayah]
  var isPusat: Bool
  /// Whether an area is named that there is not.
  var isUnknown: Bool

  /// Nil when the text names none.
  init?(_ text: String) {
    let words = text.words { $0 == "," }.map(String.init)
    let starts = words.indices.lazy.compactMap { at in
      SatkerName.body(of: words[at...].map { $0.lowercased() }).map { (at, $0) }
    }
    guard let (at, body) = starts.first else { return nil }
    lembaga = body.lembaga
    isWrittenOut = body.words.count > 1
    let rest = words[(at + body.words.count)...].prefix(NamedOffice.longest)
    areas =
      (1...NamedOffice.longest).reversed().lazy.filter { $0 <= rest.count }
      .map { Wilayah.bernama(WilayahName(rest.prefix($0).joined(separator: " "))) }
      .first { !$0.isEmpty } ?? []
    isPusat = rest.first.map { ["ri", "republik"].contains($0.lowercased()) } ?? false
    let name = WilayahName(rest.joined(separator: " "))
    isUnknown = areas.isEmpty && name.tingkat != nil && !name.inti.isEmpty
  }

  /// Words in the longest name of an area, with its level.
  private static let longest = 8
}

/// The part that somebody has in a record of an office.
package enum OfficePart {
  /// Of that office.
  case own
  /// Of that office or one above it.
  case above
  /// Of any office.
  case witness
}

/// The office that a record is of.
package enum OwnOffice {
  case daerah(Wilayah)
  case pusat

  /// What is to be said of somebody's office; without places.
  package func remarks(on jabatan: String, _ part: OfficePart) -> [Diagnostic] {
    // Most are named just as the law does.
    if part != .witness, jabatan.hasSuffix(nama) { return [] }
    guard let named = NamedOffice(jabatan) else { return [] }
    if part != .witness, !isOf(named, part) {
      return [
        Diagnostic(.warning, .instansiOther(jabatan, own: nama), hint: .instansiOtherHint(part))
      ]
    }
    return body(named, part).map { [$0] } ?? []
  }
}

extension OwnOffice {
  private var nama: String {
    switch self {
    case .daerah(let wilayah): Satker(wilayah).namaPendek
    case .pusat: "KPU Republik Indonesia"
    }
  }

  private func isOf(_ named: NamedOffice, _ part: OfficePart) -> Bool {
    if named.isPusat { return part == .above || self.isPusat }
    if named.isUnknown { return false }
    guard case .daerah(let own) = self else { return named.areas.isEmpty }
    return named.areas.isEmpty
      || named.areas.contains {
        $0.kode == own.kode || part == .above && $0.kode == own.kodeProvinsi
      }
  }

  private var isPusat: Bool { if case .pusat = self { true } else { false } }

  /// The body's name, of the office that is meant.
  private func body(_ named: NamedOffice, _ part: OfficePart) -> Diagnostic? {
    guard !named.isPusat else { return nil }
    var isAceh = named.areas.first?.isAceh
    if named.areas.isEmpty, part == .own, case .daerah(let own) = self { isAceh = own.isAceh }
    switch (named.lembaga, isAceh) {
    case (.kpu, true):
      return Diagnostic(.warning, .satkerKPUInAceh, hint: .wrongNameHint(Satker.lembagaAceh))
    // Where KIP is no body of ours, it can be the Komisi Informasi.
    case (.kip, false) where part == .own || named.isWrittenOut:
      return Diagnostic(.warning, .satkerKIPOutsideAceh, hint: .wrongNameHint(Satker.lembagaUmum))
    default: return nil
    }
  }
}
