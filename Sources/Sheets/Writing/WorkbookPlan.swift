public import Bahasa

/// A workbook to be written: values only, nothing of the file format.
public struct WorkbookPlan: Hashable, Sendable {
  public var title: String
  public var author: String
  /// The document's own date. The clock is never asked, so that the same plan
  /// gives the same bytes.
  public var created: CalendarDate
  /// At least one, with names that differ (case does not count), up to 31
  /// characters each, none of them one of []:*?/\.
  public var sheets: [SheetPlan]
  /// Whether it is nothing to fill in: whoever searches a folder for records passes it over.
  public var isResult: Bool

  public init(
    title: String, author: String, created: CalendarDate, sheets: [SheetPlan],
    isResult: Bool = false
  ) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
    self.isResult = isResult
  }

  /// By which a result is known.
  static let resultCategory = "Hasil"
  static let resultAuthor = "Piagam"

  /// Of a document that has no date of its own.
  public static let noDate = CalendarDate(year: 2025, month: 6, day: 23)!
}
