internal import Evaluation
internal import Measures
internal import Sheets

/// A column of a new register: its heading, how wide it is and what may be
/// typed into it.
struct NewColumn {
  var kolom: RegisterColumn
  var width: Double
  var isEntry = true
  var format: String?
  var rule: EntryRule.Kind?
  var refusal = ""
}

extension NewColumn {
  /// All of them, in order; the province is named where there are several.
  static func all(_ scheme: Scheme, isNasional: Bool) -> [NewColumn] {
    [
      NewColumn(kolom: .derived, width: 5, isEntry: false),
      NewColumn(kolom: .kode, width: 8, isEntry: false, format: "@"),
      NewColumn(kolom: .nama, width: 34, isEntry: false),
    ] + (isNasional ? [NewColumn(kolom: .provinsi, width: 26, isEntry: false)] : [])
      + pencanangan
      + scheme.pengungkit.areas.enumerated().map { index, area in
        NewColumn(
          kolom: .area(index, .poin), width: 12, format: "0.00",
          rule: .decimal(0...area.bobot.value),
          refusal: "Nilai area ini dalam poin, 0 sampai \(area.bobot.value.text()).")
      } + indicators(scheme) + [NewColumn(kolom: .keterangan, width: 30)] + piagam
  }

  private static let pencanangan = [
    NewColumn(
      kolom: .status, width: 9, rule: .list(["sudah", "belum"]),
      refusal: "Pilih sudah atau belum."),
    NewColumn(
      kolom: .tanggal, width: 12, format: "dd-mm-yyyy", refusal: "Isi tanggal, misalnya 09-03-2022."
    ),
    NewColumn(kolom: .tempat, width: 26),
    NewColumn(kolom: .penandaTangan, width: 26),
    NewColumn(kolom: .jabatan, width: 14),
    NewColumn(kolom: .saksi, width: 30),
    NewColumn(kolom: .nomorPiagam, width: 20, format: "@"),
    NewColumn(kolom: .dasar, width: 26),
    NewColumn(kolom: .dokumentasi, width: 22),
    NewColumn(
      kolom: .sudahWBK, width: 10, rule: .list(["ya", "tidak"]), refusal: "Pilih ya atau tidak."),
  ]

  /// Last: a recap does without them.
  private static let piagam = PiagamColumn.allCases.map { column in
    NewColumn(
      kolom: .piagam(column), width: column == .mengetahui ? 30 : 16,
      format: column == .nip ? "@" : nil)
  }

  private static func indicators(_ scheme: Scheme) -> [NewColumn] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().map { index, indikator in
        var kolom = NewColumn(kolom: .indikator(group, index, .jawaban), width: 11)
        switch indikator.butir.kind {
        case .pilihan(_, let choices): kolom.rule = .list(choices.map(\.jawaban))
        case .indeks(let scale):
          kolom.rule = .decimal(0...scale)
          kolom.format = "0.00"
          kolom.refusal = "Indeks survei, 0 sampai \(scale.text()). Nilai SKM dibagi 25 dahulu."
        case .rasio, .nilai: kolom.format = "0.00"
        }
        return kolom
      }
    }
  }
}
