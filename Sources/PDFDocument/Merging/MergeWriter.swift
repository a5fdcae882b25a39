internal import Frames
internal import PDFObjects

/// Writes one file of the pages of many documents, to be printed: fonts and drawings stand in
/// it once, an outline leads to each document. It claims no standard, has no structure for
/// ears and no fields; these are in the documents.
///
/// The bytes depend on the documents and their order alone. What it takes in memory is the file
/// that it makes: of a charter some 2 kB.
public struct MergeWriter {
  private var objects: SharedObjects
  private let pageTree: PDFReference
  private var pages: [PDFReference] = []
  private var outline: [OutlineWriter.Entry] = []
  /// Keys and values of a number tree (ISO 32000-1, 7.9.7).
  private var labels: [PDFValue] = []
  private let isDuplex: Bool
  public private(set) var documents = 0
  /// Pages with nothing on them.
  public private(set) var blanks = 0

  /// A document that is no PDF file, or none as `DocumentWriter` writes them.
  public struct Unreadable: Error {}

  /// - Parameter isDuplex: whether a document with an odd number of pages ends with a blank
  ///   one, so that each begins on a front when both sides are printed.
  public init(isDuplex: Bool) {
    var pdf = PDFWriter(Deflater())
    pageTree = pdf.reserve()
    objects = SharedObjects(pdf)
    self.isDuplex = isDuplex
  }

  /// Pages, with blank ones.
  public var pageCount: Int { pages.count }

  /// - Parameter title: of its entry in the outline; what its own outline has is below.
  public mutating func add(_ document: [UInt8], titled title: String) throws(Unreadable) {
    do throws(PDFFault) { try add(PDFFile(document), title) } catch { throw Unreadable() }
  }

  /// - Returns: the file. There is at least one document.
  public consuming func finish(title: String, producer: String) -> [UInt8] {
    let metadata = Document.Metadata(
      title: title, author: "", subject: "", keywords: "", language: "id", date: "")
    var statement = Statement(standard: .plain, producer: producer)
    statement.properties = [
      .init(
        name: "documents", meaning: "How many documents it has the pages of",
        value: String(documents))
    ]
    let info = objects.pdf.add([
      "Title": .text(title), "Creator": .text(producer), "Producer": .text(producer),
    ])
    objects.pdf.put(
      [
        "Type": .name("Pages"), "Kids": .array(pages.map { .reference($0) }),
        "Count": .int(pages.count),
      ], at: pageTree)
    let catalog = catalog(XMP(metadata, statement))
    let root = objects.pdf.add(.dictionary(catalog))
    return objects.pdf.finish(root: root, info: info)
  }
}

extension MergeWriter {
  private mutating func add(_ file: PDFFile, _ title: String) throws(PDFFault) {
    let root = try file.dictionary(file.trailer["Root"]) ?? [:]
    let kids = try file.value(file.dictionary(root["Pages"])?["Kids"])?.array ?? []
    guard !kids.isEmpty else { throw .damaged(.object, at: 0) }
    documents += 1
    label(from: pages.count, ["P": .text("\(documents)-"), "S": .name("D")])
    let first = pages.count
    var copies: [PDFReference: PDFReference] = [:]
    var copier = ObjectCopier(file)
    var last: PDFDictionary = [:]
    for kid in kids {
      guard let reference = kid.reference, let page = try file.dictionary(kid),
        page["Type"] == .name("Page")
      else { throw .damaged(.object, at: 0) }
      last = try copy(page, by: &copier)
      copies[reference] = add(last)
    }
    if isDuplex, kids.count % 2 == 1 { addBlank(like: last) }
    let start: PDFValue = [.reference(pages[first]), .name("Fit")]
    outline.append(OutlineWriter.Entry(title: title, destination: start, parent: nil))
    if let own = try file.dictionary(root["Outlines"]) {
      try OutlineReader(file: file, pages: copies, start: start)
        .add(own, to: &outline, below: outline.count - 1)
    }
  }

  /// What of a page is printed, and where it is cut (ISO 32000-1, 7.7.3.3).
  private mutating func copy(
    _ page: PDFDictionary, by copier: inout ObjectCopier
  ) throws(PDFFault) -> PDFDictionary {
    var copy: PDFDictionary = ["Type": .name("Page"), "Parent": .reference(pageTree)]
    for key in MergeWriter.boxes + ["Rotate", "Group", "Resources", "Contents"] {
      guard let value = page[key] else { continue }
      copy[key] = try copier.copy(value, into: &objects)
    }
    return copy
  }

  private static let boxes: [PDFName] = ["MediaBox", "CropBox", "TrimBox", "BleedBox"]

  /// As large as the page before it, and cut as that is.
  private mutating func addBlank(like page: PDFDictionary) {
    var blank = page
    (blank["Contents"], blank["Group"], blank["Resources"]) = (nil, nil, [:])
    label(from: pages.count, ["P": .text("\(documents)-kosong")])
    blanks += 1
    _ = add(blank)
  }

  private mutating func add(_ page: PDFDictionary) -> PDFReference {
    let reference = objects.pdf.add(.dictionary(page))
    pages.append(reference)
    return reference
  }

  /// ISO 32000-1, 12.4.2: what viewers call pages, from one on.
  private mutating func label(from page: Int, _ label: PDFDictionary) {
    labels += [.int(page), .dictionary(label)]
  }

  private mutating func catalog(_ metadata: XMP) -> PDFDictionary {
    let stream = PDFStream(
      ["Type": .name("Metadata"), "Subtype": .name("XML")], encoded: metadata.bytes)
    let intent = OutputIntent(Deflater(level: 9))
    var entries: PDFDictionary = [
      "Type": .name("Catalog"), "Pages": .reference(pageTree),
      "Metadata": .reference(objects.pdf.add(stream)),
      "OutputIntents": [.reference(intent.put(into: &objects.pdf))],
      "ViewerPreferences": ["DisplayDocTitle": true], "Lang": .text("id"),
      "PageLabels": ["Nums": .array(labels)],
    ]
    if let outline = OutlineWriter(outline, isOpen: false, into: &objects.pdf) {
      entries["Outlines"] = .reference(outline.write(into: &objects.pdf))
      entries["PageMode"] = .name("UseOutlines")
    }
    return entries
  }
}
