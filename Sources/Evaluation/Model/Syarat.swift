/// What a satker aims at. The predikat is awarded by the Menteri; a score
/// can only meet its conditions (PermenPANRB 90/2021, Lampiran II).
public enum Target: String, CaseIterable, Hashable, Sendable {
  /// Wilayah Bebas dari Korupsi.
  case wbk = "WBK"
  /// Wilayah Birokrasi Bersih dan Melayani.
  case wbbm = "WBBM"
}

/// A condition of a scheme, with its minimum for either target.
public struct Syarat: Hashable, Sendable {
  /// "4a".
  public var nomor: String
  public var subject: Subject
  /// The target without this condition is not in it.
  public var minimum: [Target: Figure]

  public init(nomor: String, subject: Subject, minimum: [Target: Figure]) {
    self.nomor = nomor
    self.subject = subject
    self.minimum = minimum
  }

  /// What is compared. Minima are points, but for `setiapArea`: there they
  /// are shares of the area's weight, 0 to 1.
  public enum Subject: Hashable, Sendable {
    case total
    case pengungkit
    case setiapArea
    /// Index into `Hasil.kelompok`.
    case kelompok(Int)
    /// Indices into `Hasil.kelompok` and its `indikator`.
    case indikator(Int, Int)
    /// The unit already holds WBK; the minimum has no meaning.
    case predikatSebelumnya
  }

  var figures: [Figure] { Target.allCases.compactMap { minimum[$0] } }
}
