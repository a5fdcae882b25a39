import Foundation
import TestSupport
import Testing

/// A font that no document may hold is told of before anything is printed, by whoever reads the
/// template, in the same words.
@Suite struct FontRightsTests {
  private static let font = "TeXGyreBonum/texgyrebonum-regular.otf"

  /// A copy of the bundled fonts, in which the manifest knows of the change.
  private static func fonts(
    in folder: TemporaryFolder, _ change: (_ font: inout Data, _ tables: [String: Int]) -> Void
  ) throws {
    try FileManager.default.copyItem(
      atPath: "\(PiagamRun.root)/Fonts", toPath: "\(folder.path)/Fonts")
    var bytes = try folder.bytes("Fonts/\(font)")
    let tables = (0..<Int(bytes[5])).map { index in
      let entry = 12 + 16 * index
      let place = bytes[entry + 8..<entry + 12].reduce(0) { $0 << 8 | Int($1) }
      return (String(decoding: bytes[entry..<entry + 4], as: UTF8.self), place)
    }
    change(&bytes, Dictionary(uniqueKeysWithValues: tables))
    try folder.write(Array(bytes), to: "Fonts/\(font)")
    let said = try Program("sha256sum", ["Fonts/\(font)"], in: folder).output
    let manifest = try folder.text("Fonts/MANIFEST").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { $0.hasSuffix(font) ? "\(said.prefix(64))  \(font)" : String($0) }
    try folder.write(manifest.joined(separator: "\n"), to: "Fonts/MANIFEST")
  }

  @Test(arguments: [
    (UInt8(0), UInt8(2), "lisensinya melarang"),
    (1, 0, "lisensinya melarang penyertaan sebagian hurufnya"),
    (2, 0, "lisensinya melarang"),
  ])
  func embeddingIsForbidden(_ high: UInt8, _ low: UInt8, _ why: String) throws {
    let folder = try TemporaryFolder()
    try Self.fonts(in: folder) { bytes, tables in
      let place = tables["OS/2"] ?? 0
      (bytes[place + 8], bytes[place + 9]) = (high, low)
    }
    try folder.write(Charter.good, to: "a.yaml")
    let template = "\(PiagamRun.root)/Templates/piagam-pencanangan"
    for command in [
      ["templates", "check", template], ["check", "a.yaml", "--design", "klasik"],
      ["render", "a.yaml", "--design", "klasik"],
    ] {
      let run = try PiagamRun(command + ["--fonts", "Fonts"], in: folder.path)
      #expect(run.status == 6, "\(run.errors)")
      #expect(
        run.errors.contains(
          """
          \(template)/klasik.xml:22:29: galat: fon “TeX Gyre Bonum Regular” tidak dapat disertakan dalam PDF: \(why)
            22 |   <style name="nomor" font="TeX Gyre Bonum" size="10.5pt" leading="15pt" align="center" hyphens="no" sense="yes"/>
               |                             ^~~~~~~~~~~~~~
            saran: pakai fon lain dalam templat, atau pulihkan folder Fonts dari paket Piagam yang asli

          """), "\(run.errors)")
      #expect(try folder.contents.keys.filter { $0.hasSuffix(".pdf") } == [])
    }
    let resmi = try PiagamRun(
      ["templates", "check", template, "--fonts", "Fonts"], in: folder.path
    ).errors
    #expect(resmi.contains("/surat.xml:"), "\(resmi)")
  }

  /// What is neither is no document's.
  @Test func itMayBeShownAndNotEdited() throws {
    let folder = try TemporaryFolder()
    try Self.fonts(in: folder) { bytes, tables in bytes[(tables["OS/2"] ?? 0) + 9] = 4 }
    try folder.write(Charter.good, to: "a.yaml")
    let run = try PiagamRun(
      ["render", "a.yaml", "--design", "klasik", "--fonts", "Fonts"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
  }
}
