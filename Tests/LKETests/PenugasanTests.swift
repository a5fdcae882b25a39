import Diagnostics
import Files
import Foundation
import LKE
import Records
import TestSupport
import Testing

/// By whose order an evaluation was made, in the head of an LKE.
@Suite struct PenugasanTests {
  private static let sample =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/samples/lhe/lke/sambas.csv"

  private func said(_ text: String) -> String {
    do throws(Faults) {
      _ = try readEvaluasi(OpenedRecord(Contoh.source(text, "a.csv")), for: .laporan)
      return ""
    } catch {
      return error.text()
    }
  }

  /// Nothing fills in the pattern of a number in a table: it would be printed.
  @Test func aPatternInATable() throws {
    let text = try String(contentsOfFile: Self.sample, encoding: .utf8)
    #expect(said(text) == "")
    #expect(
      said(text.replacing("nomor;40/PW.02.9/61/2022", with: "nomor;{urut}/PW.02.9/{tahun}")) == """
        a.csv:B19: galat: nomor “{urut}/PW.02.9/{tahun}” adalah pola, yang di tabel tidak diisi
          saran: ketik nomornya, atau tulis LKE sebagai berkas YAML
        """)
  }

  @Test func aDayThatThereIsNot() throws {
    let text = try String(contentsOfFile: Self.sample, encoding: .utf8)
    #expect(
      said(text.replacing("surat_tugas;2022-11-01", with: "surat_tugas;2022-11-31"))
        .contains("“tanggal_surat_tugas” tidak ada dalam kalender"))
  }
}
