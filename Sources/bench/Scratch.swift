import Glibc

/// A folder that goes with the value: in memory where there is room for what is written, so that
/// a file system that looks for inodes of the run before is not measured.
struct Scratch: ~Copyable {
  let path: String

  /// - Parameter bytes: as much as is written at the most.
  init(bytes: Int) {
    let place = Self.room("/dev/shm") > bytes ? "/dev/shm" : "/tmp"
    path = "\(place)/piagam-bench-\(getpid())"
    mkdir(path, 0o755)
  }

  deinit { _ = Child("/bin/rm", ["-rf", path]) }

  private static func room(_ path: String) -> Int {
    var figures = statvfs()
    guard statvfs(path, &figures) == 0 else { return 0 }
    return Int(figures.f_bavail * figures.f_frsize)
  }
}
