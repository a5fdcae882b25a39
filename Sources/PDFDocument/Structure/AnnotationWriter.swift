internal import Frames
internal import Measures
internal import PDFObjects

/// Writes what stands on pages besides their contents, and says which page has which.
struct AnnotationWriter {
  let annotations: [Annotation]
  let pages: [StructureWriter.PageReference]
  /// By their titles; of several the first.
  private let targets: [String: Outline.Entry]

  init(_ annotations: [Annotation], on pages: [StructureWriter.PageReference], _ outline: Outline) {
    self.annotations = annotations
    self.pages = pages
    targets = Dictionary(outline.entries.map { ($0.bookmark.title, $0) }) { first, _ in first }
  }

  var fields: [PDFReference] { annotations.filter(\.isField).map(\.object) }

  /// - Returns: those of each page, in the order in which they are read.
  func write(into pdf: inout PDFWriter) -> [Int: [PDFValue]] {
    let appearance = fields.isEmpty ? nil : pdf.add(AnnotationWriter.nothing)
    var written: [Int: [PDFValue]] = [:]
    var fieldCount = 0
    for (index, annotation) in annotations.enumerated() {
      let page = annotation.place.page
      var entries = annotation.entries(key: pages.count + index, page: pages[page])
      switch annotation.kind {
      case .field(let name):
        fieldCount += 1
        add(name, number: fieldCount, appearance, to: &entries)
      case .link(let target): add(target, to: &entries)
      }
      pdf.put(.dictionary(entries), at: annotation.object)
      written[page, default: []].append(.reference(annotation.object))
    }
    return written
  }

  /// A drawing of it.
  private static let nothing = PDFStream(
    ["Type": .name("XObject"), "Subtype": .name("Form"), "BBox": [0, 0, 1, 1]], encoded: [])
}

extension AnnotationWriter {
  /// ISO 32000-1, 12.7.4.5.
  ///
  /// - Parameter number: among all fields, from 1; names are distinct by it.
  private func add(
    _ name: NonBlank, number: Int, _ appearance: PDFReference?, to entries: inout PDFDictionary
  ) {
    entries["Subtype"] = .name("Widget")
    entries["FT"] = .name("Sig")
    // A period would part the name of a field (12.7.3.2).
    entries["T"] = .text("\(number) " + name.text.filter { $0 != "." })
    entries["TU"] = .text(name.text)
    // Printed, and not to be moved (12.5.3: bits 3 and 8).
    entries["F"] = 132
    entries["AP"] = appearance.map { ["N": .reference($0)] }
  }

  /// ISO 32000-1, 12.5.6.5: nothing is drawn of it. What it says is for those who cannot see
  /// where it leads (ISO 14289-1, 7.18.5).
  private func add(_ target: LinkTarget, to entries: inout PDFDictionary) {
    entries["Subtype"] = .name("Link")
    entries["Contents"] = .text(target.text.text)
    entries["Border"] = [0, 0, 0]
    // Printed, as archives ask (ISO 19005-3, 6.3.2).
    entries["F"] = 4
    switch target {
    case .bookmark(let title):
      entries["Dest"] = targets[title.text].map { $0.destination(on: pages[$0.page - 1]) }
    case .address(let address):
      entries["A"] = ["S": .name("URI"), "URI": .string(address.text.inASCII)]
    }
  }
}

extension Outline.Entry {
  /// The upper left corner of what it leads to, magnified as the page at hand (ISO 32000-1,
  /// 12.3.2.2).
  func destination(on page: StructureWriter.PageReference) -> PDFValue {
    [
      .reference(page.object), .name("XYZ"), .thousandths(point.x.thousandths),
      .thousandths((page.height - point.y).thousandths), .null,
    ]
  }
}

extension String {
  /// An address as it is sent (RFC 3986, 2.1).
  fileprivate var inASCII: [UInt8] {
    utf8.flatMap { byte in
      if (33...126).contains(byte) { return [byte] }
      let digits = String(byte, radix: 16, uppercase: true)
      return Array((byte < 16 ? "%0" : "%").utf8) + Array(digits.utf8)
    }
  }
}
