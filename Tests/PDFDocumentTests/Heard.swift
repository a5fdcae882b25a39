import PDFObjects

/// A file as it is read out: what its structure says, from the first element to the last.
struct Heard {
  /// A text a line behind its type, unless that is a paragraph; a row of a table a line, each
  /// cell behind the headers of its column, all behind those of the row.
  private(set) var lines = ""
  /// All that is said and stands on the pages.
  private(set) var texts: [String] = []
  private let file: PDFFile
  private var pages: [PDFReference: MarkedText] = [:]

  init(_ file: PDFFile) throws {
    self.file = file
    let root = try file.dictionary(file.dictionary(file.trailer["Root"])?["StructTreeRoot"])
    try read(root?["K"])
  }

  private mutating func read(_ kid: PDFValue?) throws {
    if let kids = kid?.array { return try kids.forEach { try read($0) } }
    guard let element = try file.dictionary(kid), let type = element["S"]?.name?.text else {
      return
    }
    switch type {
    case "Document", "Div", "L": try read(element["K"])
    case "Sect":
      if !lines.hasSuffix("\n\n") { lines += "\n" }
      try read(element["K"])
      lines += "\n"
    case "Table": try readTable(element)
    case "P": lines += "\(try text(of: element))\n"
    default: lines += "\(type) \(try text(of: element))\n"
    }
  }

  /// With all that is in the element.
  private mutating func text(of element: PDFDictionary) throws -> String {
    var text = ""
    let type = element["S"]?.name?.text
    for kid in element["K"]?.array ?? [] {
      if let number = kid.int {
        text += try self.text(number, on: element["Pg"])
        continue
      }
      guard let kid = try file.dictionary(kid) else { continue }
      if let number = kid["MCID"]?.int {
        text += try self.text(number, on: kid["Pg"])
      } else if let object = kid["Obj"] {
        let annotation = try file.dictionary(object)
        let words = annotation?["TU"] ?? annotation?["Contents"]
        text += "\(type == "Link" ? " → " : "")[\(words?.text ?? "")]"
      } else {
        // A link stands amid words, which have their own spaces.
        let isApart = !text.isEmpty && text.last != " " && kid["S"]?.name?.text != "Link"
        text += (isApart ? " " : "") + (try self.text(of: kid))
      }
    }
    // Said in place of what is in it.
    if let words = element["Alt"]?.text { return "[\(words)]" }
    return text
  }

  private mutating func text(_ number: Int, on page: PDFValue?) throws -> String {
    guard let reference = page?.reference else { return "" }
    let marked =
      try pages[reference] ?? MarkedText(of: try file.dictionary(page) ?? [:], in: file)
    pages[reference] = marked
    let text = marked.texts[number] ?? ""
    texts.append(text)
    // Where a word was cut nobody hears.
    return text.filter { $0 != "\u{ad}" }
  }

  private mutating func readTable(_ table: PDFDictionary) throws {
    let summary = table["A"]?.dictionary?["Summary"]?.text
    lines += "Table\(summary.map { " [\($0)]" } ?? "")\n"
    var heard = HeardTable()
    for row in table["K"]?.array ?? [] {
      let cells = try file.dictionary(row)?["K"]?.array ?? []
      lines += "  \(heard.row(try cells.compactMap { try cell(try file.dictionary($0)) }))\n"
    }
  }

  private mutating func cell(_ cell: PDFDictionary?) throws -> HeardTable.Cell? {
    guard let cell else { return nil }
    let attributes = cell["A"]?.dictionary ?? [:]
    return HeardTable.Cell(
      text: try text(of: cell), scope: attributes["Scope"]?.name?.text,
      columns: attributes["ColSpan"]?.int ?? 1, rows: attributes["RowSpan"]?.int ?? 1)
  }
}
