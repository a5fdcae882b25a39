internal import Bahasa
internal import Evaluation
internal import Sheets

/// The heads of a sheet as the ministry makes it: numerals, weights, what may be answered, and
/// answers; no codes. Columns are found by their heads, which may take two rows.
struct MinistryHeading {
  /// The row below which questions begin.
  let row: Int
  /// Numerals and wording stand from here up to the weights.
  let labels: Range<Int>
  let bobot: Int
  let pilihan: Int
  let jawaban: [(kolom: Kolom, column: Int)]
  let nilai: Int?
  let bukti: [Int]
  let catatan: [(kolom: Kolom, column: Int)]

  /// - Parameter kolom: whose answers a column is that does not say it.
  init?(_ sheet: Sheet, _ kolom: Kolom) {
    for row in sheet.rows.prefix(40) {
      let heads = row.cells.map { ($0.column, hurufDanAngka("\($0.value)")) }
      guard let bobot = heads.first(where: { $0.1.hasPrefix("bobot") })?.0,
        let pilihan = heads.first(where: { MinistryHeading.choices.contains($0.1) })?.0,
        !heads.contains(where: { $0.1.hasPrefix("kode") })
      else { continue }
      let answers = heads.filter { $0.1.hasPrefix("jawaban") && $0.0 > bobot }
      let group = { (head: (Int, String)) in
        MinistryHeading.kolom(of: head.1, head.0, above: row, in: sheet)
      }
      guard !answers.isEmpty else { continue }
      jawaban = answers.map { (group($0) ?? kolom, $0.0) }
      self.row = row.number
      self.bobot = bobot
      self.pilihan = pilihan
      labels = 1..<bobot
      nilai = heads.first { $0.1 == "nilai" || $0.1 == "skor" }?.0
      let notes = heads.filter { $0.1.hasPrefix("catatan") }
      catatan = notes.map { (group($0) ?? kolom, $0.0) }
      let named = heads.filter { $0.1.hasPrefix("bukti") || $0.1.hasPrefix("link") }.map(\.0)
      // The circulating workbook has no heads over evidence and links, right of the notes.
      bukti = named.isEmpty ? (notes.last.map { [$0.0 + 1, $0.0 + 2] } ?? []) : named
      return
    }
    return nil
  }

  private static let choices: Set = [
    "pilihan", "pilihanjawaban", "opsi", "opsijawaban", "jenisjawaban", "tipejawaban",
  ]

  /// The sheet that has such heads: the visible one, or the only one.
  static func find(_ workbook: Workbook, _ kolom: Kolom) -> (Sheet, MinistryHeading)? {
    let found = workbook.sheets.compactMap { sheet in
      MinistryHeading(sheet, kolom).map { (sheet, $0) }
    }
    return found.first { !$0.0.isHidden } ?? found.first
  }

  /// Whose column it is, by its own head or the one above it; nil when neither says so.
  private static func kolom(
    of head: String, _ column: Int, above row: Sheet.Row, in sheet: Sheet
  ) -> Kolom? {
    if let own = named(head) { return own }
    let above = sheet.shown(row: row.number - 1, column: column).map { "\($0.value)" }
    return above.flatMap { named(hurufDanAngka($0)) }
  }

  private static func named(_ head: String) -> Kolom? {
    if head.contains("tpn") || head.contains("timpenilainasional") { return .tpn }
    if head.contains("tpi") || head.contains("timpenilaiinternal") { return .tpi }
    if Kolom(answersUnder: head) == .provinsi || Kolom(remarksUnder: head) == .provinsi {
      return .provinsi
    }
    return head.contains("unit") || head.contains("mandiri") ? .mandiri : nil
  }
}
