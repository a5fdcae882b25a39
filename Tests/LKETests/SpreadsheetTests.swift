import Diagnostics
import Evaluation
import Foundation
import Measures
import Records
import Sheets
import TestSupport
import Testing

@testable import LKE

/// The workbook as another program calculates and shows it.
@Suite(.enabled(if: LibreOffice.isThere)) struct SpreadsheetTests {
  /// Vectors S2 and S4 of the domain notes: points that end in a five behind the second
  /// decimal are shown rounded up, in the sheet as in print.
  @Test func tiesAreShownRoundedUp() throws {
    let scheme = try Contoh.scheme()
    var jawaban = Contoh.semuaB(scheme)
    jawaban["B.I.b"] = .pilihan("B")
    let isian = Isian(scheme, lembar: LembarJawaban(jawaban: [.mandiri: jawaban]))
    let text = try LibreOffice.shown(try lembarKerja(isian), sheet: 2, named: "LKE")
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    func shown(_ kode: String) -> String? {
      rows.first { $0[0] == kode }.map {
        $0[Lembar.nilaiPertama - 1].replacing(".", with: ",")
      }
    }
    let ties = [
      "A.I.3.iv": "1,55", "A.II.2.i": "0,34", "A.II.4.ii": "1,01", "A.II.5.i": "1,88",
      "A.I.1.i": "0,38",
    ]
    for (kode, points) in ties { #expect(shown(kode) == points, "\(kode)") }
    let score = try Score(isian.lembar, .mandiri, scheme)
    for sub in scheme.pengungkit.subs {
      #expect(shown(sub.code) == score.nilai(sub)?.text(), "\(sub.code)")
    }
    #expect(shown("A") == "41,16" && shown("B") == "33,50")
    #expect(score.total?.text() == "74,66")
  }

  /// WBBM is given to offices with WBK only; without it the sheet says so too.
  @Test func wbbmAsksForAnEarlierWBK() throws {
    let scheme = try Contoh.scheme()
    let sheets = [Target.wbk, .wbbm].flatMap { target in
      [false, true].map { sudahWBK in
        Isian(
          scheme, target: target,
          lembar: LembarJawaban(
            jawaban: [.mandiri: Contoh.terbaik(scheme), .tpi: Contoh.semuaB(scheme)],
            sudahWBK: sudahWBK))
      }
    }
    let calculated = try LibreOffice.calculated(try sheets.map { try lembarKerja($0) })
    let said = try calculated.map { bytes -> [String] in
      let sheet = try #require(try readWorkbook(bytes, file: "lke.xlsx")["Rekap"])
      let rows = sheet.rows.filter { row in
        ["Sudah berpredikat WBK", "Syarat nilai"].contains("\(row[2]?.value ?? .flag(false))")
      }
      return rows.map { row in
        [4, 6, 8].map { "\(row[$0]?.value ?? .flag(false))" }.joined(separator: ", ")
      }
    }
    let belum = "belum lengkap"
    #expect(
      said == [
        ["–, –, –", "Memenuhi, Belum memenuhi, \(belum)"],
        ["–, –, –", "Memenuhi, Belum memenuhi, \(belum)"],
        ["Belum, Belum, Belum", "Belum memenuhi, Belum memenuhi, \(belum)"],
        ["Memenuhi, Memenuhi, Memenuhi", "Memenuhi, Belum memenuhi, \(belum)"],
      ])
  }
}
