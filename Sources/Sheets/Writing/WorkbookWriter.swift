internal import Bahasa
internal import CXlsxWriter
internal import Diagnostics
internal import Glibc

/// Hands a plan to libxlsxwriter.
final class WorkbookWriter {
  typealias Format = UnsafeMutablePointer<lxw_format>
  typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>

  private let path: String
  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var formats: [CellStyle: Format] = [:]

  init(path: String) { self.path = path }

  deinit { if let workbook { lxw_workbook_free(workbook) } }

  func write(_ plan: WorkbookPlan) throws(Faults) {
    workbook = workbook_new(path)
    try setProperties(plan)
    for sheet in plan.sheets {
      // An empty name would become “Sheet1”.
      guard !sheet.name.isEmpty,
        let worksheet = workbook_add_worksheet(workbook, sheet.name)
      else {
        throw WorkbookWriter.broken("sheet “\(sheet.name)”")
      }
      try SheetWriter(self, sheet, worksheet).write()
    }
    // Frees the workbook, whatever happens.
    errno = 0
    let result = workbook_close(workbook)
    workbook = nil
    try check(result)
  }

  /// The format of a style; nil for the plain one.
  func format(_ style: CellStyle) throws(Faults) -> Format? {
    if style == .plain { return nil }
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(workbook) else {
      throw WorkbookWriter.broken("format")
    }
    style.apply(to: format)
    formats[style] = format
    return format
  }

  /// The format of a mark. Every mark has its own.
  func mark(_ style: CellStyle) throws(Faults) -> Format {
    guard let format = workbook_add_format(workbook) else {
      throw WorkbookWriter.broken("format")
    }
    style.applyAsMark(to: format)
    return format
  }

  func check(_ result: lxw_error) throws(Faults) {
    guard result != LXW_NO_ERROR else { return }
    guard result.rawValue > LXW_ERROR_ZIP_CLOSE.rawValue else {
      throw Faults(noRoomForWorkbook: errno == 0 ? noRoom : errno)
    }
    throw WorkbookWriter.broken(lxw_strerror(result).map { String(cString: $0) } ?? "?")
  }

  static func broken(_ detail: String) -> Faults {
    Faults(.internal, .sheetPlanBroken(detail))
  }
}

extension WorkbookWriter {
  private func setProperties(_ plan: WorkbookPlan) throws(Faults) {
    var properties = lxw_doc_properties()
    // Without a date libxlsxwriter takes the clock's.
    let day = SerialDay.number(plan.created).map { $0 - WorkbookWriter.epoch } ?? 1
    properties.created = time_t(max(1, day * 86_400))
    let category = plan.isResult ? WorkbookPlan.resultCategory : nil
    let result = withCStrings([plan.title, plan.author, category]) { texts in
      properties.title = texts[0]
      properties.author = texts[1]
      properties.category = texts[2]
      return workbook_set_properties(workbook, &properties)
    }
    try check(result)
  }

  /// 1970-01-01 as spreadsheets count.
  private static let epoch = 25_569
}

/// Texts as C has them, for the time of a call.
func withCStrings<R>(_ texts: [String?], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
  let copies = texts.map { text -> UnsafeMutablePointer<CChar>? in
    guard let text else { return nil }
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    bytes.withUnsafeBufferPointer { copy.initialize(from: $0.baseAddress!, count: bytes.count) }
    return copy
  }
  defer { copies.forEach { $0?.deallocate() } }
  return body(copies)
}
