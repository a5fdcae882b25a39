internal import ArgumentParser
internal import Diagnostics
internal import Press

/// The bundled fonts; to list them is to check their digests.
struct FontsCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "fonts", abstract: .said(.helpFontsCommand()),
    discussion: .said(.helpFontsExamples()))

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let press = try talk.press()
    try press.checkFonts()
    let console = talk.console
    let fonts = press.fontListings
    let widths = (
      fonts.map(\.family.count).max() ?? 0, fonts.map(\.style.count).max() ?? 0,
      fonts.map(\.version.count).max() ?? 0
    )
    for font in fonts {
      try console.result(
        [
          font.family.filled(widths.0), font.style.filled(widths.1),
          font.version.filled(widths.2), font.licence,
        ].joined(separator: "  "), font.json)
    }
    console.remark(
      .commandsFontsAgree(fonts.count, press.resources.fonts, digest: press.fontsDigest))
  }
}
