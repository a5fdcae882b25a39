public import ArgumentParser
public import Diagnostics

/// The language of this process's messages and help, fixed before the
/// arguments are parsed: help texts are made while parsing.
let spokenLanguage = Language.spoken(in: .process)

extension Language: ExpressibleByArgument {}

extension Language {
  /// What `--lang` says, else PIAGAM_LANG, else the locale: English for
  /// "en…", Indonesian for everything else.
  static func spoken(in surroundings: Surroundings) -> Language {
    if let said = surroundings.arguments.saidLanguage { return said }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(surroundings.variable).first
    let name = surroundings.variable("PIAGAM_LANG") ?? locale ?? ""
    return name.lowercased().hasPrefix("en") ? .english : .indonesian
  }
}

extension [String] {
  /// The last `--lang` with a language that the tool speaks.
  fileprivate var saidLanguage: Language? {
    languageRanges.last.flatMap { Language(argument: self[$0.upperBound - 1].afterEquals) }
  }

  /// The arguments without `--lang`, which may so stand before the
  /// subcommand too. One with an unknown language stays, to be refused.
  var withoutLanguage: [String] {
    var result = self
    for range in languageRanges.reversed() { result.removeSubrange(range) }
    return result
  }

  private var languageRanges: [Range<Int>] {
    let end = firstIndex(of: "--") ?? count
    return (0..<end).compactMap { index in
      let argument = self[index]
      if argument.hasPrefix("--lang="), Language(argument: argument.afterEquals) != nil {
        return index..<(index + 1)
      }
      guard argument == "--lang", index + 1 < end, Language(argument: self[index + 1]) != nil
      else { return nil }
      return index..<(index + 2)
    }
  }
}

extension String {
  fileprivate var afterEquals: String {
    firstIndex(of: "=").map { String(self[index(after: $0)...]) } ?? self
  }
}

extension String {
  /// A sentence in the language of this process.
  static func said(_ message: Message) -> String { message.text(in: spokenLanguage) }
}

extension ArgumentHelp {
  /// The help of an option.
  ///
  /// - Parameter value: what its value is called in the list of options.
  static func said(_ message: Message, value: Message? = nil) -> ArgumentHelp {
    ArgumentHelp(.said(message), valueName: value.map { .said($0) })
  }
}
