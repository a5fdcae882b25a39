import Foundation
import Measures

/// The national sample's register, read and counted here in another way than
/// Piagam does it: what a carried line must say.
struct NationalRegister {
  struct Row {
    var kode: String
    var sudah: Bool
    /// Nil when a figure is missing.
    var memenuhi: Bool?
  }

  /// As the recap prints them, by code.
  let rows: [Row]

  init() throws {
    let text = try String(
      contentsOfFile: "\(House.root)/samples/nasional/register.csv", encoding: .utf8)
    rows = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return Row(
        kode: cells[0], sudah: cells[2] == "sudah", memenuhi: Self.meetsWBK(cells[8..<17]))
    }.sorted { $0.kode < $1.kode }
  }

  /// What stands in the line below the first `count` rows.
  func carried(_ count: Int) -> Carried {
    let rows = rows.prefix(count)
    return Carried(
      satker: rows.count, sudah: rows.count { $0.sudah },
      dinilai: rows.count { $0.memenuhi != nil }, memenuhi: rows.count { $0.memenuhi == true })
  }

  /// PermenPANRB 90/2021: total 75, pengungkit 40, each area 60% of its weight,
  /// B.I 18,25 with an index of 3,60 and C or better, B.II 14.
  private static func meetsWBK(_ cells: ArraySlice<String>) -> Bool? {
    let letters = [
      "A": Rational(5), "B": Rational(15, over: 4), "C": Rational(5, over: 2),
      "D": Rational(5, over: 4), "E": Rational.zero,
    ]
    let values = cells.compactMap { letters[$0] ?? Rational($0) }
    guard values.count == 9 else { return nil }
    let (area, capaian) = (values[0..<6], values[7])
    let (ipak, ipkp) = (values[6] * Rational(35, over: 8), values[8] * Rational(35, over: 8))
    let pengungkit = area.reduce(.zero, +)
    let weights = [8, 7, 10, 10, 15, 10].map { Rational($0) }
    return pengungkit + ipak + capaian + ipkp >= 75 && pengungkit >= 40
      && zip(area, weights).allSatisfy { $0 >= $1 * Rational(3, over: 5) }
      && ipak + capaian >= Rational(73, over: 4) && ipak >= Rational(63, over: 4)
      && capaian >= Rational(5, over: 2) && ipkp >= 14
  }
}

/// The sums of a carried line.
struct Carried: Equatable {
  var satker, sudah, dinilai, memenuhi: Int
}

extension Carried {
  /// From the texts of a line: "Pindahan: 30 satuan kerja", "28 sudah" …
  init?(_ texts: [String]) {
    let numbers = texts.compactMap { text in
      text.split(separator: " ").lazy.compactMap { Int($0) }.first
    }
    guard numbers.count == 4 else { return nil }
    self.init(satker: numbers[0], sudah: numbers[1], dinilai: numbers[2], memenuhi: numbers[3])
  }
}
