internal import Glibc

/// Why a file or folder could not be read.
public enum FileFault: Error, Hashable, Sendable {
  /// The system's reason, an `errno`.
  case system(Int32)
  /// A folder, a pipe or a device.
  case notRegular
  case tooLarge
  /// The path leads out of the folder that it starts from, or to the folder itself.
  case outside

  /// Nothing is there.
  public var isMissing: Bool { self == .system(ENOENT) }
}
