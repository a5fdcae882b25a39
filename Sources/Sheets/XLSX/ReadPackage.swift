internal import Diagnostics

/// Reads an XLSX file: from the package's relationships to the workbook, from
/// there to its texts, styles and sheets; or an ODS file, which has all in one part.
///
/// - Parameter cells: how many it may have, all sheets together.
func readPackage(
  _ bytes: [UInt8], file: String, cells: Int = SheetLimit.cells
) throws(Faults) -> Workbook {
  let result = bytes.withUnsafeBytes { raw in
    Result { () throws(Faults) in
      try PackageReader(ZipPackage(raw, file: file), cells: cells).workbook()
    }
  }
  return try result.get()
}

private struct PackageReader {
  private let package: ZipPackage
  private let file: String
  private let cells: Int

  init(_ package: ZipPackage, cells: Int) {
    self.package = package
    self.cells = cells
    file = package.file
  }

  func workbook() throws(Faults) -> Workbook {
    if isOpenDocument { return try openDocument() }
    let part = try workbookPart()
    let list = WorkbookPart()
    try package.read(part, into: list)
    guard list.isWorkbook else { throw refusal(.sheetNotAWorkbook) }
    let relationships = try relationships(of: part)
    var shared = SheetPart.Shared(
      file: file, is1904: list.is1904, texts: TextCollector(), cells: cells)
    shared.strings = try strings(relationships, shared.texts)
    shared.styles = try styles(relationships)
    let sheets = try sheets(list.entries, relationships, shared)
    guard !sheets.isEmpty else { throw refusal(.sheetNoSheets, hint: nil) }
    return Workbook(file: file, sheets: sheets, isResult: isResult)
  }

  /// What says nothing of itself that can be read is none.
  private var isResult: Bool {
    guard let part = try? relationships(of: "").first("core-properties")?.part else { return false }
    let properties = PropertiesPart()
    guard (try? package.read(part, into: properties)) != nil else { return false }
    return properties.isResult
  }

  private var isOpenDocument: Bool {
    package.head("mimetype", count: 46)
      .starts(with: "application/vnd.oasis.opendocument.spreadsheet".utf8)
  }

  private func openDocument() throws(Faults) -> Workbook {
    let manifest = ManifestPart()
    // A manifest that cannot be read says nothing of a password.
    _ = try? package.read("META-INF/manifest.xml", into: manifest)
    if manifest.isEncrypted || package.contains("encrypted-package") {
      throw refusal(.sheetPassword, hint: .sheetPasswordHint)
    }
    let texts = TextCollector()
    let content = ContentPart(SheetPart.Shared(file: file, texts: texts, cells: cells))
    try package.read("content.xml", into: content)
    guard content.isSpreadsheet else { throw refusal(.sheetNotAWorkbook) }
    guard !content.entries.isEmpty else { throw refusal(.sheetNoSheets, hint: nil) }
    let store = texts.store()
    return Workbook(
      file: file,
      sheets: content.entries.map {
        Sheet(file: file, name: $0.name, isHidden: $0.isHidden, grid: $0.builder.grid(store))
      })
  }

  private func workbookPart() throws(Faults) -> String {
    guard package.contains("_rels/.rels") else { throw refusal(.sheetNotAWorkbook) }
    let part = try relationships(of: "").first("officeDocument")?.part
    guard let part else { throw refusal(.sheetNotAWorkbook) }
    if part.hasSuffix(".bin") { throw refusal(.sheetBinaryExcel) }
    return part
  }

  private func relationships(of part: String) throws(Faults) -> RelationshipsPart {
    let listener = RelationshipsPart(of: part)
    try package.read(RelationshipsPart.name(of: part), into: listener)
    return listener
  }

  private func strings(
    _ relationships: RelationshipsPart, _ texts: TextCollector
  ) throws(Faults) -> [CleanText] {
    guard let part = relationships.first("sharedStrings")?.part else { return [] }
    let listener = SharedStringsPart(texts)
    try package.read(part, into: listener)
    return listener.strings
  }

  private func styles(_ relationships: RelationshipsPart) throws(Faults) -> StylesPart? {
    guard let part = relationships.first("styles")?.part else { return nil }
    let listener = StylesPart()
    try package.read(part, into: listener)
    return listener
  }

  /// Sheets of charts and macros hold no cells and are passed over.
  private func sheets(
    _ entries: [WorkbookPart.Entry], _ relationships: RelationshipsPart,
    _ shared: SheetPart.Shared
  ) throws(Faults) -> [Sheet] {
    var read: [(WorkbookPart.Entry, GridBuilder)] = []
    var amount = SheetAmount()
    for entry in entries {
      guard let target = relationships[entry.relationship] else {
        throw package.fault(.sheetMissingPart(entry.name))
      }
      guard target.kind == "worksheet" else { continue }
      let listener = SheetPart(shared, name: entry.name, after: amount)
      try package.read(target.part, into: listener)
      guard listener.isWorksheet else { throw package.fault(.sheetDamagedPart(target.part)) }
      amount = listener.amount
      read.append((entry, listener.builder))
    }
    let texts = shared.texts.store()
    return read.map { entry, builder in
      Sheet(file: file, name: entry.name, isHidden: entry.isHidden, grid: builder.grid(texts))
    }
  }

  private func refusal(_ message: Message, hint: Message? = .sheetSaveAsXLSX) -> Faults {
    Faults(.record, at: Place(file: file), message, hint: hint)
  }
}
