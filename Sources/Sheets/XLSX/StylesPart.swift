internal import Markup

/// How numbers are shown: of each cell format only whether it is a date or a
/// percentage (ECMA-376 part 1, 18.8).
final class StylesPart: PartListener {
  private enum Word: Int { case cellXfs, xf, numFmtId, numFmt, formatCode }

  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  init() { super.init(words: ["cellXfs", "xf", "numFmtId", "numFmt", "formatCode"]) }

  /// The format of that number; plain when the file has none.
  func format(_ index: Int) -> NumberFormat {
    formats.indices.contains(index) ? formats[index] : .plain
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    switch Word(rawValue: word) {
    case .numFmt:
      guard let id = fields[Word.numFmtId.rawValue].flatMap(number),
        let code = fields[Word.formatCode.rawValue]
      else { return }
      guard custom.count < SheetLimit.formats else { return overfill() }
      custom[id] = NumberFormat(code: string(code))
    case .cellXfs: isInCellFormats = true
    case .xf where isInCellFormats:
      guard formats.count < SheetLimit.formats else { return overfill() }
      let id = fields[Word.numFmtId.rawValue].flatMap(number) ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  override func end(_ word: Int) {
    if word == Word.cellXfs.rawValue { isInCellFormats = false }
  }
}
