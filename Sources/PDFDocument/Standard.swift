/// What a file claims to be.
public enum Standard: String, CaseIterable, Hashable, Sendable {
  /// PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1): for the archive, and for everybody's ears.
  case a3a = "a-3a"
  /// PDF/A-2b (ISO 19005-2): for those who take nothing later; no record inside.
  case a2b = "a-2b"
  /// No claim: the same pages, tagged the same.
  case plain

  var part: (part: Int, level: String)? {
    switch self {
    case .a3a: (3, "A")
    case .a2b: (2, "B")
    case .plain: nil
    }
  }

  var isAccessible: Bool { self == .a3a }
}
