internal import Bahasa
internal import Evaluation
internal import Measures
internal import Records
internal import Sheets

extension Rekap {
  /// The register as a table of text, with what is shown of it.
  ///
  /// - Parameter isShown: whether a value of that name is, “tempat”, “penanda_tangan”.
  package func registerCSV(isShown: (String) -> Bool) -> String {
    let headings = Headings.of(head.scheme)
    let facts = RegisterFact.all.filter { isShown($0.name) || $0.isKept }
    let figures = figures
    return csvText(
      [facts.map { headings.name($0.column) } + figures.map { headings.name($0.column) }]
        + register.rows.map { row in
          facts.map { $0.text(row) }
            + figures.map { figure in
              row.nilai.flatMap(figure.text) ?? ""
            }
        })
  }

  /// The columns of figures; none where the register has none.
  private var figures: [RegisterFigure] {
    let scheme = head.scheme
    let areas = scheme.pengungkit.areas.indices.map { RegisterFigure.area($0) }
    let indicators = scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.indices.flatMap { index in
        RegisterFigure.indikator(group, index, kelompok.indikator[index])
      }
    }
    let recorded = register.rows.compactMap(\.nilai)
    return (areas + indicators).filter { figure in
      recorded.contains { figure.text($0) != nil }
    }
  }
}

/// What a register says of an office besides figures, as text.
private struct RegisterFact: Sendable {
  /// As templates call it.
  let name: String
  let column: RegisterColumn
  /// Without it the register could not be read, or its offices would be counted otherwise.
  var isKept = false
  let text: @Sendable (RegisterRow) -> String

  static let all = [
    RegisterFact(name: "kode", column: .kode, isKept: true) { $0.kode },
    RegisterFact(name: "nama", column: .nama, isKept: true) { $0.wilayah.nama },
    RegisterFact(name: "status", column: .status, isKept: true) {
      $0.pencanangan.sudah ? "sudah" : "belum"
    },
    RegisterFact(name: "tanggal", column: .tanggal) { $0.pencanangan.tanggal?.iso ?? "" },
    RegisterFact(name: "tempat", column: .tempat) { $0.pencanangan.tempat ?? "" },
    RegisterFact(name: "penanda_tangan", column: .penandaTangan) {
      $0.pencanangan.penandaTangan ?? ""
    },
    RegisterFact(name: "jabatan", column: .jabatan) { $0.pencanangan.jabatan ?? "" },
    RegisterFact(name: "saksi", column: .saksi) {
      $0.pencanangan.saksi.joined(separator: "; ")
    },
    RegisterFact(name: "nomor_piagam", column: .nomorPiagam) { $0.pencanangan.nomorPiagam ?? "" },
    RegisterFact(name: "dasar", column: .dasar) { $0.pencanangan.dasar ?? "" },
    RegisterFact(name: "dokumentasi", column: .dokumentasi) { $0.pencanangan.dokumentasi ?? "" },
    RegisterFact(name: "keterangan", column: .keterangan) { $0.pencanangan.keterangan ?? "" },
    RegisterFact(name: "sudah_wbk", column: .sudahWBK, isKept: true) {
      $0.sudahWBK.map { $0 ? "ya" : "belum" } ?? ""
    },
  ]
}

/// A figure of a register in a column in which it can be written in whole.
private struct RegisterFigure {
  let column: RegisterColumn
  /// Nil where it is not known, or another column holds it.
  let text: (ScoreSummary) -> String?

  static func area(_ index: Int) -> RegisterFigure {
    RegisterFigure(column: .area(index, .poin)) { $0.area[index].nilai?.decimals }
  }

  /// Points or, where these have no end, the answer that gave them.
  static func indikator(_ group: Int, _ index: Int, _ indikator: Indikator) -> [RegisterFigure] {
    [
      RegisterFigure(column: .indikator(group, index, .poin)) {
        $0.indikator[group][index]?.decimals
      },
      RegisterFigure(column: .indikator(group, index, .jawaban)) { figures in
        guard let points = figures.indikator[group][index], points.decimals == nil else {
          return nil
        }
        return indikator.answer(points)
      },
    ]
  }
}

extension Indikator {
  /// What was answered to get those points.
  fileprivate func answer(_ points: Rational) -> String? {
    let share = points / bobot.value
    return switch butir.kind {
    case .pilihan(_, let choices): choices.first { $0.skor == share }?.jawaban
    case .indeks(let scale): (share * scale).decimals
    case .rasio: (share * 100).decimals
    case .nilai: nil
    }
  }
}

extension Rational {
  /// All its decimals; nil where they have no end.
  fileprivate var decimals: String? {
    let text = exactText(places: 0).filter { $0 != "." }
    return text.contains("/") ? nil : text
  }
}
