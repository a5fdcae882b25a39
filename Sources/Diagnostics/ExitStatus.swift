/// How the tool ends. The table stands in the README and is tested.
///
/// 1 is never used (a shell gives it when it cannot start a program), nor
/// anything from 64 on but 70, which are taken by sysexits and signals.
public enum ExitStatus: Int32, CaseIterable, Hashable, Sendable {
  case success = 0
  /// The command line is wrong.
  case usage = 2
  /// A record (declaration file) is wrong.
  case record = 3
  /// A template is wrong.
  case template = 4
  /// The content does not fit the page, even at the template's floor.
  case overflow = 5
  /// A font is missing, altered, or has no glyph for a character.
  case font = 6
  /// A picture cannot be used.
  case picture = 7
  /// A file cannot be read or written.
  case file = 8
  /// A fault of Piagam itself.
  case `internal` = 70
}
