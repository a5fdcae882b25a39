/// Why a character may not stand in what an office writes.
public enum ForbiddenCharacter: Hashable, Sendable {
  /// Controls and line separators: they cannot be printed.
  case control
  /// Unicode's explicit direction characters: a name that is displayed in another
  /// order than it is written is a forgery (CVE-2021-42574).
  case direction
  /// Nobody sees it; at the edge of a word it does nothing and is dropped.
  case hidden
  /// U+FFFD: what stood there was lost on the way.
  case lost

  public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x20...0x7E: return nil
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFC, 0xFDD0...0xFDEF:
      self = .control
    case 0x202B, 0x202D, 0x202E, 0x2067: self = .direction
    case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x202A, 0x202C, 0x2060...0x2064, 0x2066,
      0x2068, 0x2069, 0xFEFF, 0xE0000...0xE007F:
      self = .hidden
    case 0xFFFD: self = .lost
    default:
      guard scalar.value & 0xFFFE == 0xFFFE else { return nil }
      self = .control
    }
  }
}

extension Unicode.Scalar {
  /// "U+200B".
  public var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension String {
  /// What nobody sees is shown by its number, ⟨U+200B⟩, and every kind of space as one.
  public var showingHidden: String {
    guard utf8.contains(where: { $0 >= 0xC2 }) else { return self }
    return unicodeScalars.reduce(into: "") { shown, scalar in
      if ForbiddenCharacter(scalar) == .hidden {
        shown += "⟨\(scalar.codePoint)⟩"
      } else {
        shown.unicodeScalars.append(scalar.isSpace ? " " : scalar)
      }
    }
  }
}
