public import Diagnostics
internal import Evaluation
internal import Measures
public import Records

/// A recap: a register joined with results, counted and ranked. Nothing in it
/// is rounded.
public struct Rekap: Sendable {
  public let head: RekapHead
  /// In the order that the head asks for.
  public let satker: [RekapRow]
  public let statistics: Statistics
  /// By code, each with its own figures.
  public let provinsi: [RekapProvinsi]
  /// Offices of the recap's area that the register does not have, by code.
  public let tidakTerdaftar: [Wilayah]
  /// LKE that it is made without.
  public let lkeDitolak: [RefusedLKE]
  /// What it was joined from.
  let register: Register
  public let hasil: [LKEResult]

  /// Joins by code.
  ///
  /// - Parameter refused: LKE that could not be read.
  /// - Throws: every fault at once: a result whose office is not in the
  ///   register, two results for one, a result beside recorded figures that differ from it;
  ///   unless the head says that such LKE are to be listed.
  public init(
    _ head: RekapHead, _ register: Register, _ hasil: [LKEResult] = [],
    without refused: [RefusedLKE] = []
  ) throws(Faults) {
    let joined = ResultJoin(head, register, hasil).joined()
    if head.lkeBermasalah == .tolak { try joined.faults.check() }
    lkeDitolak = Rekap.named(refused + Rekap.refused(joined.faults), register, hasil)
    let ditolak = Set(lkeDitolak.compactMap(\.kode))
    let rows = register.rows.map { row in
      let hasil = RekapRow.Hasil(joined.figures[row.kode], head.target)
      return RekapRow(
        nomor: 0, wilayah: row.wilayah, pencanangan: row.pencanangan,
        hasil: hasil == .belumAda && ditolak.contains(row.kode) ? .ditolak : hasil,
        pembanding: joined.compared[row.kode])
    }
    self.head = head
    self.register = register
    self.hasil = hasil
    satker = Rekap.ordered(Rekap.ranked(rows), head.order)
    statistics = Statistics(satker, head.scheme, head.target)
    provinsi = RekapProvinsi.groups(satker, head)
    tidakTerdaftar = head.scope.missing(register.rows.map(\.wilayah))
  }

  /// Whose files were refused: as these say or, when they could not be read, as they are named.
  private static func named(
    _ refused: [RefusedLKE], _ register: Register, _ hasil: [LKEResult]
  ) -> [RefusedLKE] {
    guard !refused.isEmpty else { return [] }
    let byFile = Dictionary(hasil.map { ($0.place.file, $0.wilayah.kode) }) { first, _ in first }
    let offices = Set(register.rows.map(\.kode))
    return refused.map { lke in
      var lke = lke
      lke.kode =
        lke.kode ?? byFile[lke.berkas] ?? Wilayah.ofFile(lke.berkas, among: offices)?.kode
      return lke
    }
  }

  private static func refused(_ faults: Findings) -> [RefusedLKE] {
    let byFile = Dictionary(grouping: faults.diagnostics) { $0.place?.file ?? "" }
    return byFile.sorted { $0.key < $1.key }.compactMap { RefusedLKE($0.key, $0.value) }
  }

  public var belumMencanangkan: [RekapRow] { satker.filter { !$0.pencanangan.sudah } }
  public var belumDinilai: [RekapRow] { satker.filter { !$0.isDinilai && !$0.isDitolak } }
  /// Those whose LKE was refused.
  public var ditolak: [RekapRow] { satker.filter(\.isDitolak) }
  /// Those with a score that does not meet every condition.
  public var belumMemenuhi: [RekapRow] { satker.filter { $0.isDinilai && !$0.isMemenuhi } }
}

/// The offices of a province within a recap.
public struct RekapProvinsi: Hashable, Sendable {
  public let wilayah: Wilayah
  /// In the recap's order.
  public let satker: [RekapRow]
  public let statistics: Statistics

  fileprivate static func groups(_ rows: [RekapRow], _ head: RekapHead) -> [RekapProvinsi] {
    let groups = Dictionary(grouping: rows, by: \.wilayah.kodeProvinsi)
    return groups.keys.sorted().compactMap { kode in
      guard let wilayah = Wilayah(kode: kode), let rows = groups[kode] else { return nil }
      return RekapProvinsi(
        wilayah: wilayah, satker: rows, statistics: Statistics(rows, head.scheme, head.target))
    }
  }
}

extension Rekap {
  /// Rows by code with their ranks.
  private static func ranked(_ rows: [RekapRow]) -> [RekapRow] {
    var rows = rows
    let places = byTotal(rows).filter { $0.total != nil }
    var rank = 0
    for (position, place) in places.enumerated() {
      if position == 0 || place.total != places[position - 1].total { rank = position + 1 }
      rows[place.index].peringkat = rank
    }
    return rows
  }

  private static func ordered(_ rows: [RekapRow], _ order: RekapOrder) -> [RekapRow] {
    var rows =
      switch order {
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

  private static func byTotal(_ rows: [RekapRow]) -> [RankedPlace] {
    rows.enumerated().map { RankedPlace(index: $0, total: $1.total, kode: $1.kode) }
      .sorted { $0.isBefore($1) }
  }
}

extension RekapRow.Hasil {
  fileprivate init(_ figures: ScoreSummary?, _ target: Target) {
    self =
      switch figures {
      case nil: .belumAda
      case let figures? where !figures.isComplete: .belumLengkap(figures.belumDijawab.count)
      case let figures?: .dinilai(figures, figures.verdict(target))
      }
  }
}
