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
    let prefill = Prefill(scheme, answers: AnswerSheet(jawaban: [.mandiri: jawaban]))
    let text = try LibreOffice.shown(try newWorkbook(prefill), sheet: 2, named: "LKE")
    let rows = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    func shown(_ kode: String) -> String? {
      rows.first { $0[0] == kode }.map {
        $0[LKESheet.firstPointsColumn - 1].replacing(".", with: ",")
      }
    }
    let ties = [
      "A.I.3.iv": "1,55", "A.II.2.i": "0,34", "A.II.4.ii": "1,01", "A.II.5.i": "1,88",
      "A.I.1.i": "0,38",
    ]
    for (kode, points) in ties { #expect(shown(kode) == points, "\(kode)") }
    let score = try Score(prefill.answers, .mandiri, scheme)
    for sub in scheme.pengungkit.subs {
      #expect(shown(sub.code) == score.nilai(sub)?.text(), "\(sub.code)")
    }
    #expect(shown("A") == "41,16" && shown("B") == "33,50")
    #expect(score.total?.text() == "74,66")
  }

  /// Thirds on many rows: a sum of rounded sums is no less than the exact one. An area of
  /// 7,155 that comes to 7,1549999999 would be shown as 7,15, and printed as 7,16.
  @Test func sumsOfSumsAreShownAsTheyArePrinted() throws {
    let scheme = try Contoh.scheme()
    var jawaban = Contoh.semuaB(scheme)
    let letters = [
      "A.I.6.i.": "BABY", "A.I.6.ii.": "AACABA", "A.I.6.iii.": "ACA", "A.I.6.iv.": "CAA",
      "A.I.6.v.": "AYB",
    ]
    for (sub, answers) in letters {
      for (letter, answer) in zip("abcdef", answers) {
        jawaban["\(sub)\(letter)"] = .pilihan(answer == "Y" ? "Ya" : "\(answer)")
      }
    }
    jawaban["A.II.6.i.a"] = .pilihan("A")
    jawaban["A.II.6.i.b"] = .cacah(["layanan_dipermudah": 1, "layanan_terdaftar": 6])
    let prefill = Prefill(scheme, answers: AnswerSheet(jawaban: [.mandiri: jawaban]))
    let text = try LibreOffice.shown(try newWorkbook(prefill), sheet: 3, named: "Rekap")
    let row = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("6;") }
    #expect(try Score(prefill.answers, .mandiri, scheme).nilai(area: 5)?.text() == "7,16")
    #expect(row?.split(separator: ";")[3].replacing(".", with: ",") == "7,16")
  }

  /// Whoever opens a sheet without calculating it sees what he would see then.
  @Test func whatIsSavedIsWhatIsCalculated() throws {
    let scheme = try Contoh.scheme()
    var random = SeededGenerator(seed: 21)
    var sheets = [Prefill(scheme), Prefill(scheme, target: .wbbm)]
    for (index, policy) in ZeroDenominator.allCases.enumerated() {
      let jawaban = Kolom.allCases.map { kolom in
        (kolom, Contoh.acak(scheme, gaps: kolom == .tpn ? 15 : 0, &random))
      }
      sheets.append(
        Prefill(
          scheme, target: index % 2 == 0 ? .wbk : .wbbm,
          answers: AnswerSheet(
            jawaban: Dictionary(uniqueKeysWithValues: jawaban), penyebutNol: policy)))
    }
    let saved = try sheets.map { try newWorkbook($0) }
    for (saved, calculated) in zip(saved, try LibreOffice.calculated(saved)) {
      for name in ["LKE", "Rekap"] {
        let before = try #require(try readWorkbook(saved, file: "a.xlsx")[name])
        let after = try #require(try readWorkbook(calculated, file: "a.xlsx")[name])
        #expect(different(before, after) == [])
      }
    }
  }

  /// The cells of which one holds another value; numbers to eight decimals.
  private func different(_ before: Sheet, _ after: Sheet) -> [String] {
    let columns = 1...LKESheet.bukti
    let rows = 1...(max(before.rows.last?.number ?? 1, after.rows.last?.number ?? 1))
    return rows.flatMap { row in
      columns.compactMap { column in
        let (old, new) = (before[row: row, column: column], after[row: row, column: column])
        if case .number(let old)? = old?.value, case .number(let new)? = new?.value,
          (old - new).magnitude < Rational(1, over: 100_000_000)
        {
          return nil
        }
        if old?.value == new?.value { return nil }
        return "\(cellName(row: row, column: column)): \(old?.value as Any) × \(new?.value as Any)"
      }
    }
  }

  /// WBBM is given to offices with WBK only; without it the sheet says so too.
  @Test func wbbmAsksForAnEarlierWBK() throws {
    let scheme = try Contoh.scheme()
    let sheets = [Target.wbk, .wbbm].flatMap { target in
      [false, true].map { sudahWBK in
        Prefill(
          scheme, target: target,
          answers: AnswerSheet(
            jawaban: [.mandiri: Contoh.terbaik(scheme), .tpi: Contoh.semuaB(scheme)],
            sudahWBK: sudahWBK))
      }
    }
    let calculated = try LibreOffice.calculated(try sheets.map { try newWorkbook($0) })
    let said = try calculated.map { bytes -> [String] in
      let sheet = try #require(try readWorkbook(bytes, file: "lke.xlsx")["Rekap"])
      let rows = sheet.rows.filter { row in
        ["Sudah berpredikat WBK", "Syarat nilai"].contains("\(row[2]?.value ?? .flag(false))")
      }
      return rows.map { row in
        [4, 6, 8, 10].map { "\(row[$0]?.value ?? .flag(false))" }.joined(separator: ", ")
      }
    }
    let belum = "belum lengkap"
    #expect(
      said == [
        ["–, –, –, –", "Memenuhi, \(belum), Belum memenuhi, \(belum)"],
        ["–, –, –, –", "Memenuhi, \(belum), Belum memenuhi, \(belum)"],
        ["Belum, Belum, Belum, Belum", "Belum memenuhi, \(belum), Belum memenuhi, \(belum)"],
        [
          "Memenuhi, Memenuhi, Memenuhi, Memenuhi",
          "Memenuhi, \(belum), Belum memenuhi, \(belum)",
        ],
      ])
  }
}
