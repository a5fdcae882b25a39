import Diagnostics
import Files
import Glibc
import Press

/// What the suites share: where the program and its resources are.
struct Bench: Sendable {
  /// The absolute path of this program.
  let executable: String
  let resources: Resources
  /// Where the suite of lines puts its test page.
  let page: String?
  /// Of the suite of batches.
  let rows: Int

  init(page: String?, rows: Int) {
    var path = [CChar](repeating: 0, count: 4096)
    let count = max(0, readlink("/proc/self/exe", &path, path.count - 1))
    executable = String(decoding: path.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    resources = Resources.find(templates: [], fonts: nil, executable: executable)
    self.page = page
    self.rows = rows
  }

  func press() throws(Faults) -> Press { try Press(resources) }

  /// The sample by which single documents are measured.
  var sample: String {
    "\(FilePath.folder(of: resources.fonts))/samples/sambas-2022/sambas-2022.yaml"
  }

  /// The whole road once: what `piagam render` does.
  func makeOne(_ record: String, _ output: String) throws(Faults) {
    let worker = try Worker(press())
    let pdf = try worker.pdf(worker.set(Job(record: record)))
    try deliver(pdf, to: output)
  }
}

/// A digest to tell whether files are equal: FNV-1a, 64 bits.
func digest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

extension [UInt8] {
  var isPDF: Bool { starts(with: Array("%PDF-".utf8)) }
}
