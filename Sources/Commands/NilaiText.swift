internal import Diagnostics
internal import Evaluation
internal import Measures
internal import Press

extension NilaiReport {
  /// The report for the terminal, no final newline.
  func text(in language: Language) -> String {
    let sections = [
      head(language), areas(language), groups(language), columns(language), total(language),
      conditions(language), prerequisites(language), path(language), remarks(language),
      open(language),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }
}

extension NilaiReport {
  /// Name, two halves, weight, points, percentage, bar.
  private static let widths = (name: 22, half: 10, weight: 7, points: 8, percent: 9, bar: 12)

  private func head(_ language: Language) -> [String] {
    let title = [satker?.namaPendek, tahun.map(String.init)].compactMap { $0 }
      .joined(separator: ", ")
    let about = Message.nilaiAbout(
      scheme.nama, score.kolom.rawValue, verdict.target.rawValue,
      isIndicative: scheme.isIndicative)
    let example = isContoh ? [Message.nilaiExample.text(in: language)] : []
    return TextTable.wrapped(title.isEmpty ? record : "\(record): \(title)")
      + TextTable.wrapped(about.text(in: language)) + example
  }

  private func points(
    _ value: Rational?, beside minimum: Rational? = nil, in language: Language
  ) -> String {
    value?.beside(minimum).text().figures(in: language) ?? "–"
  }

  /// A part of the scheme and what was reached of it.
  private struct Part {
    var name: String
    var bobot: Rational
    var value: Rational?
    var minimum: Rational?
    var halves: [String] = []
  }

  private func line(_ part: Part, in language: Language) -> String {
    let w = NilaiReport.widths
    let (bobot, value, minimum, halves) = (part.bobot, part.value, part.minimum, part.halves)
    let share = value.map { $0 / bobot }
    let least = minimum.map { $0 / bobot * 100 }
    let percent = share.map { ($0 * 100).against(least).percent().figures(in: language) }
    let bar = share.map {
      TextTable.bar($0, mark: minimum.map { $0 / bobot }, width: w.bar)
    }
    let nameWidth = w.name + (2 - halves.count) * w.half
    return TextTable.left(part.name, nameWidth)
      + halves.map { TextTable.right($0, w.half) }.joined()
      + TextTable.right(points(bobot, in: language), w.weight)
      + TextTable.right(points(value, beside: minimum, in: language), w.points)
      + TextTable.right(percent ?? "–", w.percent) + (bar.map { "  \($0)" } ?? "")
  }

  private func titles(_ first: Message, _ halves: [String], _ language: Language) -> String {
    let w = NilaiReport.widths
    let names = Message.nilaiTitles.text(in: language).split(separator: "|").map(String.init)
    return TextTable.left(first.text(in: language), w.name + (2 - halves.count) * w.half)
      + halves.map { TextTable.right(String($0.prefix(w.half - 1)), w.half) }.joined()
      + TextTable.right(names[0], w.weight) + TextTable.right(names[1], w.points)
      + TextTable.right("%", w.percent)
  }

  private func areas(_ language: Language) -> [String] {
    let part = scheme.pengungkit
    let aspek = part.aspek.count == 2 ? [0, 1] : []
    let rows = part.areas.enumerated().map { index, area in
      Part(
        name: "\(area.code) \(area.namaPendek)", bobot: area.bobot.value,
        value: score.nilai(area: index), minimum: verdict.minimum(area: index),
        halves: aspek.map { points(score.nilai(aspek: $0, area: index), in: language) })
    }
    let names = aspek.map { part.aspek[$0].label }
    let sum = Part(
      name: part.label, bobot: part.bobot.value, value: score.pengungkit,
      minimum: minimum(.pengungkit),
      halves: aspek.map { points(score.nilai(aspek: $0), in: language) })
    return [titles(.nilaiArea, names, language)] + (rows + [sum]).map { line($0, in: language) }
  }

  private func groups(_ language: Language) -> [String] {
    var rows: [Part] = []
    for (index, group) in scheme.hasil.kelompok.enumerated() {
      rows.append(
        Part(
          name: "\(group.code) \(group.label)", bobot: group.bobot.value,
          value: score.nilai(group), minimum: minimum(.kelompok(index))))
      for (number, entry) in group.indikator.enumerated() {
        rows.append(
          Part(
            name: "  \(entry.code) \(entry.butir.label)", bobot: entry.bobot.value,
            value: score.nilai(entry), minimum: minimum(.indikator(index, number))))
      }
    }
    let hasil = scheme.hasil
    rows.append(Part(name: hasil.label, bobot: hasil.bobot.value, value: score.hasil))
    return [titles(.nilaiResult(hasil.label), [], language)]
      + rows.map { line($0, in: language) }
  }

  /// The columns side by side, when there are several; or two of them with what lies between.
  private func columns(_ language: Language) -> [String] {
    if let comparison { return compared(comparison, language) }
    guard scores.count > 1 else { return [] }
    let areas = scheme.pengungkit.areas.enumerated().map { index, area in
      beside("\(area.code) \(area.namaPendek)") {
        points($0.nilai(area: index), beside: verdict.minimum(area: index), in: language)
      }
    }
    return [beside(Message.nilaiColumns.text(in: language)) { $0.kolom.rawValue }] + areas
      + [
        beside(scheme.pengungkit.label) {
          points($0.pengungkit, beside: minimum(.pengungkit), in: language)
        },
        beside(scheme.hasil.label) { points($0.hasil, in: language) },
        beside(Message.syaratTotal.text(in: language)) {
          points($0.total, beside: minimum(.total), in: language)
        },
      ]
  }

  private func beside(_ name: String, _ value: (Score) -> String) -> String {
    NilaiReport.line(name, scores.map(value))
  }

  /// As many cells as there are columns, or two and their difference.
  static func line(_ name: String, _ cells: [String]) -> String {
    let width = min(13, (TextTable.width - 30) / cells.count)
    return TextTable.left(name, min(41, TextTable.width - width * cells.count))
      + cells.map { TextTable.right($0, width) }.joined()
  }

  private func total(_ language: Language) -> [String] {
    return [
      line(
        Part(
          name: Message.syaratTotal.text(in: language).uppercased(), bobot: scheme.bobot.value,
          value: score.total, minimum: minimum(.total)), in: language)
    ] + TextTable.wrapped(sentence(verdict.sentence.text(in: language)))
  }

  private func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func conditions(_ language: Language) -> [String] {
    let names = Message.nilaiConditionTitles(verdict.target.rawValue).text(in: language)
      .split(separator: "|").map(String.init)
    let row = { (texts: [String]) in
      TextTable.right(texts[0], 3) + "  " + TextTable.left(texts[1], 36)
        + TextTable.right(texts[2], 8) + TextTable.right(texts[3], 9) + "  " + texts[4]
    }
    return [row([""] + names)]
      + verdict.rows.map {
        row([
          $0.nomor, name(of: $0, language),
          $0.tercapai?.text().figures(in: language) ?? "–", points($0.minimum, in: language),
          $0.keadaan.text(in: language) + ($0.isIndicative ? " ?" : ""),
        ])
      }
  }

  /// What has to be proved besides.
  private func prerequisites(_ language: Language) -> [String] {
    let entries = scheme.prasyarat(verdict.target)
    guard !entries.isEmpty else { return [] }
    let title = Message.nilaiPrerequisites(verdict.target.rawValue, scheme.dasarPrasyarat)
    return TextTable.wrapped(title.text(in: language))
      + entries.flatMap { entry in
        TextTable.wrapped(
          Message.nilaiPrerequisite(entry).text(in: language), indent: 2)
      }
  }

  /// Areas by their short names.
  private func name(of row: Verdict.Row, _ language: Language) -> String {
    row.area.map { scheme.pengungkit.areas[$0].namaPendek } ?? row.subject.text(in: language)
  }

  private func path(_ language: Language) -> [String] {
    guard score.isComplete, path.isNeeded else { return [] }
    let steps = (path.steps ?? []).map { step in
      NilaiReport.change(
        step.code, step.label,
        [step.from, step.to, step.gain.signedText()].map { $0?.figures(in: language) })
    }
    let predikat = verdict.perluPredikat ? [Message.nilaiNeedsPredikat] : []
    return TextTable.wrapped(path.sentence.text(in: language)) + steps
      + predikat.flatMap { TextTable.wrapped($0.text(in: language)) }
  }

  private func remarks(_ language: Language) -> [String] {
    let notes = score.catatan.map { $0.message.text(in: language) } + scheme.catatan
    guard !notes.isEmpty else { return [] }
    return [Message.nilaiNotes.text(in: language)]
      + notes.flatMap { TextTable.wrapped($0, indent: 2) }
  }

  private func open(_ language: Language) -> [String] {
    let open = score.belumDijawab
    guard !open.isEmpty else { return [] }
    let title = [Message.nilaiOpen(open.count).text(in: language)]
    let official = score.lembarResmi.map { TextTable.wrapped($0.text(in: language)) } ?? []
    guard open.count > 12 else {
      return title + open.flatMap { TextTable.wrapped($0.message.text(in: language), indent: 2) }
        + official
    }
    let codes = Message.nilaiOpenCodes(open.prefix(10).map(\.code), more: open.count - 10)
    return title + TextTable.wrapped(codes.text(in: language), indent: 2) + official
  }
}
