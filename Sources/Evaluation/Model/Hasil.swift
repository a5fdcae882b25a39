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

  public init(code: String, label: String, bobot: Figure, indikator: [Indikator]) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.indikator = indikator
  }
}

/// An indicator of part B: a survey index, the capaian kinerja, a share.
public struct Indikator: Hashable, Sendable {
  public var bobot: Figure
  public var butir: Butir

  public init(bobot: Figure, butir: Butir) {
    self.bobot = bobot
    self.butir = butir
  }

  /// "B.I.a".
  public var code: String { butir.code }
}
