import Foundation
import TestSupport

/// LibreOffice without a screen, with a profile of its own that calculates
/// every formula of a file that it opens.
enum LibreOffice {
  static let program = "/usr/bin/soffice"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Opens the workbooks, calculates them and saves them anew.
  static func calculated(_ files: [[UInt8]]) throws -> [[UInt8]] {
    try converted(files, to: "xlsx", named: files.indices.map { "\($0).xlsx" })
  }

  /// The sheet of a workbook as its cells look, calculated: values between semicolons.
  ///
  /// - Parameter sheet: from 1.
  static func shown(_ file: [UInt8], sheet: Int, named name: String) throws -> String {
    let text = try converted(
      [file],
      to: "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,true,false,false,\(sheet)",
      named: ["0-\(name).csv"])
    return String(decoding: text[0], as: UTF8.self)
  }

  private static func converted(
    _ files: [[UInt8]], to format: String, named names: [String]
  ) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    try folder.write(settings, to: "profile/user/registrymodifications.xcu")
    let paths = try files.enumerated().map { try folder.write($1, to: "in/\($0).xlsx") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to",
        format, "--outdir", folder.path + "/out",
      ] + paths
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try names.map {
      Array(try Data(contentsOf: folder.url.appendingPathComponent("out/\($0)")))
    }
  }

  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
    </item>
    </oor:items>
    """
}
