internal import Frames
internal import Measures
internal import PDFObjects

/// One file while it is put together.
struct FileBuilder {
  let document: Document
  let tree: StructureTree
  let statement: Statement
  let resources: Resources
  private let deflater: Deflater
  private let types: ElementTypes
  private let marks: Marks
  private var pdf: PDFWriter
  private let pageTree: PDFReference
  private let resourceObject: PDFReference
  private var pages: [StructureWriter.PageReference] = []
  private var contents: [PDFReference] = []
  private var fonts: [PDFReference] = []

  init(
    _ document: Document, _ tree: StructureTree, _ statement: Statement, resources: Resources,
    deflater: Deflater
  ) {
    self.document = document
    self.tree = tree
    self.statement = statement
    self.resources = resources
    self.deflater = deflater
    types = ElementTypes(tree)
    marks = Marks(tree, types)
    pdf = PDFWriter(deflater)
    pageTree = pdf.reserve()
    resourceObject = pdf.reserve()
  }
}

extension FileBuilder {
  /// The contents of all pages, which say what the resources are.
  mutating func addPages() throws(WritingFault) {
    for (index, page) in document.pages.enumerated() {
      pages.append(.init(object: pdf.reserve(), height: page.size.height))
      var content = PageContent(page.size, resources)
      for (number, part) in tree.pages[index].enumerated() {
        try content.add(
          part, as: marks.pages[index][number],
          isContinued: marks.isContinued[index][number])
      }
      contents.append(pdf.add(deflater.stream(content.stream.bytes)))
    }
  }

  mutating func add(_ face: EmbeddedFace, _ objects: FaceObjects) {
    let reference = pdf.reserve()
    objects.put(at: reference, own: face.own, deflater, into: &pdf)
    fonts.append(reference)
  }

  consuming func finished(_ intent: OutputIntent) -> [UInt8] {
    putResources()
    var structure = StructureWriter(tree, types, marks, pages: pages)
    let root = structure.write(into: &pdf)
    let outline = Outline(document.pages)
    let writer = AnnotationWriter(structure.annotations, on: pages, outline)
    putPages(writer.write(into: &pdf))
    let info = pdf.add(.dictionary(information))
    var entries = catalog(root, outline, intent)
    if !writer.fields.isEmpty {
      entries["AcroForm"] = ["Fields": .array(writer.fields.map { .reference($0) })]
    }
    let catalog = pdf.add(.dictionary(entries))
    return pdf.finish(root: catalog, info: info)
  }
}

extension FileBuilder {
  private mutating func putResources() {
    var objects = PDFDictionary()
    for (index, ready) in resources.ready.enumerated() {
      let reference = pdf.reserve()
      ready.put(at: reference, into: &pdf)
      objects[PDFName("X\(index)")] = .reference(reference)
    }
    var fonts = PDFDictionary()
    for (index, font) in self.fonts.enumerated() {
      fonts[PDFName("F\(index)")] = .reference(font)
    }
    pdf.put(
      [
        "Font": .dictionary(fonts), "XObject": .dictionary(objects),
        // Ink darkens what is there (ISO 32000-1, 11.3.5.2).
        "ExtGState": ["M": ["Type": .name("ExtGState"), "BM": .name("Multiply")]],
      ], at: resourceObject)
  }

  /// A rectangle so far from all edges of a page (ISO 32000-1, 14.11.2).
  private func box(of size: Size, within margin: Length) -> PDFValue {
    .array(
      [margin, margin, size.width - margin, size.height - margin].map {
        .thousandths($0.thousandths)
      })
  }

  private mutating func putPages(_ annotations: [Int: [PDFValue]]) {
    let isTransparent = resources.ready.contains { $0.isTransparent }
    for (index, page) in document.pages.enumerated() {
      let annotations = annotations[index].map(PDFValue.array)
      pdf.put(
        [
          "Type": .name("Page"), "Parent": .reference(pageTree),
          "MediaBox": box(of: page.size, within: .zero),
          "TrimBox": document.crop.map { box(of: page.size, within: $0.margin) },
          "BleedBox": document.crop.map { box(of: page.size, within: $0.margin - $0.bleed) },
          "Resources": .reference(resourceObject), "Contents": .reference(contents[index]),
          "StructParents": .int(index), "Annots": annotations,
          // Fields and links are reached in the order in which they are read (ISO 14289-1, 7.18.3).
          "Tabs": annotations == nil ? nil : .name("S"),
          "Group": isTransparent
            ? ["S": .name("Transparency"), "CS": .name("DeviceRGB"), "I": true] : nil,
        ], at: pages[index].object)
    }
    pdf.put(
      [
        "Type": .name("Pages"), "Kids": .array(pages.map { .reference($0.object) }),
        "Count": .int(pages.count),
      ], at: pageTree)
  }
}

extension FileBuilder {
  /// Midnight of the document's own day, so that the file names no clock.
  private var date: String {
    let digits = document.metadata.date.filter { $0 != "-" }
    return digits.isEmpty ? "" : "D:\(digits)000000Z"
  }

  /// ISO 32000-1, 14.3.3; the same words as in the XMP metadata (ISO 19005-3, 6.6.4).
  private var information: PDFDictionary {
    let metadata = document.metadata
    var entries = PDFDictionary()
    for (key, value) in [
      ("Title", metadata.title), ("Author", metadata.author), ("Subject", metadata.subject),
      ("Keywords", metadata.keywords), ("Creator", statement.producer),
      ("Producer", statement.producer), ("CreationDate", date), ("ModDate", date),
    ] where !value.isEmpty {
      entries[PDFName(key)] = .text(value)
    }
    return entries
  }

  private mutating func catalog(
    _ structure: PDFReference, _ outline: Outline, _ intent: OutputIntent
  ) -> PDFDictionary {
    let metadata = pdf.add(
      PDFStream(
        ["Type": .name("Metadata"), "Subtype": .name("XML")],
        encoded: XMP(document.metadata, statement).bytes))
    var entries: PDFDictionary = [
      "Type": .name("Catalog"), "Pages": .reference(pageTree),
      "Metadata": .reference(metadata), "OutputIntents": [.reference(intent.put(into: &pdf))],
      "StructTreeRoot": .reference(structure), "MarkInfo": ["Marked": true],
      "ViewerPreferences": ["DisplayDocTitle": true],
    ]
    if !document.metadata.language.isEmpty {
      entries["Lang"] = .text(document.metadata.language)
    }
    // They are called what is printed on them (ISO 32000-1, 12.4.2).
    if pages.count > 1 { entries["PageLabels"] = ["Nums": [0, ["S": .name("D")]]] }
    add(outline, to: &entries)
    addAttachments(to: &entries)
    return entries
  }

  private mutating func add(_ outline: Outline, to entries: inout PDFDictionary) {
    guard let outline = OutlineWriter(outline.entries(on: pages), into: &pdf) else { return }
    entries["Outlines"] = .reference(outline.write(into: &pdf))
    entries["PageMode"] = .name("UseOutlines")
  }

  private mutating func addAttachments(to entries: inout PDFDictionary) {
    guard !statement.attachments.isEmpty else { return }
    let files = statement.attachments.map { ($0.name, pdf.add($0, date: date, deflater)) }
    let sorted = files.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    entries["AF"] = .array(files.map { .reference($0.1) })
    entries["Names"] = [
      "EmbeddedFiles": ["Names": .array(sorted.flatMap { [.text($0.0), .reference($0.1)] })]
    ]
  }
}
