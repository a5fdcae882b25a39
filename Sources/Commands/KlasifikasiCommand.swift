internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Numbering

/// The classes that numbers of documents name.
struct KlasifikasiCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "klasifikasi", abstract: .said(.helpKlasifikasi()),
    discussion: .said(.helpKlasifikasiExamples()))

  @Argument(help: .said(.helpKlasifikasiWords(), value: .helpWordValue()))
  var words: [String] = []

  @OptionGroup var talk: TalkOptions

  func run() throws {
    let console = talk.console
    let found = Klasifikasi.found(words)
    guard !found.isEmpty else {
      throw Faults(
        .usage, .commandsNoKlasifikasi(words.joined(separator: " ")),
        hint: .commandsNoKlasifikasiHint())
    }
    let width = found.map(\.kode.count).max() ?? 0
    for klasifikasi in found {
      try console.result(
        "\(klasifikasi.kode.filled(width))  \(klasifikasi.uraian)  (\(klasifikasi.sifat))",
        [
          "code": .text(klasifikasi.kode), "name": .text(klasifikasi.uraian),
          "sifat": .text(klasifikasi.sifat),
        ])
    }
  }
}
