internal import PDFObjects

extension PageReader {
  /// The words of all pages in the order in which the structure has them read out (ISO 32000-1,
  /// 14.7). What no element owns is not among them.
  public func wordsInReadingOrder() throws(PageFault) -> [PageReading.Word] {
    var walk = StructureWalk(pages: pages)
    for index in pages.indices { walk.add(try page(index), page: index) }
    do throws(PageDamage) {
      let tree = try objects.dictionary(objects.root?["StructTreeRoot"])
      try walk.visit(tree?["K"], page: nil, nesting: 0, objects)
    } catch {
      throw PageFault(page: nil, damage: error)
    }
    return walk.words
  }
}

/// Goes through the structure from its root.
private struct StructureWalk {
  private(set) var words: [PageReading.Word] = []
  private var marked: [Mark: [PageReading.Word]] = [:]
  private let numbers: [PDFReference: Int]
  private var elements = 0

  private struct Mark: Hashable {
    var page: Int
    var number: Int
  }

  init(pages: [PageTree.Page]) {
    numbers = Dictionary(
      pages.enumerated().compactMap { index, page in page.reference.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ reading: PageReading, page: Int) {
    for word in reading.words {
      guard case .element(let number) = word.owner else { continue }
      marked[Mark(page: page, number: number), default: []].append(word)
    }
  }

  /// - Parameter page: of the element around it.
  mutating func visit(
    _ kid: PDFValue?, page: Int?, nesting: Int, _ objects: PageObjects
  ) throws(PageDamage) {
    elements += 1
    guard elements <= PageLimit.mostElements else { throw .tooMuch }
    guard nesting <= PageLimit.mostNesting else { throw .tooMuch }
    switch try objects.value(kid) {
    case .int(let number)?: read(number, page: page)
    case .array(let kids)?:
      for kid in kids { try visit(kid, page: page, nesting: nesting + 1, objects) }
    case .dictionary(let element)?:
      let page = element["Pg"]?.reference.flatMap { numbers[$0] } ?? page
      if let number = element["MCID"]?.int { return read(number, page: page) }
      try visit(element["K"], page: page, nesting: nesting + 1, objects)
    default: break
    }
  }

  /// Every mark once.
  private mutating func read(_ number: Int, page: Int?) {
    guard let page else { return }
    words += marked.removeValue(forKey: Mark(page: page, number: number)) ?? []
  }
}
