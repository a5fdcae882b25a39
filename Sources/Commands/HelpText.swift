internal import Diagnostics

/// Help as the parser writes it, its own few English words put into the
/// language of this process.
enum HelpText {
  static func spoken(_ text: String, in language: Language = spokenLanguage) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let typed = asTyped(line)
      return language == .indonesian ? self.line(typed) : typed
    }.joined(separator: "\n")
  }

  /// Usage, and where more stands, name commands as people type them.
  private static func asTyped(_ line: Substring) -> String {
    guard ["Usage: ", "USAGE: ", "  See '"].contains(where: line.hasPrefix) else {
      return String(line)
    }
    return Tool.defaults.reduce(String(line)) { $0.replacing($1.spelled, with: $1.typed) }
  }

  /// Whether the usage begins with this line, after a message.
  static func isUsage(_ line: Substring) -> Bool {
    ["Usage:", "USAGE:", "OVERVIEW:"].contains { line.hasPrefix($0) }
  }

  private static func line(_ english: String) -> String {
    var line = english
    for (english, indonesian) in heads where line.hasPrefix(english) {
      line = indonesian + line.dropFirst(english.count)
    }
    for (english, indonesian) in tails where line.hasSuffix(english) {
      line = line.dropLast(english.count) + indonesian
    }
    for (english, indonesian) in inside { line.replace(english, with: indonesian) }
    return line
  }

  private static let heads = [
    ("OVERVIEW: ", ""), ("USAGE: ", "PEMAKAIAN: "), ("Usage: ", "Pemakaian: "),
    ("ARGUMENTS:", "ARGUMEN:"), ("OPTIONS:", "PILIHAN:"), ("SUBCOMMANDS:", "PERINTAH:"),
    ("  See '", "  Lihat '"),
  ]

  private static let tails = [
    ("Show the version.", "Tampilkan versi."),
    ("Show help information.", "Tampilkan bantuan ini."),
    (" for detailed help.", " untuk bantuan lengkap."),
    (" for more information.", " untuk keterangan."),
  ]

  private static let inside = [
    ("<subcommand>", "<perintah>"), ("<subcommands>", "<perintah>"), ("[<options>]", "[<pilihan>]"),
    ("(default:", "(semula:"), ("(values:", "(pilihan:"), ("; values:", "; pilihan:"),
    ("; default:", "; semula:"), ("(default) ", "(semula)  "),
  ]
}
