internal import Diagnostics
internal import TestSupport
internal import Typefaces

extension Fuzzer {
  /// A list of fonts that are not there.
  func useManifest(_ bytes: [UInt8]) throws -> [Diagnostic] {
    try fonts.write(bytes, to: "MANIFEST")
    try FontBook(folder: fonts.path).check()
    return []
  }
}
