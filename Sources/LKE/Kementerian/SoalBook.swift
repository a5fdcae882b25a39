internal import Diagnostics
internal import Evaluation

/// The numbers of the ministry's form, which belong to the scheme in force.
struct SoalBook {
  let scheme: Scheme
  private let codes: [Int: String]

  /// - Throws: what reading the scheme throws.
  init() throws(Faults) {
    scheme = try Scheme.permenPANRB90()
    let pairs = scheme.butir.flatMap { butir in
      butir.soal.map { soal in
        (soal.id, soal.cacah.map { CodeBook.code(butir.code, cacah: $0) } ?? butir.code)
      }
    }
    codes = Dictionary(pairs) { first, _ in first }
  }

  /// The code of a row with that number: "A.I.1.i.a", "A.II.1.i.a:agen_perubahan".
  func code(_ id: String) -> String? { Int(id).flatMap { codes[$0] } }
}

extension AnswerTable {
  /// The rows of a table by `soal_id`, by our codes.
  func coded(_ book: SoalBook, _ findings: Findings) -> AnswerTable {
    var table = self
    table.rows = rows.compactMap { row in
      guard let code = book.code(row.code) else {
        findings.error(at: row.place, .ministryNoSoal(row.code), hint: .ministrySoalHint)
        return nil
      }
      var row = row
      row.code = code
      return row
    }
    return table
  }
}
