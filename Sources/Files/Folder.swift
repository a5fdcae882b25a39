/// A folder whose files are read, on a disk or in memory. Nothing outside it is, whatever
/// links and ".." say. All paths start from it, and it remembers what it gave.
public struct Folder: Sendable {
  private let shelf: any Shelf
  /// Its place on the shelf.
  private let home: String
  /// Its path from the folder that was opened first; "." for that one.
  private let start: String
  private let log: ReadLog

  private init(_ shelf: any Shelf, _ home: String, start: String, _ log: ReadLog) {
    self.shelf = shelf
    self.home = home
    self.start = start
    self.log = log
  }

  /// A folder on a disk.
  public static func disk(_ path: String) -> Folder {
    Folder(DiskShelf(), path.isEmpty ? "." : path, start: ".", ReadLog())
  }

  /// A folder in memory: its files by their paths, "logo.svg", "lke/sambas.csv".
  public static func memory(_ files: [String: [UInt8]]) -> Folder {
    Folder(MemoryShelf(files: files), ".", start: ".", ReadLog())
  }
}

extension Folder {
  /// The bytes of a regular file of at most `limit` bytes.
  public func read(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let bytes = try shelf.bytes(at: place(of: path), limit: limit)
    log.add(FileRead(path: name(of: path), bytes))
    return bytes
  }

  /// The names of the files in a folder, in byte order, without those in folders below it;
  /// nil when the path is that of a file.
  public func files(in path: String) throws(FileFault) -> [String]? {
    shelf.files(at: try place(of: path))
  }

  /// The names of the files and folders in a folder, in byte order.
  public func names(in path: String) throws(FileFault) -> [String] {
    shelf.names(at: path == "." ? home : try place(of: path))
  }

  /// The folder that a file lies in. What is read there is remembered here as well.
  public func folder(of path: String) throws(FileFault) -> Folder {
    let home = FilePath.folder(of: try place(of: path))
    return Folder(shelf, home, start: FilePath.folder(of: name(of: path)), log)
  }

  /// Where a file or folder is: on a disk, its path without links and "..".
  public func place(of path: String) throws(FileFault) -> String {
    try shelf.place(of: path, in: home)
  }

  /// What was read here, and in the folders of its files, by path.
  public var filesRead: [FileRead] { log.files }

  private func name(of path: String) -> String { FilePath.clean("\(start)/\(path)") }
}

/// Where folders have their files. A place is whatever the shelf knows a file or folder by;
/// it stands in no folder but that which it starts with.
protocol Shelf: Sendable {
  /// - Throws: `.outside`, and the system's reason when nothing is there.
  func place(of path: String, in home: String) throws(FileFault) -> String

  func bytes(at place: String, limit: Int) throws(FileFault) -> [UInt8]

  /// Nil for a file.
  func files(at place: String) -> [String]?

  /// Of files and folders; none for a file.
  func names(at place: String) -> [String]
}
