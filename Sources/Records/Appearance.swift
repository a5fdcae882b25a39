package import Fields

/// How the record itself wants to be printed; what the user says for a run goes before it.
/// Which designs and papers there are only the template knows.
public struct Appearance: Hashable, Sendable {
  public var rancangan: String?
  /// "F4", "A4-portrait".
  public var kertas: String?

  public init(rancangan: String? = nil, kertas: String? = nil) {
    self.rancangan = rancangan
    self.kertas = kertas
  }
}

extension RecordView {
  package var look: Appearance { Appearance(rancangan: text("rancangan"), kertas: text("kertas")) }
}

extension Fields.Line {
  /// The keys of an `Appearance`.
  ///
  /// - Parameter design: for example.
  package static func look(_ design: String) -> Self {
    .all(
      of: Fields(
        key(
          "rancangan", id: "rancangan templatnya (lihat piagam templates); --design didahulukan",
          en: "the template's design (see piagam templates); --design goes before it"
        ).typed(60, design),
        key(
          "kertas", id: "kertas, boleh dengan arahnya; --paper didahulukan",
          en: "the paper, with its direction if you like; --paper goes before it"
        ).typed(40, "F4")))
  }
}
