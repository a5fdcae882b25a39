internal import Evaluation
internal import Fields
internal import LKE
internal import Measures

// Everything that was answered: parts, sub-components, questions, counts.

extension EvaluasiView {
  func kelompok(_ index: Int) -> Value {
    let kelompok = scheme.hasil.kelompok[index]
    return .present(
      [
        "kode": .fixed(kelompok.code), "nama": .name(kelompok.label),
        "indikator": .list(kelompok.indikator.indices.map { indikator(index, $0) }),
      ],
      and: Binding.capaian(
        kelompok.bobot, score.nilai(kelompok), row { $0 == .kelompok(index) }))
  }

  private func indikator(_ group: Int, _ index: Int) -> Value {
    let entry = scheme.hasil.kelompok[group].indikator[index]
    return .present(
      [
        "kode": .fixed(entry.code), "nama": .name(entry.butir.label),
        "jawaban": jawaban(entry.butir),
      ],
      and: Binding.capaian(
        entry.bobot, score.nilai(entry), row { $0 == .indikator(group, index) }))
  }

  /// The row of a condition, if the target has it.
  private func row(_ isMeant: (Syarat.Pokok) -> Bool) -> Verdict.Row? {
    let found = scheme.syarat.first { isMeant($0.pokok) && $0.minimum[evaluasi.target] != nil }
    return found.flatMap { syarat in verdict.rows.first { $0.nomor == syarat.nomor } }
  }

  var aspek: [Value] {
    scheme.pengungkit.aspek.enumerated().map { index, aspek in
      let nilai = score.nilai(aspek: index)
      return .present([
        "nama": .name(aspek.label), "bobot": .decimal(aspek.bobot.value),
        "nilai": nilai.map(Value.decimal),
        "persen": nilai.map { .decimal($0 / aspek.bobot.value * 100) },
        "area": .list(scheme.pengungkit.areas.indices.map { area(index, $0) }),
      ])
    }
  }

  private func area(_ aspek: Int, _ number: Int) -> Value {
    let area = scheme.pengungkit.areas[number]
    let subs = scheme.pengungkit.subs.filter { $0.aspek == aspek && $0.area == number }
    let bobot = area.bobotAspek[aspek]
    let nilai = score.nilai(aspek: aspek, area: number)
    return .present([
      "nomor": .number(number + 1), "nama": .name(area.label), "bobot": .decimal(bobot),
      "nilai": nilai.map(Value.decimal),
      "persen": bobot == .zero ? nil : nilai.map { .decimal($0 / bobot * 100) },
      "sub": .list(subs.map(sub)),
    ])
  }

  private func sub(_ sub: SubKomponen) -> Value {
    .present(
      [
        "kode": .fixed(sub.code), "nama": .name(sub.label),
        "butir": .list(sub.butir.map(butir)),
      ],
      and: Binding.berbobot(sub.bobot, score.nilai(sub)))
  }

  private func butir(_ butir: Butir) -> Value {
    let note = (score.catatan + score.belumDijawab).first { $0.code == butir.code }
    let isOpen = score.skor[butir.code] == nil && answer(butir) == nil
    return .present([
      "kode": .fixed(butir.code), "label": .prose(butir.label), "jenis": .fixed(butir.kind.nama),
      "jawaban": jawaban(butir), "skor": score.skor[butir.code].map(Value.decimal),
      "bukti": evaluasi.bukti[butir.code].map(Value.prose), "cacah": .list(cacah(butir)),
      // That nothing is answered shows where the answer would be.
      "catatan": isOpen ? nil : note.map { .prose($0.kalimat) },
    ])
  }

  private func answer(_ butir: Butir) -> Jawaban? {
    evaluasi.lembar.jawaban[score.kolom]?[butir.code]
  }

  private func jawaban(_ butir: Butir) -> Value? {
    answer(butir)?.kata(skor: score.skor[butir.code]).map(Value.fixed)
  }

  /// The counts of a percentage that was counted, in the order of its formula.
  private func cacah(_ butir: Butir) -> [Value] {
    guard case .rasio(let rumus) = butir.kind, case .cacah(let counts)? = answer(butir) else {
      return []
    }
    return rumus.cacah.map { name in
      .present([
        "nama": .prose(Rumus.uraian(name)), "jumlah": counts[name].map(Value.number),
      ])
    }
  }
}
