internal import Files
internal import Glibc

/// What stands in a place of a batch's folder; nil when nothing does, or no regular file.
func bytesThere(_ path: String) -> [UInt8]? { try? readFile(path, followsLinks: false) }

extension stat {
  /// Whether both tell of one file or folder.
  func isOne(with other: stat) -> Bool { (st_dev, st_ino) == (other.st_dev, other.st_ino) }
}
