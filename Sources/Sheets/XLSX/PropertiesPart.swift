internal import Markup

/// What a workbook says of itself (ECMA-376 part 2, 11): whether it is as `writeWorkbook` left a
/// result. A spreadsheet that saves it says that it was the last to change it.
final class PropertiesPart: PartListener {
  private enum Word: Int { case lastModifiedBy, category }

  private var heard: Word?
  private var texts: [Word: String] = [:]

  init() {
    super.init(words: ["lastModifiedBy", "category"], namespaces: Namespace.properties)
  }

  var isResult: Bool {
    texts[.category] == WorkbookPlan.resultCategory
      && texts[.lastModifiedBy] == WorkbookPlan.resultAuthor
  }

  override func start(_ word: Int, _ fields: MarkupFields) { heard = Word(rawValue: word) }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let heard, texts[heard]?.utf8.count ?? 0 < 100 else { return }
    texts[heard, default: ""] += string(bytes)
  }

  override func end(_ word: Int) { heard = nil }
}
