import Glibc

/// Files of a few megabytes at most.
enum File {
  /// Empty when it cannot be read.
  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    return [UInt8](unsafeUninitializedCapacity: 1 << 22) { buffer, count in
      count = fread(buffer.baseAddress, 1, buffer.count, file)
    }
  }

  static func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }
}
