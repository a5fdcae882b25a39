public import Measures

/// Part A, pengungkit: areas across, aspek (Pemenuhan and Reform) down.
public struct Pengungkit: Hashable, Sendable {
  /// "A".
  public var code: String
  public var label: String
  public var bobot: Figure
  public var aspek: [Aspek]
  public var areas: [Area]
  /// In the order of the sheet.
  public var subs: [SubKomponen]

  public init(
    code: String, label: String, bobot: Figure, aspek: [Aspek], areas: [Area],
    subs: [SubKomponen]
  ) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.aspek = aspek
    self.areas = areas
    self.subs = subs
  }
}

extension Pengungkit {
  /// Whether its aspek are those of 90/2021: Pemenuhan, then Reform.
  public var isPemenuhanReform: Bool {
    aspek.map(\.label) == ["Pemenuhan", "Reform"]
  }
}

/// Pemenuhan or Reform; the schemes before 90/2021 have a single one.
public struct Aspek: Hashable, Sendable {
  /// "A.I".
  public var code: String
  public var label: String
  public var bobot: Figure

  public init(code: String, label: String, bobot: Figure) {
    self.code = code
    self.label = label
    self.bobot = bobot
  }
}

/// An area of change ("area perubahan"), with its weight in every aspek.
public struct Area: Hashable, Sendable {
  /// "1".
  public var code: String
  public var label: String
  public var bobot: Figure
  /// As many as there are aspek; they add up to `bobot`.
  public var bobotAspek: [Rational]

  public init(code: String, label: String, bobot: Figure, bobotAspek: [Rational]) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.bobotAspek = bobotAspek
  }
}

/// A sub-component: where points are given.
public struct SubKomponen: Hashable, Sendable {
  /// "A.II.5.iii": aspek, area, number.
  public var code: String
  public var label: String
  public var bobot: Figure
  /// Index into `Pengungkit.aspek`.
  public var aspek: Int
  /// Index into `Pengungkit.areas`.
  public var area: Int
  /// Its questions, each with the same share of the weight; or, where the
  /// questions are unknown, one entry with the code of the sub-component.
  public var butir: [Butir]

  public init(
    code: String, label: String, bobot: Figure, aspek: Int, area: Int, butir: [Butir]
  ) {
    self.code = code
    self.label = label
    self.bobot = bobot
    self.aspek = aspek
    self.area = area
    self.butir = butir
  }

  public var isScoredByQuestions: Bool { butir.first?.code != code }
}
