internal import Bahasa
internal import Diagnostics

/// A letter has a date, a regulation its year: not both; nothing that the declaration rests on is
/// younger than the declaration; and witnesses do not rest on PermenPANRB 90/2021 alone, which
/// asks for a declaration and a pakta integritas of all, but for no piagam and no witnesses (they
/// came from PermenPAN 52/2014, which it revokes).
enum DasarRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    let day = record.typed("tanggal").flatMap { TypedDate($0.text).date }
    for dasar in record.groups(of: .dasar) {
      let date = dasar.typed("tanggal")
      if let tahun = dasar.typed("tahun") {
        check(tahun, of: dasar, on: day, findings)
      }
      if let date, let day,
        let written = TypedDate(date.text, years: TypedDate.yearsOfLetters).date, written > day
      {
        findings.warn(
          at: date.place, .dasarIsYounger(written.panjang, than: day.panjang),
          hint: .dasarIsYoungerHint)
      }
    }
    checkWitnesses(record, findings)
  }

  private static func checkWitnesses(_ record: RecordView, _ findings: Findings) {
    let dasar = record.groups(of: .dasar)
    guard let first = dasar.first, dasar.allSatisfy(isZonaRule), !record.groups("saksi").isEmpty
    else { return }
    findings.warn(at: first.place, .ruleAsksForNoWitness, hint: .ruleAsksForNoWitnessHint)
  }

  private static func isZonaRule(_ dasar: RecordView) -> Bool {
    let jenis = dasar.typed("jenis")?.text.lowercased() ?? ""
    return dasar.typed("nomor")?.text == "90" && dasar.typed("tahun")?.text == "2021"
      && (jenis.contains("menteri") || jenis.contains("permen"))
  }

  private static func check(
    _ tahun: Typed, of dasar: RecordView, on day: CalendarDate?, _ findings: Findings
  ) {
    if dasar.has("tanggal") {
      findings.error(at: tahun.place, .dasarDateAndYear(dasar.path), hint: .dasarDateAndYearHint)
    } else if let year = Int(tahun.text), tahun.text.utf8.count == 4,
      TypedDate.yearsOfLetters.contains(year)
    {
      guard let day, year > day.year else { return }
      findings.warn(
        at: tahun.place, .dasarIsYounger(tahun.text, than: day.panjang),
        hint: .dasarIsYoungerHint)
    } else {
      findings.error(at: tahun.place, .dasarYear(tahun.text))
    }
  }
}
