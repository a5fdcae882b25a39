internal import Evaluation
internal import Templates

extension Binding {
  /// The scheme that was scored against.
  static func skema(_ scheme: Scheme) -> Value {
    .group([
      "id": .fixed(scheme.id),
      "nama": .name(scheme.nama),
      "tentang": .prose(scheme.tentang),
      "indikatif": .flag(scheme.isIndicative),
      "catatan": .list(scheme.catatan.map(Value.prose)),
    ])
  }
}
