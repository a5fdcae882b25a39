internal import ArgumentParser
internal import Diagnostics

/// How the tool talks.
struct TalkOptions: ParsableArguments {
  @Flag(help: .said(.helpJSON()))
  var json = false

  @Flag(name: .shortAndLong, help: .said(.helpQuiet()))
  var quiet = false

  @OptionGroup var language: LanguageOption

  var console: Console { Console(isJSON: json, isQuiet: quiet) }
}

struct LanguageOption: ParsableArguments {
  /// Taken out of the arguments before they are parsed, see `spokenLanguage`;
  /// stands here for the help, and to refuse what is no language.
  @Option(help: .said(.helpLanguage(), value: .helpLanguageValue()))
  var lang: Language?
}
