/// What a record tells of, by the word that the root of a template says in
/// `record` and a record file in `jenis`.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  /// One office's declaration.
  case pencanangan
  /// One office's answers to the LKE, scored.
  case evaluasi
  /// A register of offices with their results.
  case rekap
}
