internal import ArgumentParser
internal import Diagnostics
internal import Press

/// What every command takes: how the tool talks, and where templates and fonts are.
struct TalkOptions: ParsableArguments {
  @Flag(help: .said(.helpJSON()))
  var json = false

  @Flag(name: .shortAndLong, help: .said(.helpQuiet()))
  var quiet = false

  @OptionGroup var language: LanguageOption

  @Option(
    parsing: .singleValue, help: .said(.helpTemplates(), value: .helpFolder()),
    completion: .directory)
  var templates: [String] = []

  @Option(help: .said(.helpFonts(), value: .helpFolder()), completion: .directory)
  var fonts: String?

  var console: Console { Console(isJSON: json, isQuiet: quiet) }

  /// What is named must be there, also where the command needs none of it.
  func checkFolders() throws(Faults) {
    try Resources.check(templates: templates, fonts: fonts)
  }

  func press() throws(Faults) -> Press { try Press(resources, kinds: .today) }

  /// The kinds of records that there are, without opening fonts.
  var kinds: Kinds {
    var kinds = Kinds.today
    kinds.defined = KindShelf(resources.templates)
    return kinds
  }

  /// The same folders of templates for another command, as it is typed.
  var sameTemplates: String { templates.map { " --templates \($0)" }.joined() }

  private var resources: Resources {
    Surroundings.process.resources(templates: templates, fonts: fonts)
  }
}

/// A command that does something.
protocol TalkingCommand: ParsableCommand {
  var talk: TalkOptions { get }
}

struct LanguageOption: ParsableArguments {
  /// Taken out of the arguments before they are parsed, see `spokenLanguage`;
  /// stands here for the help, and to refuse what is no language.
  @Option(help: .said(.helpLanguage(), value: .helpLanguageValue()))
  var lang: Language?
}
