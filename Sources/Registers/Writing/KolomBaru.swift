internal import Evaluation
internal import Measures
internal import Sheets

/// A column of a new register: its heading, how wide it is and what may be
/// typed into it.
struct KolomBaru {
  var kolom: KolomRegister
  var width: Double
  var isEntry = true
  var format: String?
  var rule: EntryRule.Kind?
  var refusal = ""
}

extension KolomBaru {
  /// All of them, in order; the province is named where there are several.
  static func all(_ scheme: Scheme, isNasional: Bool) -> [KolomBaru] {
    [
      KolomBaru(kolom: .turunan, width: 5, isEntry: false),
      KolomBaru(kolom: .kode, width: 8, isEntry: false, format: "@"),
      KolomBaru(kolom: .nama, width: 34, isEntry: false),
    ] + (isNasional ? [KolomBaru(kolom: .provinsi, width: 26, isEntry: false)] : [])
      + pencanangan
      + scheme.pengungkit.areas.enumerated().map { index, area in
        KolomBaru(
          kolom: .area(index, .poin), width: 12, format: "0.00",
          rule: .decimal(0...area.bobot.value),
          refusal: "Nilai area ini dalam poin, 0 sampai \(area.bobot.value.text()).")
      } + indicators(scheme) + [KolomBaru(kolom: .keterangan, width: 30)]
  }

  private static let pencanangan = [
    KolomBaru(
      kolom: .status, width: 9, rule: .list(["sudah", "belum"]),
      refusal: "Pilih sudah atau belum."),
    KolomBaru(
      kolom: .tanggal, width: 12, format: "dd-mm-yyyy", refusal: "Isi tanggal, misalnya 09-03-2022."
    ),
    KolomBaru(kolom: .tempat, width: 26),
    KolomBaru(kolom: .penandaTangan, width: 26),
    KolomBaru(kolom: .jabatan, width: 14),
    KolomBaru(kolom: .saksi, width: 30),
    KolomBaru(kolom: .nomorPiagam, width: 20, format: "@"),
    KolomBaru(kolom: .dasar, width: 26),
    KolomBaru(kolom: .dokumentasi, width: 22),
    KolomBaru(
      kolom: .sudahWBK, width: 10, rule: .list(["ya", "tidak"]), refusal: "Pilih ya atau tidak."),
  ]

  private static func indicators(_ scheme: Scheme) -> [KolomBaru] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().map { index, indikator in
        var kolom = KolomBaru(kolom: .indikator(group, index, .jawaban), width: 11)
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
