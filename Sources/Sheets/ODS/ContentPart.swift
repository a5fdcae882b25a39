internal import Markup

/// The sheets of an OpenDocument file: “content.xml” (ISO/IEC 26300, part 3, chapters 6 and 9).
final class ContentPart: PartListener {
  struct Entry {
    var name: String
    var isHidden: Bool
    var builder: GridBuilder
  }

  /// One value, and so one access, for every event.
  private var scan: ContentScan

  init(_ shared: SheetPart.Shared) {
    scan = ContentScan(shared)
    super.init(words: ContentScan.words, namespaces: ContentPart.namespaces)
  }

  var entries: [Entry] { scan.entries }
  /// Whether the document is a spreadsheet at all.
  var isSpreadsheet: Bool { scan.isSpreadsheet }

  override func start(_ word: Int, _ fields: MarkupFields) {
    if !scan.start(word, fields) { fail() }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !scan.text(bytes) { fail() }
  }

  override func end(_ word: Int) {
    if !scan.end(word) { fail() }
  }

  private func fail() {
    if let fault = scan.fault { fail(fault) } else { overfill() }
  }

  private static let namespaces = ["office", "table", "text", "style"].map {
    "urn:oasis:names:tc:opendocument:xmlns:\($0):1.0"
  }
}

/// What a package says of its parts, of which only matters whether they are encrypted.
final class ManifestPart: PartListener {
  private(set) var isEncrypted = false

  init() {
    super.init(
      words: ["encryption-data"],
      namespaces: ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"])
  }

  override func start(_ word: Int, _ fields: MarkupFields) {
    if word == 0 { isEncrypted = true }
  }
}
