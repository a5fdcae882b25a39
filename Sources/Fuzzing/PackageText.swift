internal import TestSupport

/// The files of a folder or of a ZIP archive as one text: each behind a line `=== name`. What
/// a fuzzer changes in it, it changes in a file, and no sum of an archive is wrong then.
struct PackageText {
  var parts: [(name: String, bytes: [UInt8])] = []

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: PackageText.mark) {
        let name = String(decoding: line.dropFirst(PackageText.mark.count), as: UTF8.self)
        parts.append((name, []))
      } else if !parts.isEmpty {
        parts[parts.count - 1].bytes += Array(line) + [UInt8(ascii: "\n")]
      }
    }
  }

  private static let mark = Array("=== ".utf8)

  /// Nil without parts.
  var archive: [UInt8]? {
    guard !parts.isEmpty else { return nil }
    var zip = RawZip()
    for part in parts { zip.store(part.bytes, as: part.name) }
    return zip.bytes
  }
}
