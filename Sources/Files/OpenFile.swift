internal import Glibc

/// A regular file that is read a stretch at a time, from any thread.
public final class OpenFile: Sendable {
  /// Bytes, when it was opened.
  public let count: Int
  private let descriptor: Int32

  /// - Parameter followsLinks: false refuses a symbolic link at the path's end.
  public init(_ path: String, followsLinks: Bool = true) throws(FileFault) {
    (descriptor, count) = try openRegular(path, followsLinks: followsLinks)
  }

  deinit { close(descriptor) }

  /// A stretch of it, from what stands there now.
  public func bytes(_ range: Range<Int>) throws(FileFault) -> [UInt8] {
    var at = range.lowerBound
    return try Files.bytes(count: range.count) { rest, count in
      let got = pread(descriptor, rest, count, off_t(at))
      at += max(0, got)
      return got
    }
  }
}
