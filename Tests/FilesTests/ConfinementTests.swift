import Files
import Glibc
import TestSupport
import Testing

/// Paths are compared by their bytes: to Swift “é” is “é”, to the system these are two names.
@Suite struct ConfinementTests {
  private let one = "\u{e9}"
  private let two = "e\u{301}"

  private func fault(_ folder: Folder, _ path: String) -> FileFault? {
    do throws(FileFault) {
      _ = try folder.read(path, limit: 8)
      return nil
    } catch {
      return error
    }
  }

  @Test func aFolderThatLooksTheSame() throws {
    #expect(one == two)
    let disk = try TemporaryFolder()
    try disk.write("satu", to: "\(one)/a.txt")
    try disk.write("dua", to: "\(two)/b.txt")
    let memory = try Folder.memory(["\(one)/a.txt": [49], "\(two)/b.txt": [50]])
      .folder(of: "\(one)/a.txt")
    for folder in [Folder.disk("\(disk.path)/\(one)"), memory] {
      #expect(fault(folder, "a.txt") == nil)
      #expect(fault(folder, "../\(two)/b.txt") == .outside)
      #expect(fault(folder, "b.txt") == .system(ENOENT))
    }
    #expect(try path(of: "\(disk.path)/\(two)/b.txt", from: "\(disk.path)/\(one)") == nil)
    #expect(try path(of: "\(disk.path)/\(two)/b.txt", from: "\(disk.path)/\(two)") == "b.txt")
  }

  @Test func aFileThatLooksTheSame() throws {
    let disk = try TemporaryFolder()
    try disk.write("satu", to: "\(one).txt")
    for folder in [Folder.disk(disk.path), .memory(["\(one).txt": [49]])] {
      #expect(fault(folder, "\(one).txt") == nil)
      #expect(fault(folder, "\(two).txt") == .system(ENOENT))
    }
  }

  /// A mark behind a slash makes one character of both, to Swift.
  @Test func aSlashIsAByte() {
    let path = "a/\u{338}b/\u{301}c"
    #expect(FilePath.name(of: path).utf8.elementsEqual("\u{301}c".utf8))
    #expect(FilePath.folder(of: path).utf8.elementsEqual("a/\u{338}b".utf8))
    #expect(FilePath.clean("a/\u{338}b/../\u{301}c").utf8.elementsEqual("a/\u{301}c".utf8))
    #expect(FilePath.withoutSlash("a/\u{338}/") == "a/\u{338}")
  }
}
