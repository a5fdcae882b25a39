package import Diagnostics
internal import Files

extension RecordSource {
  /// A text file that the record names, in its folder or below it.
  ///
  /// - Returns: the text of at most 1 MiB, and the path as the user can open it.
  package func text(
    of typed: Typed
  ) throws(Faults) -> (text: String, path: String) {
    let real = (try? realPath(of: typed.text, inside: folder)).flatMap(\.self)
    guard let real, let bytes = try? readFile(real, limit: 1 << 20, followsLinks: false) else {
      throw Faults(.record, at: typed.place, .recordNoText(typed.text), hint: .recordNoTextHint)
    }
    return (try utf8Text(bytes, file: path(beside: typed.text)), path(beside: typed.text))
  }
}

/// The text of a file's bytes.
///
/// - Throws: with the line of the first byte that is not UTF-8.
package func utf8Text(_ bytes: [UInt8], file: String) throws(Faults) -> String {
  if let text = String(validating: bytes, as: UTF8.self) { return text }
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
  throw Faults(
    .record, at: Place(file: file, line: line + 1), .recordNotUTF8, hint: .recordSaveAsUTF8)
}
