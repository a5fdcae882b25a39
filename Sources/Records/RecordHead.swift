public import Bahasa
package import Diagnostics

/// What a record of results says beside the results: which office, when, who
/// signs. A value that a use cannot do without is asked for by the schema that
/// the record is held against.
public struct RecordHead: Hashable, Sendable {
  public var satker: Satker?
  /// The year that is evaluated.
  public var tahun: Int?
  /// Of the place-and-date line.
  public var tanggal: CalendarDate?
  public var kota: String?
  public var penandaTangan: Pejabat?
  public var mengetahui: Pejabat?
  /// The figures are made up, and every page says so.
  public var isContoh: Bool
  public var look = Appearance()
  /// What was typed, by its path (“satker.kode”), also what is not of the head.
  package var lines: [String: String] = [:]

  public init(
    satker: Satker? = nil, tahun: Int? = nil, tanggal: CalendarDate? = nil, kota: String? = nil,
    penandaTangan: Pejabat? = nil, mengetahui: Pejabat? = nil, isContoh: Bool = false
  ) {
    self.satker = satker
    self.tahun = tahun
    self.tanggal = tanggal
    self.kota = kota
    self.penandaTangan = penandaTangan
    self.mengetahui = mengetahui
    self.isContoh = isContoh
  }
}

extension RecordHead {
  /// Checks the head of a record whose shapes have been checked, and reads it.
  ///
  /// - Parameter source: the file; its logo is looked for in its folder.
  package init(_ record: RecordView, of source: RecordSource, _ findings: Findings) {
    let chosen = ChosenBentuk(record, chosen: nil)
    for rule in headRules { rule.check(record, chosen, findings) }
    YearsToCome(now: source.now)?.check(record, findings)
    let shelf = PictureShelf(record, chosen, folder: source.folder, findings)
    self.init(
      satker: record.satker(shelf), tahun: record.number("tahun"),
      tanggal: record.date("tanggal"), kota: record.text("kota"),
      penandaTangan: record.group("penanda_tangan")?.pejabat(nil),
      mengetahui: record.group("mengetahui")?.pejabat(nil), isContoh: record.isYes("contoh"))
    look = record.look
    lines = record.lines
  }
}
