internal import Evaluation
internal import Measures

/// A row of the sheet of answers.
struct AnswerRow {
  enum Level { case bagian, aspek, area, sub, butir, cacah, total }

  var level: Level
  var kode: String
  var uraian: String
  /// Nil for a count.
  var bobot: Rational?
  /// What is answered here; also on the rows of its counts.
  var butir: Butir?
  /// The name of the count that is answered here.
  var cacah: String?
  /// The rows that this one sums up, or the counts below a percentage.
  var children: [Int] = []
}

/// The rows of a scheme, in the order of its sheet.
struct AnswerRows {
  private(set) var rows: [AnswerRow] = []
  /// Indices into `rows`.
  private(set) var pengungkit = 0
  private(set) var hasil = 0
  private(set) var total = 0

  init(_ scheme: Scheme) {
    pengungkit = add(scheme.pengungkit)
    hasil = add(scheme.hasil)
    total = rows.count
    rows.append(
      AnswerRow(
        level: .total, kode: CodeBook.total, uraian: "NILAI EVALUASI ZI",
        bobot: scheme.pengungkit.bobot.value + scheme.hasil.bobot.value,
        children: [pengungkit, hasil]))
  }

  /// The row with that code.
  func index(_ kode: String) -> Int? { rows.firstIndex { $0.kode == kode && $0.cacah == nil } }
}

extension AnswerRows {
  private mutating func append(_ row: AnswerRow) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  private mutating func add(_ part: Pengungkit) -> Int {
    let top = append(
      AnswerRow(
        level: .bagian, kode: part.code, uraian: part.label.uppercased(), bobot: part.bobot.value))
    for (index, aspek) in part.aspek.enumerated() {
      let row = append(
        AnswerRow(
          level: .aspek, kode: aspek.code, uraian: aspek.label.uppercased(),
          bobot: aspek.bobot.value))
      rows[top].children.append(row)
      for (number, area) in part.areas.enumerated() {
        let subs = part.subs.filter { $0.aspek == index && $0.area == number }
        guard !subs.isEmpty else { continue }
        let head = append(
          AnswerRow(
            level: .area, kode: "\(aspek.code).\(area.code)", uraian: area.label,
            bobot: area.bobotAspek[index]))
        rows[row].children.append(head)
        for sub in subs {
          let child = add(sub)
          rows[head].children.append(child)
        }
      }
    }
    return top
  }

  private mutating func add(_ sub: SubKomponen) -> Int {
    guard sub.isScoredByQuestions else { return add(sub.butir[0], bobot: sub.bobot.value) }
    let row = append(
      AnswerRow(level: .sub, kode: sub.code, uraian: sub.label, bobot: sub.bobot.value))
    for butir in sub.butir {
      let child = add(butir, bobot: sub.bobot.value / Rational(sub.butir.count))
      rows[row].children.append(child)
    }
    return row
  }

  private mutating func add(_ butir: Butir, bobot: Rational) -> Int {
    let row = append(
      AnswerRow(level: .butir, kode: butir.code, uraian: butir.label, bobot: bobot, butir: butir))
    guard case .rasio(let formula) = butir.kind else { return row }
    for cacah in formula.cacah {
      let child = append(
        AnswerRow(
          level: .cacah, kode: CodeBook.code(butir.code, cacah: cacah),
          uraian: "Jumlah " + Formula.uraian(cacah).withoutJumlah, butir: butir, cacah: cacah))
      rows[row].children.append(child)
    }
    return row
  }

  private mutating func add(_ part: Hasil) -> Int {
    let top = append(
      AnswerRow(
        level: .bagian, kode: part.code, uraian: part.label.uppercased(), bobot: part.bobot.value))
    for kelompok in part.kelompok {
      let row = append(
        AnswerRow(
          level: .area, kode: kelompok.code, uraian: kelompok.label, bobot: kelompok.bobot.value))
      rows[top].children.append(row)
      for indikator in kelompok.indikator {
        let child = add(indikator.butir, bobot: indikator.bobot.value)
        rows[row].children.append(child)
      }
    }
    return top
  }
}

extension String {
  /// "sasaran" of "jumlah sasaran": the label says it already.
  fileprivate var withoutJumlah: String {
    hasPrefix("jumlah ") ? String(dropFirst("jumlah ".count)) : self
  }
}
