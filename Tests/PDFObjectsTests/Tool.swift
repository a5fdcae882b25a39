import Foundation
import TestSupport
import Testing

/// What another program says of a file, on both its streams.
///
/// - Parameter arguments: "@" stands for the file.
func tool(_ name: String, _ arguments: [String], on bytes: [UInt8]) throws -> String {
  let folder = try TemporaryFolder()
  let file = try folder.write(bytes, to: "a.pdf")
  let said = try Program(name, arguments.map { $0 == "@" ? file : $0 }, in: folder)
  let text = said.output + said.errors
  #expect(said.status == 0, "\(name): \(text)")
  return text.replacingOccurrences(of: file, with: "FILE")
}

/// No program that is known to be strict finds anything, or has to mend anything.
func expectSound(_ bytes: [UInt8]) throws {
  let qpdf = try tool("qpdf", ["--check", "@"], on: bytes)
  #expect(qpdf.contains("No syntax or stream encoding errors found"), "\(qpdf)")
  #expect(!qpdf.contains("WARNING"), "\(qpdf)")
  let poppler = try tool("pdfinfo", ["@"], on: bytes)
  #expect(!poppler.contains("Error") && !poppler.contains("Warning"), "\(poppler)")
  let mupdf = try tool("mutool", ["info", "@"], on: bytes)
  #expect(!mupdf.contains("error") && !mupdf.contains("warning"), "\(mupdf)")
}

/// What another program makes of a file.
///
/// - Parameter arguments: "@" stands for the file, "@new" for what is made.
func made(by name: String, _ arguments: [String], of bytes: [UInt8]) throws -> [UInt8] {
  let folder = try TemporaryFolder()
  _ = try tool(
    name, arguments.map { $0 == "@new" ? "\(folder.path)/new.pdf" : $0 }, on: bytes)
  return Array(try folder.bytes("new.pdf"))
}
