public import Fields

/// A condition beside the scores: proved with documents, never computed from answers
/// (PermenPANRB 90/2021, Lampiran II Bab II, as replaced by 5/2024).
public struct Prasyarat: Hashable, Sendable {
  /// Who has to meet it.
  public var tingkat: Tingkat
  /// Of which targets it is a condition; at least one.
  public var target: Set<Target>
  /// "Opini BPK paling rendah WTP".
  public var uraian: String
  /// Not confirmed from the regulation's text.
  public var isIndicative: Bool

  public init(
    tingkat: Tingkat, target: Set<Target>, uraian: String, isIndicative: Bool = false
  ) {
    self.tingkat = tingkat
    self.target = target
    self.uraian = uraian
    self.isIndicative = isIndicative
  }

  public enum Tingkat: String, CaseIterable, Hashable, Sendable {
    /// The ministry, agency or region as a whole.
    case instansi
    /// The unit that is evaluated.
    case unit

    /// As it is printed.
    public var nama: String {
      switch self {
      case .instansi: "Instansi"
      case .unit: "Unit"
      }
    }
  }
}

extension Scheme {
  /// The conditions beside the scores, of one target; in the order of the regulation.
  public func prasyarat(_ target: Target) -> [Prasyarat] {
    prasyarat.filter { $0.target.contains(target) }
  }
}

extension Prasyarat {
  public static let fields = Fields<Prasyarat>(
    .fixed("tingkat", id: "“Instansi” atau “Unit”", en: "“Instansi” or “Unit”") {
      $0.tingkat.nama
    },
    .prose("uraian", id: "yang harus dibuktikan", en: "what has to be proved") { $0.uraian },
    .flag(
      "indikatif", id: "apakah itu belum dipastikan dari bunyi peraturan",
      en: "whether that is not confirmed from the regulation's text"
    ) { $0.isIndicative })
}
