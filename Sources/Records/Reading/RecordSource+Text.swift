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
    guard let real,
      let bytes = try? readFile(real, limit: RecordSource.textLimit, followsLinks: false)
    else {
      throw Faults(.record, at: typed.place, .recordNoText(typed.text), hint: .recordNoTextHint)
    }
    return (try utf8Text(bytes, file: path(beside: typed.text)), path(beside: typed.text))
  }
}

/// The text of a file's bytes.
///
/// - Throws: with the line of the first byte that is not UTF-8; else every character
///   that cannot be printed.
package func utf8Text(_ bytes: [UInt8], file: String) throws(Faults) -> String {
  if bytes.isEmpty { return "" }
  let text = try RecordText(RecordSource(name: file, bytes: bytes, folder: ""))
  try text.checkCharacters()
  return String(decoding: text.bytes, as: UTF8.self)
}
