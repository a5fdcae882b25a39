/// Why a character may not stand in what an office writes.
public enum ForbiddenCharacter: Hashable, Sendable {
  /// Controls and line separators: they cannot be printed.
  case control
  /// Unicode's explicit direction characters: a name that is displayed in another
  /// order than it is written is a forgery (CVE-2021-42574).
  case direction
  /// A byte order mark inside the text, or a code point that is no character.
  case nothing

  public init?(_ scalar: Unicode.Scalar, isTabAllowed: Bool) {
    switch scalar.value {
    case 0x09: if isTabAllowed { return nil } else { self = .control }
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: self = .control
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C: self = .direction
    case 0xFEFF, 0xFFF9...0xFFFD, 0xFDD0...0xFDEF: self = .nothing
    default:
      guard scalar.value & 0xFFFE == 0xFFFE else { return nil }
      self = .nothing
    }
  }
}
