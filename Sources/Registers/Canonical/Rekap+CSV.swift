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
    let facts = Headings.facts.map(\.kolom).filter { column in
      column.fact.map { column.isKept || isShown($0) } ?? false
    }
    let figures = figures
    return csvText(
      [facts.map { headings.name($0) } + figures.map { headings.name($0.column) }]
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

extension RegisterColumn {
  /// What templates call that which a register says there besides figures; nil of a column that
  /// nothing is read from, or whose figures are worked out anew.
  fileprivate var fact: String? {
    switch self {
    case .kode: "kode"
    case .nama: "nama"
    case .status: "status"
    case .tanggal: "tanggal"
    case .tempat: "tempat"
    case .penandaTangan: "penanda_tangan"
    case .jabatan: "jabatan"
    case .saksi: "saksi"
    case .nomorPiagam: "nomor_piagam"
    case .dasar: "dasar"
    case .dokumentasi: "dokumentasi"
    case .keterangan: "keterangan"
    case .sudahWBK: "sudah_wbk"
    case .provinsi, .area, .indikator, .jumlah, .piagam, .derived: nil
    }
  }

  /// Without it the register could not be read, or its offices would be counted otherwise.
  fileprivate var isKept: Bool { [.kode, .nama, .status, .sudahWBK].contains(self) }

  fileprivate func text(_ row: RegisterRow) -> String {
    let facts = row.pencanangan
    let text: String? =
      switch self {
      case .kode: row.kode
      case .nama: row.wilayah.nama
      case .status: facts.sudah ? "sudah" : "belum"
      case .tanggal: facts.tanggal?.iso
      case .tempat: facts.tempat
      case .penandaTangan: facts.penandaTangan
      case .jabatan: facts.jabatan
      case .saksi: facts.saksi.joined(separator: "; ")
      case .nomorPiagam: facts.nomorPiagam
      case .dasar: facts.dasar
      case .dokumentasi: facts.dokumentasi
      case .keterangan: facts.keterangan
      case .sudahWBK: row.sudahWBK.map { $0 ? "ya" : "belum" }
      case .provinsi, .area, .indikator, .jumlah, .piagam, .derived: nil
      }
    return text ?? ""
  }
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
    let text = typedText
    return text.contains("/") ? nil : text
  }
}
