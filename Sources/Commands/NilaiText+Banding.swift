internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Press

// Two columns and what lies between them.

extension NilaiReport {
  func compared(_ banding: Banding, _ language: Language) -> [String] {
    let row = { (name: String, pair: Banding.Pair) in
      NilaiReport.line(
        name,
        [pair.pembandingKata, pair.nilaiKata, pair.selisihKata].map {
          $0?.figures(in: language) ?? "–"
        })
    }
    let areas = scheme.pengungkit.areas.enumerated().map { index, area in
      row("\(area.code) \(area.namaPendek)", banding.pair { $0.nilai(area: index) })
    }
    let results = scheme.hasil.kelompok.flatMap { kelompok in
      [row("\(kelompok.code) \(kelompok.label)", banding.pair { $0.nilai(kelompok) })]
        + kelompok.indikator.map { entry in
          row("  \(entry.code) \(entry.butir.label)", banding.pair { $0.nilai(entry) })
        }
    }
    let names = [banding.pembanding.kolom.rawValue, banding.score.kolom.rawValue]
    let titles = names + [Message.nilaiDifference.text(in: language)]
    return [NilaiReport.line(Message.nilaiColumns.text(in: language), titles)] + areas
      + [row(scheme.pengungkit.label, banding.pair(\.pengungkit))] + results
      + [row(scheme.hasil.label, banding.pair(\.hasil))]
      + [row(Message.syaratTotal.text(in: language), banding.pair(\.total))] + [""]
      + answers(banding, names, language)
  }

  private func answers(_ banding: Banding, _ names: [String], _ language: Language) -> [String] {
    let beda = banding.beda
    guard !beda.isEmpty else {
      return [Message.nilaiAnsweredAlike(names[0], names[1]).text(in: language)]
    }
    let title = Message.nilaiAnsweredOtherwise(names[0], names[1], count: beda.count)
    return [title.text(in: language)]
      + beda.map { entry in
        NilaiReport.change(
          entry.butir.code, entry.butir.label,
          [entry.dari, entry.ke, entry.selisih?.signedText()].map { $0?.figures(in: language) })
      }
  }

  /// An answer, the other that it becomes, and the points between them.
  static func change(_ code: String, _ label: String, _ cells: [String?]) -> String {
    let cells = cells.map { $0 ?? "–" }
    return "  " + TextTable.left(code, 13) + TextTable.left(label, 39) + " "
      + TextTable.right(cells[0], 7) + " → " + TextTable.left(cells[1], 7)
      + TextTable.right(cells[2], 8)
  }
}
