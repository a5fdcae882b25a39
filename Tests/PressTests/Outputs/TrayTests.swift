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
