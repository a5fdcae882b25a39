internal import Diagnostics
internal import Glibc

/// The file of a picture, read from inside the record's folder and nowhere else.
struct PictureFile {
  /// The largest picture, in bytes.
  static let limit = 8 << 20

  var name: String
  var bytes: [UInt8]

  /// - Throws: why the file cannot be used.
  init(path: String, folder: String) throws(PictureRefusal) {
    guard !path.hasPrefix("/"), !path.contains("\\") else {
      throw PictureRefusal(.pictureAbsolute, hint: .pictureFolderHint)
    }
    let inside = try PictureFile.real(folder.isEmpty ? "." : folder)
    let real = try PictureFile.real(inside + "/" + path)
    guard real.hasPrefix(inside == "/" ? "/" : inside + "/") else {
      throw PictureRefusal(.pictureOutside, hint: .pictureFolderHint)
    }
    name = path.split(separator: "/").last.map(String.init) ?? path
    bytes = try PictureFile.read(real)
  }

  /// "png" of "logo.PNG"; "" without one.
  var ending: String {
    let parts = name.split(separator: ".")
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }
}

/// Why a picture cannot be used.
struct PictureRefusal: Error {
  var message: Message
  var hint: Message?

  init(_ message: Message, hint: Message? = nil) {
    self.message = message
    self.hint = hint
  }
}

extension PictureFile {
  /// The path without symbolic links and "..".
  private static func real(_ path: String) throws(PictureRefusal) -> String {
    guard let resolved = realpath(path, nil) else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw PictureRefusal(isMissing ? .pictureMissing : .pictureUnreadable)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func read(_ path: String) throws(PictureRefusal) -> [UInt8] {
    // Not blocking: opening a pipe must not wait for a writer.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { throw PictureRefusal(.pictureUnreadable) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw PictureRefusal(.pictureUnreadable) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw PictureRefusal(.pictureNotAFile) }
    guard status.st_size > 0 else { throw PictureRefusal(.pictureEmpty) }
    guard status.st_size <= limit else { throw PictureRefusal(.pictureTooLarge(limit)) }
    return try bytes(of: file, count: Int(status.st_size))
  }

  private static func bytes(of file: Int32, count: Int) throws(PictureRefusal) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress?.advanced(by: filled), count - filled)
      }
      guard got > 0 else { throw PictureRefusal(.pictureUnreadable) }
      filled += got
    }
    return bytes
  }
}
