internal import Glibc

/// Why a file or folder could not be read.
public enum FileFault: Error, Hashable, Sendable {
  /// The system's reason, an `errno`.
  case system(Int32)
  /// A folder, a pipe or a device.
  case notRegular
  case tooLarge

  /// Nothing is there.
  public var isMissing: Bool { self == .system(ENOENT) }
}
