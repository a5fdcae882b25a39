internal import Diagnostics
internal import Files
internal import Glibc

/// The file of a picture, read from inside the record's folder and nowhere else.
struct PictureFile {
  /// The largest picture, in bytes.
  static let limit = 8 << 20

  var name: String
  var bytes: [UInt8]

  /// - Throws: why the file cannot be used.
  init(path: String, folder: Folder) throws(PictureRefusal) {
    guard !path.hasPrefix("/"), !path.contains("\\") else {
      throw PictureRefusal(.pictureAbsolute, hint: .pictureFolderHint)
    }
    name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(FileFault) { bytes = try folder.read(path, limit: PictureFile.limit) } catch {
      throw PictureRefusal(error, hint: error.isMissing ? folder.meant(by: path) : nil)
    }
    guard !bytes.isEmpty else { throw PictureRefusal(.pictureEmpty) }
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

extension PictureRefusal {
  /// - Parameter hint: for a file that is not there.
  fileprivate init(_ fault: FileFault, hint: Message?) {
    switch fault {
    case .system(ENOENT), .system(ENOTDIR): self.init(.pictureMissing, hint: hint)
    case .system: self.init(.pictureUnreadable)
    case .notRegular: self.init(.pictureNotAFile)
    case .tooLarge: self.init(.pictureTooLarge(PictureFile.limit), hint: .pictureSmallerHint)
    case .outside: self.init(.pictureOutside, hint: .pictureFolderHint)
    }
  }
}
