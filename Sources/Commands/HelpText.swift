internal import Diagnostics

/// Help as the parser writes it, its own few English words put into the
/// language of this process.
enum HelpText {
  static func spoken(_ text: String, in language: Language = spokenLanguage) -> String {
    let text = Tool.defaults.reduce(text) { $0.replacing($1.spelled, with: $1.typed) }
    guard language == .indonesian else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\n")
  }

  /// Whether the usage begins with this line, after a message.
  static func isUsage(_ line: Substring) -> Bool {
    ["Usage:", "USAGE:", "OVERVIEW:"].contains { line.hasPrefix($0) }
  }

  private static func line(_ line: Substring) -> String {
    var line = String(line)
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
