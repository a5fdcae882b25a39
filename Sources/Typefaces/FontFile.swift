internal import Files

/// What the manifest says of a face's file.
struct FontFile: Hashable {
  var path: String
  /// SHA-256 in hexadecimal digits.
  var digest: String
  var version: String
  var licence: String

  /// Reads the file; nil when it is not the one that the manifest means.
  var bytes: [UInt8]? {
    guard let bytes = try? readFile(path), SHA256.hex(bytes) == digest else { return nil }
    return bytes
  }
}
