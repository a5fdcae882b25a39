internal import ArgumentParser
internal import Diagnostics
internal import Press

/// Codes and names of the offices' areas.
struct WilayahCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "wilayah", abstract: .said(.helpWilayah()),
    discussion: .said(.helpWilayahExamples()))

  @Argument(help: .said(.helpWilayahWords(), value: .helpWordValue()))
  var words: [String] = []

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let console = talk.console
    let found = try WilayahListing.found(words)
    let width = found.map(\.nama.count).max() ?? 0
    for wilayah in found {
      let lama = wilayah.kodeLama.flatMap { kode in
        wilayah.sampai.map { Message.commandsOldKode(kode, until: $0).text(in: console.language) }
      }
      let line = [
        wilayah.kode.filled(5), wilayah.nama.filled(width), wilayah.provinsi, lama ?? "",
      ].joined(separator: "  ").trimmed
      try console.result(line, wilayah.json)
    }
  }
}
