/// Part B, hasil: groups of indicators.
public struct Hasil: Hashable, Sendable {
  /// "B".
  public var code: String
  public var label: String
  public var bobot: Figure
  public var kelompok: [Kelompok]

  public init(code: String, label: String, bobot: Figure, kelompok: [Kelompok]) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.kelompok = kelompok
  }
}

/// A component of part B, such as Birokrasi yang Bersih dan Akuntabel.
public struct Kelompok: Hashable, Sendable {
  /// "B.I".
  public var code: String
  public var label: String
  public var bobot: Figure
  public var indikator: [Indikator]
  /// What it is called besides, in registers.
  public var sebutan: [String]

  public init(
    code: String, label: String, bobot: Figure, indikator: [Indikator], sebutan: [String] = []
  ) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.indikator = indikator
    self.sebutan = sebutan
  }
}

/// An indicator of part B: a survey index, the capaian kinerja, a share.
public struct Indikator: Hashable, Sendable {
  public var bobot: Figure
  public var butir: Butir
  /// What it is called besides, in registers; the first in new ones.
  public var sebutan: [String]

  public init(bobot: Figure, butir: Butir, sebutan: [String] = []) {
    self.bobot = bobot
    self.butir = butir
    self.sebutan = sebutan
  }

  /// "B.I.a".
  public var code: String { butir.code }
}
