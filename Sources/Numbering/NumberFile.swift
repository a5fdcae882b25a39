internal import Diagnostics
internal import Files
internal import Glibc

/// The file of a register of numbers, locked for as long as it is open: whoever else reads or
/// writes it waits. Ends with the process, however that ends.
struct NumberFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  enum Purpose { case read, write }

  /// - Returns: nil where there is none to read; to write, one is made.
  static func open(_ path: String, to purpose: Purpose) throws(Faults) -> NumberFile? {
    while true {
      let flags = purpose == .read ? O_RDONLY : O_RDWR | O_CREAT
      let descriptor = uninterrupted {
        Glibc.open(path, flags | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o644)
      }
      guard descriptor >= 0 else {
        if purpose == .read, errno == ENOENT { return nil }
        throw trouble(path)
      }
      let file = NumberFile(descriptor: descriptor, path: path)
      guard uninterrupted({ flock(descriptor, purpose == .read ? LOCK_SH : LOCK_EX) }) == 0 else {
        throw trouble(path)
      }
      // Programs that people edit it with put another file in its place.
      if let isThere = try file.isInPlace() {
        if isThere { return file }
      }
    }
  }

  deinit { close(descriptor) }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Nil where nothing is there any more.
  private func isInPlace() throws(Faults) -> Bool? {
    var (opened, there) = (stat(), stat())
    guard fstat(descriptor, &opened) == 0 else { throw NumberFile.trouble(path) }
    guard opened.st_mode & S_IFMT == S_IFREG else {
      throw NumberFile.trouble(path, opened.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    guard stat(path, &there) == 0 else { return nil }
    return opened.isOne(with: there)
  }

  static func trouble(_ path: String, _ code: Int32 = errno) -> Faults {
    Faults(
      .file, at: Place(file: path), .numberTrouble(fileTrouble(code)),
      hint: fileTroubleHint(code) ?? .numberTroubleHint())
  }
}

extension NumberFile {
  /// By which it is known whether it was changed.
  struct Stamp: Equatable {
    fileprivate var disk: dev_t
    fileprivate var number: ino_t
    fileprivate var size: off_t
    fileprivate var seconds: Int
    fileprivate var nanoseconds: Int
  }

  func stamp() throws(Faults) -> Stamp {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw NumberFile.trouble(path) }
    return Stamp(
      disk: status.st_dev, number: status.st_ino, size: status.st_size,
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
  }

  func bytes() throws(Faults) -> [UInt8] {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw NumberFile.trouble(path) }
    do throws(FileFault) { return try readStream(descriptor, limit: NumberFile.most) } catch {
      guard case .system(let code) = error else {
        throw Faults(
          .record, at: Place(file: path), .numberTooLarge(), hint: .numberTooLargeHint())
      }
      throw NumberFile.trouble(path, code)
    }
  }

  /// Adds a line behind so many bytes; on the disk when this returns. Nothing is left of one for
  /// which there is no room.
  func add(_ line: [UInt8], behind length: Int) throws(Faults) {
    try cut(to: length)
    let count = line.withUnsafeBytes { bytes in
      uninterrupted { write(descriptor, bytes.baseAddress, bytes.count) }
    }
    var code = count < 0 ? errno : count < line.count ? ENOSPC : 0
    if code == 0, uninterrupted({ fsync(descriptor) }) != 0 { code = errno }
    guard code != 0 else { return }
    try? cut(to: length)
    throw NumberFile.trouble(path, code)
  }

  func cut(to length: Int) throws(Faults) {
    guard uninterrupted({ ftruncate(descriptor, off_t(length)) }) == 0 else {
      throw NumberFile.trouble(path)
    }
  }

  /// 64 MiB: some hundred thousand numbers.
  private static let most = 64 << 20
}
