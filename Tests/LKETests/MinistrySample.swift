import Bahasa
import Evaluation
import Measures
import Sheets

@testable import LKE

/// A workbook with the layout of the one that circulates: numerals in the column of their
/// level, no codes, answers in K, points in L, remarks in O, evidence in P and a link in Q.
struct MinistrySample {
  var sheet = SheetPlan(name: "LKE ZI", columns: [])
  var row = 3
  var answers: [String: Jawaban]
  /// Rows that are put in before each group, as people do.
  var inserted = 0
  /// How much those who must report differ from their parts.
  var sumError = 0

  static func workbook(
    _ answers: [String: Jawaban], heads: [String] = heads, inserted: Int = 0,
    sumError: Int = 0, total: Rational? = nil
  ) throws -> [UInt8] {
    var sample = MinistrySample(
      answers: answers, inserted: inserted, sumError: sumError)
    for (index, head) in heads.enumerated() where !head.isEmpty {
      sample.put(head, index + 2, row: 2)
    }
    let scheme = try Scheme.permenPANRB90()
    sample.pengungkit(scheme, total)
    sample.hasil(scheme)
    return try writeWorkbook(
      WorkbookPlan(
        title: "LKE", author: "Contoh", created: CalendarDate(year: 2026, month: 1, day: 1)!,
        sheets: [SheetPlan(name: "Utama", columns: []), sample.sheet]))
  }

  static let heads = [
    "Penilaian", "", "", "", "", "", "Bobot", "Penjelasan", "Pilihan Jawaban", "Jawaban", "Nilai",
    "%", "", "Catatan/Keterangan/Penjelasan",
  ]

  private mutating func put(_ text: String, _ column: Int, row number: Int? = nil) {
    sheet.put(.text(text), row: number ?? row, column: column)
  }

  private mutating func heading(_ numeral: String, _ label: String, _ bobot: Rational, level: Int) {
    row += 1
    put("\(numeral).", 2 + level)
    put(label, 3 + level)
    sheet.put(.number(bobot), row: row, column: 8)
  }

  private mutating func pengungkit(_ scheme: Scheme, _ total: Rational?) {
    let part = scheme.pengungkit
    heading("A", "PENGUNGKIT", part.bobot.value, level: 0)
    for (index, aspek) in part.aspek.enumerated() {
      heading(index == 0 ? "I" : "II", aspek.label, aspek.bobot.value, level: 1)
      for (number, area) in part.areas.enumerated() {
        heading(area.code, area.label, area.bobotAspek[index], level: 2)
        for sub in part.subs where sub.aspek == index && sub.area == number {
          let numeral = sub.code.split(separator: ".").last.map(String.init) ?? ""
          heading(numeral, sub.label, sub.bobot.value, level: 3)
          row += inserted
          for butir in sub.butir { question(butir, alone: sub.butir.count == 1) }
        }
      }
    }
    guard let total else { return }
    row += 1
    put("TOTAL PENGUNGKIT", 2)
    sheet.put(.number(total), row: row, column: 12)
  }

  private mutating func hasil(_ scheme: Scheme) {
    heading("B", "HASIL", 40, level: 0)
    for (index, kelompok) in scheme.hasil.kelompok.enumerated() {
      heading(index == 0 ? "I" : "II", kelompok.label, kelompok.bobot.value, level: 1)
      for indikator in kelompok.indikator {
        question(indikator.butir, alone: false)
        sheet.put(.number(indikator.bobot.value), row: row, column: 8)
      }
    }
  }

  private mutating func question(_ butir: Butir, alone: Bool) {
    row += 1
    let exchanged = ["A.I.6.v.b": "c", "A.I.6.v.c": "b"]
    let letter = exchanged[butir.code] ?? butir.code.split(separator: ".").last.map(String.init)
    put(alone ? "-" : "\(letter ?? "").", 6)
    put(butir.label, 7)
    switch (butir.kind, answers[butir.code]) {
    case (.rasio(let formula), let answer):
      put("%", 10)
      if case .rasio(let share)? = answer { sheet.put(.number(share), row: row, column: 11) }
      counts(butir, formula, answer)
    case (.indeks, .indeks(let value)?):
      put("Nilai\n(0-4)", 10)
      sheet.put(.number(value), row: row, column: 11)
    case (.indeks, _): put("Nilai (0-4)", 10)
    case (_, .pilihan(let text)?):
      put(butir.kind.nama, 10)
      put(text, 11)
    default: put(butir.kind.nama, 10)
    }
  }

  private mutating func counts(_ butir: Butir, _ formula: Formula, _ answer: Jawaban?) {
    guard case .cacah(let counts)? = answer else { return }
    if butir.code == "A.II.5.iii.a" {
      row += 1
      put("- Jumlah yang harus melaporkan", 7)
      put("Jumlah", 10)
      let parts = formula.denominator.compactMap { counts[$0.nama] }.reduce(sumError, +)
      sheet.put(.number(Rational(parts)), row: row, column: 11)
    }
    for name in butir.soal.compactMap(\.cacah) {
      row += 1
      put("- \(name)", 7)
      put("Jumlah", 10)
      if let count = counts[name] { sheet.put(.number(Rational(count)), row: row, column: 11) }
    }
  }
}
