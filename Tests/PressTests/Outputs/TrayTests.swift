import Foundation
import Glibc
import TestSupport
import Testing

@testable import Press

/// What a run that was killed leaves, and who clears it.
@Suite struct TrayTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var contents: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func whatWasLeftIsCleared() throws {
    for name in ["abcdef", "abcdef-2", "abcdef-12.lama", "abcdef.lama", "Kosong-3"] {
      try folder.write("x", to: ".piagam-sementara-\(name)")
    }
    try folder.write("lama", to: "a.pdf")
    try deliver([OutputFile(path: "\(folder.path)/b.pdf", bytes: [1])])
    #expect(try contents == ["a.pdf", "b.pdf"])
  }

  /// Its lock is held by a run that lives, here by this one.
  @Test func whatIsAtWorkStays() throws {
    let names = [
      ".piagam-sementara-abcdef", ".piagam-sementara-abcdef-2", ".piagam-sementara-abcdef-2.lama",
    ]
    for name in names { try folder.write("x", to: name) }
    let lock = open("\(folder.path)/.piagam-sementara-abcdef", O_RDONLY)
    #expect(flock(lock, LOCK_EX) == 0)
    Tray.sweep(folder.path)
    #expect(try contents == names)
    close(lock)
    Tray.sweep(folder.path)
    #expect(try contents == [])
  }

  /// One file needs no list: it is locked itself.
  @Test func oneFileAtWorkStays() throws {
    try deliver([OutputFile(path: "\(folder.path)/a.pdf", bytes: [1])]) {
      let waiting = folder.files
      #expect(waiting.count == 1 && waiting.allSatisfy { $0.hasSuffix("-1") })
      Tray.sweep(folder.path)
      #expect(folder.files == waiting)
    }
    #expect(try contents == ["a.pdf"])
  }

  @Test func severalFilesHaveAList() throws {
    let names = ["a.pdf", "a.png", "a-2.png"].map { "\(folder.path)/\($0)" }
    try deliver(names.map { OutputFile(path: $0, bytes: [1]) }) {
      let waiting = folder.files.sorted()
      let list = waiting.first ?? ""
      #expect(waiting == ["", "-1", "-2", "-3"].map { list + $0 })
      Tray.sweep(folder.path)
      #expect(folder.files.sorted() == waiting)
    }
    #expect(try contents == ["a-2.png", "a.pdf", "a.png"])
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// A run that was killed when it had given so many of three names, in two folders.
  private func killed(after count: Int, _ journal: (Journal) -> [UInt8] = \.bytes) throws
    -> [String]
  {
    let names = ["a/1.png", "a/2.png", "b/3.pdf"]
    let locks = ["a", "b"].map { "\(folder.path)/\($0)/.piagam-sementara-abcdef" }
    let asides = ["\(locks[0])-2", "\(locks[0])-1", "\(locks[1])-1"]
    for name in names { try folder.write("lama", to: name) }
    let entries = zip(names, asides).map {
      Journal.Entry(aside: $1, name: String($0.dropFirst(2)))
    }
    for aside in asides {
      try write(Array("baru".utf8), to: aside)
    }
    for lock in locks {
      let bytes = journal(Journal(locks: locks, entries: entries))
      try write(bytes, to: lock)
    }
    for (aside, name) in zip(asides, names).prefix(count) {
      link("\(folder.path)/\(name)", aside + Tray.kept)
      rename(aside, "\(folder.path)/\(name)")
    }
    return names
  }

  private func swept(_ names: [String]) throws -> [String] {
    for name in ["b", "a"] { Tray.sweep("\(folder.path)/\(name)") }
    #expect(try contents == ["a"] + names.prefix(2) + ["b"] + names.suffix(1))
    return try names.map(text)
  }

  @Test(arguments: 0...3) func namesThatWereLeftOutAreGiven(count: Int) throws {
    #expect(try swept(try killed(after: count)) == ["baru", "baru", "baru"])
  }

  /// Before it was written to its end, in all trays, no name was given.
  @Test func halfAJournalIsNone() throws {
    #expect(
      try swept(try killed(after: 0) { Array($0.bytes.dropLast()) }) == ["lama", "lama", "lama"])
    let names = try killed(after: 0)
    try folder.write("", to: "b/.piagam-sementara-abcdef")
    #expect(try swept(names) == ["lama", "lama", "lama"])
  }

  @Test func whatWasPutThereMeanwhileStays() throws {
    let names = try killed(after: 1)
    try folder.write("milik orang", to: names[1])
    #expect(try swept(names) == ["baru", "milik orang", "baru"])
  }

  /// Whatever a file says that somebody sent: names are given within one folder, to files of ours.
  @Test func aJournalLeadsNowhereElse() throws {
    let lock = "\(folder.path)/a/.piagam-sementara-abcdef"
    for (aside, path) in [("a/x", "a/y"), (".piagam-sementara-abcdef-1", "a/y")] {
      try folder.write("x", to: aside)
      try folder.write("", to: "a/z")
      let fields = [lock, "\(folder.path)/\(aside)", "\(folder.path)/\(path)", ""]
      let bytes = (["5", "1"] + fields).flatMap { Array($0.utf8) + [0 as UInt8] }
      try write(bytes, to: lock)
      #expect(try #require(Journal(at: lock)).entries.count == 1)
      Tray.sweep("\(folder.path)/a")
      #expect(try text(aside) == "x")
      #expect(try !contents.contains(path))
    }
  }

  @Test func whatMayBeSomebodysStays() throws {
    let mark = ".piagam-sementara-"
    let files = [
      ".piagam-abcdef", "\(mark)catatan.txt", "\(mark)dalamx/1", "\(mark)panjang",
      "\(mark)abcdef-x",
      "\(mark)abcdef-2-2", mark, "\(mark)abcdéf",
    ]
    for file in files { try folder.write("x", to: file) }
    symlink(".piagam-abcdef", "\(folder.path)/.piagam-sementara-tautan")
    let before = try contents
    Tray.sweep(folder.path)
    #expect(try contents == before)
  }

  /// Many who make and clear at the same time never take from each other.
  @Test func sideBySide() async throws {
    let path = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for turn in 0..<20 {
            let names = ["\(path)/\(task)-\(turn)", "\(path)/\(task)-\(turn)-b"]
            try deliver(names.map { OutputFile(path: $0, bytes: [1]) })
            Tray.sweep(path)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try contents.count == 320)
    #expect(folder.files.allSatisfy { !$0.hasPrefix(".") })
  }
}
