internal import Files
internal import Glibc

/// The lines of a file one by one, in little memory.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isOver = false
  /// Where the line that was given last begins in the file.
  private(set) var offset = 0
  private var next = 0

  /// Nil when the file cannot be read.
  init?(_ path: String) {
    descriptor = uninterrupted { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Without its end; nil behind the last one. What has no end is no line.
  mutating func line() -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = buffer[start..<end]
        offset = next
        next += line.count + 1
        start = end + 1
        return line
      }
      guard !isOver, buffer.count - start <= LineReader.longest else { return nil }
      buffer.removeFirst(start)
      searched = buffer.count
      start = 0
      fill()
    }
  }

  private mutating func fill() {
    let count = buffer.count
    buffer += [UInt8](repeating: 0, count: 1 << 16)
    let got = buffer.withUnsafeMutableBytes { bytes in
      uninterrupted { read(descriptor, bytes.baseAddress! + count, 1 << 16) }
    }
    isOver = got <= 0
    buffer.removeLast(1 << 16 - max(0, got))
  }

  private static let longest = 1 << 22
}
