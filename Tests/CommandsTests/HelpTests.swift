import ArgumentParser
import Diagnostics
import Testing

@testable import Commands

@Suite struct HelpTests {
  @Test(arguments: [
    ("OVERVIEW: Membuat PDF.", "Membuat PDF."),
    (
      "USAGE: piagam render [<options>] <berkas> ...",
      "PEMAKAIAN: piagam render [<pilihan>] <berkas> ..."
    ),
    ("  -h, --help   Show help information.", "  -h, --help   Tampilkan bantuan ini."),
    (
      "  See 'piagam help <subcommand>' for detailed help.",
      "  Lihat 'piagam help <perintah>' untuk bantuan lengkap."
    ),
    (
      "OPTIONS:\n  --dpi <angka>   Titik. (default: 150)",
      "PILIHAN:\n  --dpi <angka>   Titik. (semula: 150)"
    ),
    (
      "  --target <x>   Predikat. (values: WBK, WBBM; default:\n                 WBK)",
      "  --target <x>   Predikat. (pilihan: WBK, WBBM; semula:\n                 WBK)"
    ),
  ])
  func theParsersWordsAreTranslated(english: String, indonesian: String) {
    #expect(HelpText.spoken(english, in: .indonesian) == indonesian)
    #expect(HelpText.spoken(english, in: .english) == english)
  }

  @Test(arguments: [
    ("Unknown option '--foo'", "pilihan “--foo” tidak dikenal"),
    (
      "Unknown option '--foo'. Did you mean '--form'?",
      "pilihan “--foo” tidak dikenal; maksud Anda “--form”?"
    ),
    ("Missing value for '--dpi <angka>'", "nilai untuk “--dpi <angka>” belum ada"),
    ("Missing expected argument '<berkas> ...'", "argumen “<berkas> ...” belum ada"),
    ("Unexpected argument 'x'", "“x” tidak dapat dipakai di sini"),
    ("2 unexpected arguments: 'x', 'y'", "“x”, “y” tidak dapat dipakai di sini"),
    (
      "The value 'x' is invalid for '--form <bentuk>'. Please provide one of 'a', 'b' or 'c'.",
      "nilai “x” tidak berlaku untuk “--form <bentuk>”; pilih salah satu: a, b, c"
    ),
    ("Something new", "baris perintah ini tidak dapat dibaca; lihat piagam --help"),
  ])
  func theParsersSentences(english: String, indonesian: String) {
    let message = ParserSentence.diagnostic(english).message
    #expect(message.indonesian == indonesian)
    #expect(message.english == english)
  }

  @Test func aCommandMistyped() {
    #expect(
      ParserSentence.diagnostic("Unexpected argument 'rendr'").hint == .didYouMean("render")
    )
  }

  /// Every option stands in the help of its command.
  @Test(arguments: [
    (
      RenderCommand.helpMessage(),
      "--template --design --paper --form --output --proof --dpi --dump --templates --fonts"
    ),
    (
      PreviewCommand.helpMessage(), "--documents --with --design --paper --form --output --dpi"
    ),
    (NewCommand.helpMessage(), "--kode --output"),
    (CheckCommand.helpMessage(), "--template --design --paper --form --templates --fonts"),
    (TemplatesCommand.List.helpMessage(), "--templates --fonts"),
    (TemplatesCommand.Check.helpMessage(), "--templates --fonts"),
    (FontsCommand.helpMessage(), "--templates --fonts"),
  ])
  func helpNamesEveryOption(help: String, options: String) {
    for option in (options + " --json --quiet --lang --help").split(separator: " ") {
      #expect(help.contains(option + " "), "\(option) in\n\(help)")
    }
  }

  @Test func helpHasExamples() {
    for command in Tool.configuration.subcommands {
      #expect(
        command.configuration.discussion.contains(
          "  piagam \(command.configuration.commandName ?? "?")"))
    }
  }
}
