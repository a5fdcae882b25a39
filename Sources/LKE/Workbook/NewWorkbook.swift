internal import Bahasa
public import Diagnostics
internal import Evaluation
internal import Sheets

/// The workbook to fill in, as the bytes of an XLSX file: “Identitas”, “LKE” and
/// “Rekap”, protected but for the cells to fill in. Its formulas score as `Score`
/// does; what is not answered is shown as “belum lengkap” and never as 0.
///
/// - Throws: what `writeWorkbook` throws.
public func newWorkbook(_ prefill: Prefill) throws(Faults) -> [UInt8] {
  try writeWorkbook(prefill.plan)
}

extension Prefill {
  var plan: WorkbookPlan {
    let days = [tahun, 2021].compactMap { $0 }.compactMap {
      CalendarDate(year: $0, month: 1, day: 1)
    }
    return WorkbookPlan(
      title: "LKE Zona Integritas", author: "Piagam", created: days[0],
      sheets: [IdentitySheet(prefill: self).plan, LKESheet(self).plan, SummarySheet(self).plan])
  }
}
