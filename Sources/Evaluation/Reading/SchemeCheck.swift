import Bahasa
import Diagnostics
import Measures

/// The checks of a whole scheme: weights add up at every level, the counts
/// are those that the file itself gives, every condition can be met.
struct SchemeCheck {
  let draft: SchemeDraft
  let findings = Findings(.found)

  init(_ draft: SchemeDraft) {
    self.draft = draft
    checkWeights()
    checkNames()
    checkPengungkit()
    checkHasil()
    checkFormulas()
    checkSoal()
    checkCounts()
    checkSyarat()
  }
}

extension SchemeCheck {
  private func fault(_ place: Place?, _ message: Message, hint: Message? = nil) {
    findings.error(at: place, message, hint: hint)
  }

  private func demand(
    _ parts: [Rational], _ total: Rational, of name: String, at place: Place
  ) {
    let sum = parts.sum()
    guard sum != total else { return }
    fault(place, .skemaWeights(name, sum: sum.text(), expected: total.text()))
  }

  /// No weight is zero: shares of it are printed.
  private func checkWeights() {
    let entries =
      draft.bagian + draft.aspek + draft.areas.map(\.entry) + draft.subs.map(\.entry)
      + draft.kelompok.map(\.entry)
    for entry in entries where entry.bobot.value == .zero { fault(entry.place, .skemaZero) }
    for indikator in draft.kelompok.flatMap(\.indikator) where indikator.bobot.value == .zero {
      fault(indikator.butir.place, .skemaZero)
    }
  }

  /// A name means one thing: registers are read by it.
  private func checkNames() {
    let groups = draft.kelompok.flatMap { group in
      [(group.entry.code, group.entry.label, group.sebutan)]
        + group.indikator.map { ($0.butir.code, $0.butir.label, $0.sebutan) }
    }
    var known: [String: String] = [:]
    for area in draft.areas { known[hurufDanAngka(area.entry.label)] = area.entry.code }
    for (code, label, _) in groups {
      (known[hurufDanAngka(label)], known[hurufDanAngka(code)]) = (code, code)
    }
    for (code, _, names) in groups {
      for name in names {
        let first = known.updateValue(code, forKey: hurufDanAngka(name.text))
        if let first, first != code { fault(name.place, .skemaCodeTwice(name.text)) }
      }
    }
  }

  private func checkPengungkit() {
    let part = draft.bagian[0]
    demand(draft.bagian.map(\.bobot.value), 100, of: "A + B", at: part.place)
    demand(draft.aspek.map(\.bobot.value), part.bobot.value, of: "aspek", at: part.place)
    demand(
      draft.areas.map(\.entry.bobot.value), part.bobot.value, of: "area", at: part.place)
    for area in draft.areas {
      demand(
        area.bobotAspek.map(\.value), area.entry.bobot.value, of: "area \(area.entry.code)",
        at: area.entry.place)
    }
    for (index, aspek) in draft.aspek.enumerated() {
      let parts = draft.areas.map { $0.bobotAspek[index].value }
      demand(parts, aspek.bobot.value, of: "area, \(aspek.code)", at: aspek.place)
      checkSubs(of: index)
    }
  }

  private func checkSubs(of aspek: Int) {
    for (index, area) in draft.areas.enumerated() {
      let subs = draft.subs.filter { $0.aspek == aspek && $0.area == index }
      demand(
        subs.map(\.entry.bobot.value), area.bobotAspek[aspek].value,
        of: "sub \(draft.aspek[aspek].code).\(area.entry.code)", at: area.entry.place)
    }
  }

  private func checkHasil() {
    let part = draft.bagian[1]
    demand(
      draft.kelompok.map(\.entry.bobot.value), part.bobot.value, of: "kelompok", at: part.place)
    for group in draft.kelompok {
      demand(
        group.indikator.map(\.bobot.value), group.entry.bobot.value,
        of: "indikator \(group.entry.code)", at: group.entry.place)
    }
  }

  private var butir: [SchemeDraft.ButirEntry] {
    draft.subs.flatMap(\.butir) + draft.kelompok.flatMap(\.indikator).map(\.butir)
  }

  private func checkFormulas() {
    for entry in butir {
      guard let formula = entry.formula else { continue }
      let terms = formula.pengganti.values.joined().map(\.nama).sorted()
      for name in terms where !formula.cacah.contains(name) {
        fault(entry.place, .cacahUnknown(name, entry.code))
      }
    }
    for entry in butir where entry.formula == nil {
      if case .rasio = draft.types[entry.type] { fault(entry.place, .skemaNoFormula(entry.code)) }
    }
  }

  /// All of what is answered has a number in the ministry's form, or nothing has.
  private func checkSoal() {
    guard butir.contains(where: { !$0.soal.isEmpty }) else { return }
    for entry in butir {
      let wanted = entry.formula.map { Set($0.cacah) } ?? []
      let names = entry.soal.compactMap(\.cacah)
      let isWhole =
        wanted.isEmpty
        ? entry.soal.map(\.cacah) == [nil]
        : names.count == entry.soal.count && names.count == wanted.count && Set(names) == wanted
      if !isWhole { fault(entry.place, .skemaNoSoal(entry.code)) }
    }
  }

  private func checkCounts() {
    let questions = draft.subs.flatMap(\.butir)
    for count in draft.counts {
      let found =
        switch count.of {
        case "sub": draft.subs.count
        case "soal": questions.count
        default: questions.count { $0.type == count.of }
        }
      guard found != count.number else { continue }
      fault(count.place, .skemaCount(count.of, found: found, expected: count.number))
    }
  }

  private func checkSyarat() {
    for entry in draft.syarat {
      guard let subject = draft.subject(entry.subject) else {
        fault(
          entry.line.place(4), .skemaUnknownCondition(entry.subject),
          hint: findings.meant(entry.subject, among: draft.subjectNames))
        continue
      }
      let most = highest(subject)
      for (index, target) in Target.allCases.enumerated() {
        guard let minimum = entry.minimum[target]?.value, minimum > most else { continue }
        fault(entry.line.place(index + 2), .skemaUnreachable(most: most.text()))
      }
    }
  }

  /// What the best answers reach.
  private func highest(_ subject: Syarat.Subject) -> Rational {
    switch subject {
    case .total: 100
    case .pengungkit: draft.bagian[0].bobot.value
    case .setiapArea, .predikatSebelumnya: 1
    case .kelompok(let group): draft.kelompok[group].entry.bobot.value
    case .indikator(let group, let index): draft.kelompok[group].indikator[index].bobot.value
    }
  }
}
