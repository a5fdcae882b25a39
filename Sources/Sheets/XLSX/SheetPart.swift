internal import Diagnostics
internal import Markup

/// The cells of a sheet (ECMA-376 part 1, 18.3).
final class SheetPart: PartListener {
  /// What all sheets of a file share.
  struct Shared {
    var file: String
    var strings: [CleanText] = []
    var styles: StylesPart?
    var is1904 = false
    var texts: TextCollector
    /// How many cells all sheets together may have.
    var cells = SheetLimit.cells
  }

  /// One value, and so one access, for every event of a million cells.
  private var scan: SheetScan

  /// - Parameter amount: what the sheets before it hold.
  init(_ shared: Shared, name: String, after amount: SheetAmount) {
    scan = SheetScan(shared, name: name, after: amount)
    super.init(words: SheetScan.words)
  }

  var builder: GridBuilder { scan.builder }
  var amount: SheetAmount { scan.amount }
  /// Whether the part is a sheet with cells at all.
  var isWorksheet: Bool { scan.isWorksheet }

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
    if let fault = scan.fault { fail(fault) }
  }
}
