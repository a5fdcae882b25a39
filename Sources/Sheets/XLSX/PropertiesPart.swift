internal import Markup

/// What a workbook says of itself (ECMA-376 part 2, 11): whether it is as `writeWorkbook` left a
/// result. Excel that saves it says who changed it, LibreOffice how often it was changed.
final class PropertiesPart: PartListener {
  private enum Word: Int { case lastModifiedBy, category, revision }

  private var heard: Word?
  private var texts: [Word: String] = [:]

  init() {
    super.init(
      words: ["lastModifiedBy", "category", "revision"], namespaces: Namespace.properties)
  }

  var isResult: Bool {
    texts[.category] == WorkbookPlan.resultCategory
      && texts[.lastModifiedBy] == WorkbookPlan.resultAuthor && texts[.revision] == nil
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    heard = Word(rawValue: word)
    if let heard { texts[heard] = texts[heard] ?? "" }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let heard, texts[heard]?.utf8.count ?? 0 < 100 else { return }
    texts[heard, default: ""] += string(bytes)
  }

  override func end(_ word: Int) { heard = nil }
}
