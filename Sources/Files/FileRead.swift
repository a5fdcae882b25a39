internal import Synchronization

/// A file that was read.
public struct FileRead: Hashable, Sendable {
  /// As it was asked for, from the folder, without "." and "a/..".
  public let path: String
  /// Bytes.
  public let size: Int
  /// Of the bytes that were given, in lower-case hexadecimal.
  public let sha256: String

  init(path: String, _ bytes: [UInt8]) {
    self.path = path
    size = bytes.count
    sha256 = SHA256.hex(bytes)
  }
}

/// What was read, from any thread. The bytes are not kept. A file that changed between two
/// readings stands twice.
final class ReadLog: Sendable {
  private let all: Mutex<Set<FileRead>> = Mutex([])

  func add(_ file: FileRead) { all.withLock { _ = $0.insert(file) } }

  /// By path.
  var files: [FileRead] {
    all.withLock(\.self).sorted { ($0.path, $0.sha256) < ($1.path, $1.sha256) }
  }
}
