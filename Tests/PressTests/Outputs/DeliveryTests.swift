import Diagnostics
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Press

/// Files are whole or not there.
@Suite struct DeliveryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ bytes: [UInt8] = [1]) -> OutputFile {
    OutputFile(path: "\(folder.path)/\(name)", bytes: bytes)
  }

  /// Everything in the folder, folders too.
  private var contents: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.url.appendingPathComponent(name)))
  }

  @Test func replacesInOneStepAndLeavesNoTemporaries() throws {
    try folder.write("lama", to: "a.pdf")
    var delivery = Delivery()
    try delivery.add(file("a.pdf", [1, 2]))
    try delivery.add(file("neu/b.pdf", [3]))
    #expect(folder.files.filter { !$0.contains("/.") && !$0.hasPrefix(".") } == ["a.pdf"])
    #expect(try bytes("a.pdf") == Array("lama".utf8))
    try delivery.commit()
    #expect(try contents == ["a.pdf", "neu", "neu/b.pdf"])
    #expect(try bytes("a.pdf") == [1, 2])
    #expect(try bytes("neu/b.pdf") == [3])
  }

  /// However a delivery ends before its files have their names.
  @Test func nothingIsLeftOfWhatIsDropped() throws {
    do {
      var delivery = Delivery()
      try delivery.add(file("a.pdf"))
      try delivery.add(file("neu/dalam/b.pdf"))
      #expect(try contents.count == 4)
    }
    #expect(try contents == [])
    var delivery = Delivery()
    try delivery.add(file("neu/dalam/b.pdf"))
    delivery.cancel()
    #expect(try contents == [])
  }

  /// The last one that is to be named cannot be: the others give their names back.
  @Test(arguments: [true, false]) func namesAreGivenBack(isReplacing: Bool) throws {
    if isReplacing { try folder.write("lama", to: "b.png") }
    func write() throws {
      var delivery = Delivery()
      try delivery.add(file("a.pdf", [1]))
      try delivery.add(file("b.png", [2]), replacing: isReplacing)
      try folder.write("", to: "a.pdf/isi")
      try delivery.commit()
    }
    // No link leads to a folder.
    let refusal = Faults(
      .file, at: Place(file: "\(folder.path)/a.pdf"), .pressUnwritable(.fileIsFolder()),
      hint: .fileNameOne())
    #expect(throws: refusal) { try write() }
    #expect(try contents == ["a.pdf", "a.pdf/isi"] + (isReplacing ? ["b.png"] : []))
    if isReplacing { #expect(try bytes("b.png") == Array("lama".utf8)) }
  }

  /// What else has to succeed comes before any name.
  @Test func whatFailsBeforeTheNames() throws {
    #expect(throws: Faults.self) {
      try deliver([file("neu/a.pdf")]) { () throws(Faults) in
        throw Faults(.file, at: Place(file: "a"), .pressNotAFile())
      }
    }
    #expect(try contents == [])
  }

  @Test func allOrNothing() throws {
    try folder.write("x", to: "berkas")
    #expect(
      throws: Faults(
        .file, at: Place(file: "\(folder.path)/berkas"), .pressUnwritable(.fileNotInFolder()),
        hint: .fileLookForIt())
    ) { try deliver([file("neu/a.pdf"), file("berkas/b.pdf")]) }
    #expect(try contents == ["berkas"])
  }

  /// What takes a place between writing and naming.
  @Test func aNameThatWasTakenMeanwhile() throws {
    let path = "\(folder.path)/a.yaml"
    let refusal = Faults(
      .file, at: Place(file: path), .pressUnwritable(.fileExists()), hint: .pressOtherName())
    func write() throws {
      var delivery = Delivery()
      try delivery.add(file("a.yaml"), replacing: false)
      try folder.write("lama", to: "a.yaml")
      try delivery.commit()
    }
    #expect(throws: refusal) { try write() }
    #expect(throws: refusal) { try deliver([file("a.yaml")], replacing: false) }
    #expect(try contents == ["a.yaml"])
    #expect(try bytes("a.yaml") == Array("lama".utf8))
  }

  @Test func aNewFileIsReadableByAll() throws {
    try deliver([file("a.yaml")], replacing: false)
    #expect(try contents == ["a.yaml"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/a.yaml")
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  @Test func whatIsNoFileStays() throws {
    mkfifo(folder.path + "/pipa", 0o600)
    symlink("pipa", folder.path + "/tautan")
    for path in ["/dev/full", folder.path, folder.path + "/pipa", folder.path + "/tautan"] {
      #expect(
        throws: Faults(
          .file, at: Place(file: path), .pressUnwritable(.fileNotRegular()),
          hint: .pressAnotherName())
      ) { try deliver([OutputFile(path: path, bytes: [1])]) }
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func protectedFilesAndFolders() throws {
    let path = try folder.write("lama", to: "a.pdf")
    chmod(path, 0o444)
    #expect(
      throws: Faults(
        .file, at: Place(file: path), .pressUnwritable(.fileForbidden()))
    ) { try deliver([file("a.pdf")]) }
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect(throws: Faults.self) { try deliver([file("b.pdf")]) }
  }
}
