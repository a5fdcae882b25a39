internal import Measures
internal import PDFObjects

/// A drawing that Cairo made, as a form XObject (ISO 32000-1, 8.10), with
/// the objects that it needs.
struct Artwork {
  private let form: PDFStream
  /// What the form refers to, directly or not, in the order in which it is met.
  private let needed: [(reference: PDFReference, object: PDFObject)]
  let isTransparent: Bool

  /// - Parameters:
  ///   - page: a file of one page, which is the drawing.
  ///   - bleed: how much is shown of what lies beyond it.
  init(page bytes: [UInt8], bleed: Insets) throws(PDFFault) {
    let file = try PDFFile(bytes)
    let root = try file.dictionary(file.trailer["Root"])
    let pages = try file.dictionary(root?["Pages"])
    guard let first = try file.value(pages?["Kids"])?.array?.first,
      let page = try file.dictionary(first), let contents = try file.stream(page["Contents"])
    else { throw .damaged(.object, at: 0) }
    let inherited = try file.value(pages?["Resources"])
    let resources = try file.value(page["Resources"]) ?? inherited ?? [:]
    var gathering = Gathering(file: file)
    try gathering.gather(resources)
    needed = gathering.found
    isTransparent = resources.isTransparent || needed.contains { $0.object.isTransparent }
    var form = contents
    form.dictionary["Length"] = nil
    form.dictionary["Type"] = .name("XObject")
    form.dictionary["Subtype"] = .name("Form")
    let box = try file.value(page["MediaBox"] ?? pages?["MediaBox"])
    form.dictionary["BBox"] = box.map { $0.widened(by: bleed) }
    form.dictionary["Resources"] = resources
    if isTransparent {
      form.dictionary["Group"] = [
        "S": .name("Transparency"), "CS": .name("DeviceRGB"), "I": true,
      ]
    }
    self.form = form
  }

  /// Roughly, in memory.
  var bytes: Int {
    needed.reduce(form.encoded.count) { $0 + 200 + ($1.object.stream?.encoded.count ?? 0) }
  }

  func put(at reference: PDFReference, into pdf: inout PDFWriter) {
    let numbers = Dictionary(
      uniqueKeysWithValues: needed.map { ($0.reference, pdf.reserve()) })
    for (old, object) in needed {
      guard let new = numbers[old] else { continue }
      switch object {
      case .value(let value): pdf.put(value.renumbered(numbers), at: new)
      case .stream(let stream): pdf.put(stream.renumbered(numbers), at: new)
      }
    }
    pdf.put(form.renumbered(numbers), at: reference)
  }
}

/// Follows references, each once.
private struct Gathering {
  let file: PDFFile
  private(set) var found: [(reference: PDFReference, object: PDFObject)] = []
  private var met: Set<PDFReference> = []

  init(file: PDFFile) { self.file = file }

  mutating func gather(_ value: PDFValue) throws(PDFFault) {
    switch value {
    case .array(let values): for value in values { try gather(value) }
    case .dictionary(let dictionary): try gather(dictionary)
    case .reference(let reference) where met.insert(reference).inserted:
      try gather(reference)
    default: break
    }
  }

  private mutating func gather(_ dictionary: PDFDictionary) throws(PDFFault) {
    for entry in dictionary.entries { try gather(entry.value) }
  }

  private mutating func gather(_ reference: PDFReference) throws(PDFFault) {
    let object = try file.object(reference)
    guard var stream = object.stream else {
      found.append((reference, object))
      return try gather(object.value ?? .null)
    }
    // Its own length is written anew, and no archive's picture is smoothed (ISO 19005-3, 6.2.8).
    stream.dictionary["Length"] = nil
    stream.dictionary["Interpolate"] = nil
    found.append((reference, .stream(stream)))
    try gather(stream.dictionary)
  }
}

extension PDFValue {
  /// A rectangle (ISO 32000-1, 7.9.5) with so much more at its sides.
  fileprivate func widened(by margin: Insets) -> PDFValue {
    guard margin != .zero, let sides = array, sides.count == 4 else { return self }
    let more = [
      -margin.left.thousandths, -margin.bottom.thousandths, margin.right.thousandths,
      margin.top.thousandths,
    ]
    return .array(
      zip(sides, more).map { side, more in
        side.thousandths.map { .thousandths($0 + more) } ?? side
      })
  }

  fileprivate func renumbered(_ numbers: [PDFReference: PDFReference]) -> PDFValue {
    switch self {
    case .array(let values): .array(values.map { $0.renumbered(numbers) })
    case .dictionary(let dictionary): .dictionary(dictionary.renumbered(numbers))
    case .reference(let reference): .reference(numbers[reference] ?? reference)
    default: self
    }
  }

  /// Whether something of it lets through what is below (ISO 32000-1, 11.6.4 and 11.6.5).
  fileprivate var isTransparent: Bool {
    switch self {
    case .array(let values): values.contains { $0.isTransparent }
    case .dictionary(let dictionary): dictionary.isTransparent
    default: false
    }
  }
}

extension PDFDictionary {
  fileprivate func renumbered(_ numbers: [PDFReference: PDFReference]) -> PDFDictionary {
    var renumbered = self
    for entry in entries { renumbered[entry.key] = entry.value.renumbered(numbers) }
    return renumbered
  }

  fileprivate var isTransparent: Bool {
    entries.contains { entry in
      switch entry.key {
      case "SMask": entry.value != .name("None")
      case "ca", "CA": entry.value != 1
      case "BM": entry.value != .name("Normal")
      default: entry.value.isTransparent
      }
    }
  }
}

extension PDFStream {
  fileprivate func renumbered(_ numbers: [PDFReference: PDFReference]) -> PDFStream {
    PDFStream(dictionary.renumbered(numbers), encoded: encoded)
  }
}

extension PDFObject {
  fileprivate var isTransparent: Bool {
    switch self {
    case .value(let value): value.isTransparent
    case .stream(let stream): stream.dictionary.isTransparent
    }
  }
}
