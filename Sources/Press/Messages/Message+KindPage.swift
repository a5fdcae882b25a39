internal import Diagnostics
internal import Templates

/// What a kind's page of reference says besides its keys.
extension Message {
  static func pageDemands() -> Message {
    Message("page.demands", id: "Yang harus terpenuhi", en: "What must hold")
  }

  /// Of which field, and the kind's own sentence.
  static func pageDemand(_ demand: RecordDemand) -> Message {
    let (id, en) = demand.isStrict ? ("", "") : (", hanya peringatan", ", a warning only")
    return Message(
      "page.demand", id: "`\(demand.field)`\(id): \(demand.sentence.indonesian)",
      en: "`\(demand.field)`\(en): \(demand.sentence.english)")
  }

  static func pageDerivations() -> Message {
    Message("page.derivations", id: "Yang dibuat dari satu rekaman", en: "What one record makes")
  }

  static func pageDerivation(_ derivation: Derivation) -> Message {
    let (id, en) =
      derivation.list.map { (", satu untuk setiap `\($0)`", ", one for each of `\($0)`") }
      ?? ("", "")
    let kind = "`\(derivation.kind.rawValue)`"
    return Message("page.derivation", id: kind + id, en: kind + en)
  }
}
