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

  private var left: String { "\(folder.path)/.piagam-abcdef" }

  @Test func whatWasLeftIsCleared() throws {
    try folder.write("x", to: ".piagam-abcdef/1")
    try folder.write("x", to: ".piagam-abcdef/12.lama")
    mkdir("\(folder.path)/.piagam-Kosong", 0o700)
    try folder.write("lama", to: "a.pdf")
    try deliver([OutputFile(path: "\(folder.path)/b.pdf", bytes: [1])])
    #expect(try contents == ["a.pdf", "b.pdf"])
  }

  /// Its lock is held by a run that lives, here by this one.
  @Test func whatIsAtWorkStays() throws {
    try folder.write("x", to: ".piagam-abcdef/1")
    let lock = open(left, O_RDONLY)
    #expect(flock(lock, LOCK_EX) == 0)
    Tray.sweep(folder.path)
    #expect(try contents == [".piagam-abcdef", ".piagam-abcdef/1"])
    close(lock)
    Tray.sweep(folder.path)
    #expect(try contents == [])
  }

  @Test func whatMayBeSomebodysStays() throws {
    let files = [
      ".piagam-abcdef/1", ".piagam-abcdef/catatan.txt", ".piagam-dalamx/1/isi", ".piagam-berkas",
      ".piagam-lebihpanjang/1", "piagam-abcdef/1",
    ]
    for file in files { try folder.write("x", to: file) }
    symlink("piagam-abcdef", "\(folder.path)/.piagam-tautan")
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
          for turn in 0..<40 {
            try deliver([OutputFile(path: "\(path)/\(task)-\(turn)", bytes: [1])])
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
