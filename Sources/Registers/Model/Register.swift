public import Diagnostics
public import Evaluation
public import Records

/// A register: offices by code, what they declared and, where it was
/// recorded, how they scored.
public struct Register: Sendable {
  /// The file as the user named it.
  public var file: String
  /// By code, no code twice.
  public private(set) var rows: [RegisterRow]

  /// - Throws: a fault for every code that stands twice, with both places.
  public init(file: String, _ rows: [RegisterRow]) throws(Faults) {
    self.file = file
    self.rows = rows.sorted { $0.kode < $1.kode }
    var first: [String: RegisterRow] = [:]
    let findings = Findings()
    for row in rows {
      guard let earlier = first.updateValue(row, forKey: row.kode) else { continue }
      first[row.kode] = earlier
      findings.error(
        at: row.place,
        .registerTwice(row.wilayah.nama, row.kode, earlier.place.cell?.name ?? ""),
        hint: .registerTwiceHint)
    }
    try findings.check()
  }
}

/// A row of a register.
public struct RegisterRow: Hashable, Sendable {
  /// The key.
  public var wilayah: Wilayah
  public var pencanangan: Pencanangan
  /// Whether the office holds the predikat WBK; nil when the register does not say.
  public var sudahWBK: Bool?
  /// Figures that the register itself records.
  public var nilai: ScoreSummary?
  public var place: Place

  public init(
    wilayah: Wilayah, pencanangan: Pencanangan, sudahWBK: Bool? = nil, nilai: ScoreSummary? = nil,
    place: Place
  ) {
    self.wilayah = wilayah
    self.pencanangan = pencanangan
    self.sudahWBK = sudahWBK
    self.nilai = nilai
    self.place = place
  }

  public var kode: String { wilayah.kode }
}
