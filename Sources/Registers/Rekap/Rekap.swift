public import Diagnostics
internal import Evaluation
internal import Measures
public import Records

/// A recap: a register joined with results, counted and ranked. Nothing in it
/// is rounded.
public struct Rekap: Sendable {
  public let kepala: KepalaRekap
  /// In the order that the head asks for.
  public let satker: [BarisRekap]
  public let rangkuman: Rangkuman
  /// By code, each with its own figures.
  public let provinsi: [RekapProvinsi]
  /// Offices of the recap's area that the register does not have, by code.
  public let tidakTerdaftar: [Wilayah]

  /// Joins by code.
  ///
  /// - Throws: every fault at once: a result whose office is not in the
  ///   register, two results for one, a result beside recorded figures that differ from it.
  public init(
    _ kepala: KepalaRekap, _ register: Register, _ hasil: [HasilLKE] = []
  ) throws(Faults) {
    let found = try Penggabungan(kepala, register, hasil).hasil()
    let rows = register.baris.map { row in
      BarisRekap(
        nomor: 0, wilayah: row.wilayah, pencanangan: row.pencanangan,
        hasil: BarisRekap.Hasil(found[row.kode], kepala.target))
    }
    self.kepala = kepala
    satker = Rekap.ordered(Rekap.ranked(rows), kepala.urutan)
    rangkuman = Rangkuman(satker, kepala.scheme, kepala.target)
    provinsi = RekapProvinsi.groups(satker, kepala)
    tidakTerdaftar = kepala.cakupan.missing(register.baris.map(\.wilayah))
  }

  public var belumMencanangkan: [BarisRekap] { satker.filter { !$0.pencanangan.sudah } }
  public var belumDinilai: [BarisRekap] { satker.filter { !$0.isDinilai } }
  /// Those with a score that does not meet every condition.
  public var belumMemenuhi: [BarisRekap] { satker.filter { $0.isDinilai && !$0.isMemenuhi } }
}

/// The offices of a province within a recap.
public struct RekapProvinsi: Hashable, Sendable {
  public let wilayah: Wilayah
  /// In the recap's order.
  public let satker: [BarisRekap]
  public let rangkuman: Rangkuman

  fileprivate static func groups(_ rows: [BarisRekap], _ kepala: KepalaRekap) -> [RekapProvinsi] {
    let groups = Dictionary(grouping: rows, by: \.wilayah.kodeProvinsi)
    return groups.keys.sorted().compactMap { kode in
      guard let wilayah = Wilayah(kode: kode), let rows = groups[kode] else { return nil }
      return RekapProvinsi(
        wilayah: wilayah, satker: rows, rangkuman: Rangkuman(rows, kepala.scheme, kepala.target))
    }
  }
}

extension Rekap {
  /// Rows by code with their ranks.
  private static func ranked(_ rows: [BarisRekap]) -> [BarisRekap] {
    var rows = rows
    let places = byTotal(rows).filter { $0.total != nil }
    var rank = 0
    for (position, place) in places.enumerated() {
      if position == 0 || place.total != places[position - 1].total { rank = position + 1 }
      rows[place.index].peringkat = rank
    }
    return rows
  }

  private static func ordered(_ rows: [BarisRekap], _ urutan: Urutan) -> [BarisRekap] {
    var rows =
      switch urutan {
      case .kode: rows
      case .nilai: byTotal(rows).map { rows[$0.index] }
      }
    for index in rows.indices { rows[index].nomor = index + 1 }
    return rows
  }

  /// What decides on the order; rows themselves are costly to move.
  private struct RankedPlace {
    var index: Int
    var total: Rational?
    var kode: String

    /// Higher totals first, then by code; without a total last.
    func isBefore(_ other: RankedPlace) -> Bool {
      switch (total, other.total) {
      case (let x?, let y?) where x != y: x > y
      case (_?, nil): true
      case (nil, _?): false
      default: kode < other.kode
      }
    }
  }

  private static func byTotal(_ rows: [BarisRekap]) -> [RankedPlace] {
    rows.enumerated().map { RankedPlace(index: $0, total: $1.total, kode: $1.kode) }
      .sorted { $0.isBefore($1) }
  }
}

extension BarisRekap.Hasil {
  fileprivate init(_ figures: Ringkasan?, _ target: Target) {
    self =
      switch figures {
      case nil: .belumAda
      case let figures? where !figures.isComplete: .belumLengkap(figures.belumDijawab.count)
      case let figures?: .dinilai(figures, figures.verdict(target))
      }
  }
}
