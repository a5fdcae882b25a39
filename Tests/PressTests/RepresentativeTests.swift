import Diagnostics
import Foundation
import Frames
import Press
import TestSupport
import Testing

/// Somebody who represents an office, and holds none that is known.
@Suite struct RepresentativeTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The sample of a declaration's minutes with other witnesses.
  private func record(_ witness: String) throws -> String {
    let text = try String(
      contentsOfFile: "\(House.root)/samples/berita-acara-pencanangan/sambas.yaml",
      encoding: .utf8)
    let list = try #require(text.firstMatch(of: /saksi:\n(?:  .*\n)+/)).range
    return try folder.write(
      text.replacingCharacters(in: list, with: "saksi:\n\(witness)"), to: "a.yaml")
  }

  private func text(_ witness: String) throws -> String {
    let path = try record(witness)
    let worker = try House.worker()
    do throws(Faults) {
      return try worker.set(Job(record: path)).document.pages.map(\.text).joined()
    } catch {
      return error.text().replacingOccurrences(of: folder.path + "/", with: "")
    }
  }

  @Test func whoOnlyRepresents() throws {
    let text = try text(
      "  - mewakili: Kepala Kejaksaan Negeri Sambas\n    nama: Budi Contoh\n"
        + "  - jabatan: Bupati Sambas\n")
    #expect(text.contains("Mewakili Kepala Kejaksaan Negeri Sambas"), "\(text)")
    #expect(text.contains("Budi Contoh"))
  }

  /// With an office of one's own, whom one represents stands below it.
  @Test func withAnOffice() throws {
    let text = try text(
      "  - jabatan: Kepala Seksi Intelijen\n    mewakili: Kepala Kejaksaan Negeri Sambas\n"
        + "  - jabatan: Bupati Sambas\n")
    #expect(
      text.contains("Kepala Seksi Intelijen, mewakili Kepala Kejaksaan Negeri Sambas"), "\(text)")
  }

  @Test func madeAgain() throws {
    let path = try record(
      "  - mewakili: Kepala Kejaksaan Negeri Sambas\n  - jabatan: Bupati Sambas\n")
    let worker = try House.worker()
    let file = try folder.write(try worker.pdf(try worker.set(Job(record: path))), to: "a.pdf")
    #expect(try worker.regenerate(file).isIdentical)
  }

  @Test func neither() throws {
    #expect(
      try text("  - nama: Budi Contoh\n  - jabatan: Bupati Sambas\n")
        .contains("galat: “saksi[1].jabatan” belum ada"))
  }
}
