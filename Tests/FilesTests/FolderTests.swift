import Files
import Glibc
import TestSupport
import Testing

/// What is told of a folder is the same on a disk and in memory.
@Suite struct FolderTests {
  private static let files = [
    "a.txt": "satu", "b.txt": "dua", "lke/a.csv": "tiga", "lke/b.csv": "empat",
    "lke/dalam/c.csv": "lima", "lke2/a.csv": "enam",
  ]

  /// The disk's folder is gone with the second value.
  private static func folders() throws -> (both: [Folder], disk: TemporaryFolder) {
    let disk = try TemporaryFolder()
    for (name, text) in files { try disk.write(text, to: "rumah/\(name)") }
    try disk.write("rahasia", to: "luar.txt")
    let memory = Folder.memory(files.mapValues { Array($0.utf8) })
    return ([.disk("\(disk.path)/rumah"), memory], disk)
  }

  private static func fault(_ folder: Folder, _ path: String, limit: Int = 8) -> FileFault? {
    do throws(FileFault) {
      _ = try folder.read(path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("a.txt", "satu"), ("./a.txt", "satu"), ("lke//a.csv", "tiga"), ("/a.txt", "satu"),
    ("lke/../b.txt", "dua"), ("lke/dalam/../../lke/b.csv", "empat"),
  ])
  func reads(_ path: String, _ text: String) throws {
    let (folders, disk) = try Self.folders()
    for folder in folders {
      #expect(try String(decoding: folder.read(path, limit: 5), as: UTF8.self) == text)
    }
    withExtendedLifetime(disk) {}
  }

  @Test(arguments: [
    ("c.txt", FileFault.system(ENOENT)), ("lke/tiada/c.csv", .system(ENOENT)),
    ("a.txt/c.txt", .system(ENOTDIR)), ("lke", .notRegular), ("lke/dalam/", .notRegular),
    ("lke/dalam/c.csv", .tooLarge), ("../luar.txt", .outside), ("lke/../../luar.txt", .outside),
    ("..", .outside), (".", .outside), ("", .outside), ("lke/..", .outside),
  ])
  func refuses(_ path: String, _ fault: FileFault) throws {
    let (folders, disk) = try Self.folders()
    for folder in folders { #expect(Self.fault(folder, path, limit: 3) == fault) }
    for folder in folders { #expect(folder.filesRead == []) }
    withExtendedLifetime(disk) {}
  }

  @Test func theFolderOfAFile() throws {
    let (folders, disk) = try Self.folders()
    for folder in folders {
      let lke = try folder.folder(of: "./lke/a.csv")
      #expect(try lke.read("dalam/../b.csv", limit: 8) == Array("empat".utf8))
      #expect(try lke.read("../lke/a.csv", limit: 8) == Array("tiga".utf8))
      for path in ["../a.txt", "../lke2/a.csv", "..", "."] {
        #expect(Self.fault(lke, path) == .outside)
      }
      #expect(try lke.files(in: "dalam") == ["c.csv"])
      #expect(try lke.folder(of: "dalam/c.csv").read("c.csv", limit: 8) == Array("lima".utf8))
      #expect(
        folder.filesRead.map(\.path) == ["lke/a.csv", "lke/b.csv", "lke/dalam/c.csv"])
      #expect(lke.filesRead == folder.filesRead)
      #expect(throws: FileFault.system(ENOENT)) { try folder.folder(of: "c.txt") }
    }
    withExtendedLifetime(disk) {}
  }

  @Test func whatAFolderHolds() throws {
    let (folders, disk) = try Self.folders()
    for folder in folders {
      #expect(try folder.files(in: "lke") == ["a.csv", "b.csv"])
      #expect(try folder.files(in: "lke/./dalam/") == ["c.csv"])
      #expect(try folder.files(in: "a.txt") == nil)
      #expect(try folder.names(in: "lke") == ["a.csv", "b.csv", "dalam"])
      #expect(try folder.names(in: ".").contains("lke") && folder.names(in: "a.txt") == [])
      #expect(throws: FileFault.system(ENOENT)) { try folder.files(in: "tiada") }
      #expect(throws: FileFault.outside) { try folder.files(in: "lke/../..") }
      #expect(folder.filesRead == [])
    }
    withExtendedLifetime(disk) {}
  }

  @Test func linksLeadNowhereElse() throws {
    let (folders, disk) = try Self.folders()
    let home = "\(disk.path)/rumah"
    for (link, target) in [
      ("baik.txt", "lke/a.csv"), ("jahat.txt", "../luar.txt"), ("map", "lke/dalam"),
      ("keluar", ".."), ("lke/atas.csv", "../a.txt"),
    ] { #expect(symlink(target, "\(home)/\(link)") == 0) }
    let folder = folders[0]
    #expect(try folder.read("baik.txt", limit: 8) == Array("tiga".utf8))
    #expect(try folder.read("map/c.csv", limit: 8) == Array("lima".utf8))
    #expect(try folder.files(in: "map") == ["c.csv"])
    for path in ["jahat.txt", "keluar/luar.txt", "keluar"] {
      #expect(Self.fault(folder, path) == .outside)
    }
    // A file's folder is where it really lies, its name the one that was asked for.
    #expect(Self.fault(try folder.folder(of: "lke/a.csv"), "atas.csv") == .outside)
    #expect(try folder.folder(of: "baik.txt").read("b.csv", limit: 8) == Array("empat".utf8))
    #expect(folder.filesRead.map(\.path) == ["b.csv", "baik.txt", "map/c.csv"])
    #expect(try folder.place(of: "baik.txt").hasSuffix("/rumah/lke/a.csv"))
  }

  @Test func remembersWhatItGave() throws {
    let (folders, disk) = try Self.folders()
    for folder in folders {
      for path in ["b.txt", "a.txt", "./a.txt"] { _ = try folder.read(path, limit: 4) }
      #expect(Self.fault(folder, "lke/a.csv", limit: 3) == .tooLarge)
      #expect(folder.filesRead.map(\.path) == ["a.txt", "b.txt"])
      #expect(folder.filesRead.map(\.size) == [4, 3])
      #expect(
        folder.filesRead.map(\.sha256)
          == ["satu", "dua"].map { SHA256.hex(Array($0.utf8)) })
    }
    // A later change changes nothing about what was given.
    try disk.write("baru", to: "rumah/a.txt")
    #expect(folders[0].filesRead == folders[1].filesRead)
    _ = try folders[0].read("a.txt", limit: 4)
    #expect(folders[0].filesRead.map(\.path) == ["a.txt", "a.txt", "b.txt"])
  }

  @Test func fromSeveralThreads() async throws {
    let names = (100..<200).map { "\($0).txt" }
    let folder = Folder.memory(Dictionary(uniqueKeysWithValues: names.map { ($0, [1]) }))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in names + names { group.addTask { _ = try folder.read(name, limit: 1) } }
      try await group.waitForAll()
    }
    #expect(folder.filesRead.map(\.path) == names)
  }
}
