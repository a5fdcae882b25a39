internal import Files
internal import Synchronization

/// Whether a path means standard input or output.
public func isStandard(_ path: String) -> Bool { path == "-" }

/// What comes in by a pipe, read once for all who ask.
enum StandardInput {
  private static let read: Mutex<Result<[UInt8], FileFault>?> = Mutex(nil)

  static func bytes(limit: Int) throws(FileFault) -> [UInt8] {
    try read.withLock { known in
      let result = known ?? Result { () throws(FileFault) in try readStream(0, limit: limit) }
      known = result
      return result
    }.get()
  }
}
