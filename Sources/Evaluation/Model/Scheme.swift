public import Measures

/// An evaluation scheme (Lembar Kerja Evaluasi Zona Integritas): parts,
/// areas, questions, weights and conditions, as its file says them.
///
/// Schemes are data. `SchemeReader` reads one from a text; the ones that
/// are bundled are in `Scheme+Bundled.swift`. Weights are in points of 100.
public struct Scheme: Hashable, Sendable {
  /// Number and year of the regulation, "90/2021".
  public var id: String
  /// "Peraturan Menteri PANRB Nomor 90 Tahun 2021".
  public var nama: String
  /// What the regulation is about; empty when the file does not say.
  public var tentang: String
  /// Remarks that belong under every result.
  public var catatan: [String]
  public var pengungkit: Pengungkit
  public var hasil: Hasil
  /// The score conditions in the order of the regulation.
  public var syarat: [Syarat]
  /// The conditions beside the scores, in the order of the regulation.
  public var prasyarat: [Prasyarat]
  /// Where those stand: "Lampiran II Bab II …"; empty when there are none.
  public var dasarPrasyarat: String

  public init(
    id: String, nama: String, tentang: String = "", catatan: [String] = [],
    pengungkit: Pengungkit, hasil: Hasil, syarat: [Syarat],
    prasyarat: [Prasyarat] = [], dasarPrasyarat: String = ""
  ) {
    self.id = id
    self.nama = nama
    self.tentang = tentang
    self.catatan = catatan
    self.pengungkit = pengungkit
    self.hasil = hasil
    self.syarat = syarat
    self.prasyarat = prasyarat
    self.dasarPrasyarat = dasarPrasyarat
  }
}

extension Scheme {
  /// Everything that takes an answer, in the order of the sheet: questions,
  /// sub-components without questions, indicators of part B.
  public var butir: [Butir] {
    pengungkit.subs.flatMap(\.butir) + hasil.kelompok.flatMap(\.indikator).map(\.butir)
  }

  /// The most points, of both parts.
  public var bobot: Figure {
    Figure(
      pengungkit.bobot.value + hasil.bobot.value,
      isIndicative: pengungkit.bobot.isIndicative || hasil.bobot.isIndicative)
  }

  /// Whether any figure of the scheme is not confirmed.
  public var isIndicative: Bool {
    pengungkit.bobot.isIndicative || hasil.bobot.isIndicative
      || pengungkit.aspek.contains(where: \.bobot.isIndicative)
      || pengungkit.areas.contains(where: \.bobot.isIndicative)
      || pengungkit.subs.contains(where: \.bobot.isIndicative)
      || hasil.kelompok.contains { kelompok in
        kelompok.bobot.isIndicative || kelompok.indikator.contains(where: \.bobot.isIndicative)
      }
      || syarat.contains { $0.figures.contains(where: \.isIndicative) }
  }
}

/// A figure of a scheme, and whether it still has to be confirmed from the
/// regulation's own text. Indicative figures are printed as such.
public struct Figure: Hashable, Sendable {
  public var value: Rational
  public var isIndicative: Bool

  public init(_ value: Rational, isIndicative: Bool = false) {
    self.value = value
    self.isIndicative = isIndicative
  }

  /// "15,00", and "15,00?" when indicative.
  public var text: String { value.text() + (isIndicative ? "?" : "") }
}
