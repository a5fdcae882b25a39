import Measures

// From a draft without faults to the scheme.

extension SchemeDraft {
  var scheme: Scheme {
    Scheme(
      id: texts["skema"] ?? "", nama: texts["nama"] ?? "", tentang: texts["tentang"] ?? "",
      catatan: catatan, pengungkit: pengungkit, hasil: hasil,
      syarat: syarat.compactMap { entry in
        subject(entry.subject).map {
          Syarat(nomor: entry.nomor, subject: $0, minimum: entry.minimum)
        }
      }, prasyarat: prasyarat, dasarPrasyarat: texts["dasar_prasyarat"] ?? "")
  }

  /// Nil when there is nothing of that name.
  func subject(_ name: String) -> Syarat.Subject? {
    switch name {
    case "total": return .total
    case "area": return .setiapArea
    case "predikat": return .predikatSebelumnya
    case bagian[0].code: return .pengungkit
    default: break
    }
    for (index, group) in kelompok.enumerated() {
      if group.entry.code == name { return .kelompok(index) }
      if let found = group.indikator.firstIndex(where: { $0.butir.code == name }) {
        return .indikator(index, found)
      }
    }
    return nil
  }

  /// The names that a condition can have.
  var subjectNames: [String] {
    ["total", "area", "predikat", bagian[0].code]
      + kelompok.flatMap { [$0.entry.code] + $0.indikator.map(\.butir.code) }
  }
}

extension SchemeDraft {
  private var pengungkit: Pengungkit {
    Pengungkit(
      code: bagian[0].code, label: bagian[0].label, bobot: bagian[0].bobot,
      aspek: aspek.map { Aspek(code: $0.code, label: $0.label, bobot: $0.bobot) },
      areas: areas.map {
        Area(
          code: $0.entry.code, label: $0.entry.label, bobot: $0.entry.bobot,
          bobotAspek: $0.bobotAspek.map(\.value))
      },
      subs: subs.map(sub))
  }

  private func sub(_ sub: SubEntry) -> SubKomponen {
    let entry = sub.entry
    let whole = Butir(
      code: entry.code, label: entry.label, kind: .nilai(bobot: entry.bobot.value))
    return SubKomponen(
      code: entry.code, label: entry.label, bobot: entry.bobot, aspek: sub.aspek,
      area: sub.area, butir: sub.butir.isEmpty ? [whole] : sub.butir.map(butir))
  }

  private var hasil: Hasil {
    Hasil(
      code: bagian[1].code, label: bagian[1].label, bobot: bagian[1].bobot,
      kelompok: kelompok.map { group in
        Kelompok(
          code: group.entry.code, label: group.entry.label, bobot: group.entry.bobot,
          indikator: group.indikator.map {
            Indikator(bobot: $0.bobot, butir: butir($0.butir), sebutan: $0.sebutan.map(\.text))
          }, sebutan: group.sebutan.map(\.text))
      })
  }

  private func butir(_ entry: ButirEntry) -> Butir {
    var butir = Butir(code: entry.code, label: entry.label, kind: kind(entry))
    butir.soal = entry.soal
    return butir
  }

  private func kind(_ entry: ButirEntry) -> Butir.Kind {
    switch types[entry.type] {
    case .indeks(let scale): .indeks(skala: scale.value)
    case .rasio: .rasio(entry.formula ?? Formula(numerator: [], denominator: []))
    case .pilihan(let choices): .pilihan(type: entry.type, choices)
    case nil: .pilihan(type: entry.type, [])
    }
  }
}
