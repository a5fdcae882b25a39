internal import Markup

/// The list of sheets (ECMA-376 part 1, 18.2).
final class WorkbookPart: PartListener {
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private enum Word: Int { case workbook, sheet, name, id, state, workbookPr, date1904 }

  private(set) var entries: [Entry] = []
  /// Whether days are counted from 1904-01-01, as old Macintosh files do.
  private(set) var is1904 = false
  private(set) var isWorkbook = false

  init() {
    super.init(words: ["workbook", "sheet", "name", "id", "state", "workbookPr", "date1904"])
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    switch Word(rawValue: word) {
    case .workbook: isWorkbook = true
    case .workbookPr: is1904 = fields[Word.date1904.rawValue]?.isTrue == true
    case .sheet:
      guard let name = fields[Word.name.rawValue], let id = fields[Word.id.rawValue] else { return }
      guard entries.count < SheetLimit.sheets else { return overfill() }
      let state = fields[Word.state.rawValue].map(string)
      entries.append(
        Entry(
          name: string(name), relationship: string(id),
          isHidden: state == "hidden" || state == "veryHidden"))
    default: break
    }
  }
}
