internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press

/// What templates there are, and whether one is right.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: .said(.helpTemplatesCommand()),
    discussion: .said(.helpTemplatesExamples()), subcommands: [List.self, Check.self],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: .said(.helpTemplatesList()))

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
      let press = try resources.press()
      var tally = Tally(talk.console)
      for name in try press.templateNames() {
        tally.attempt { () throws(Faults) in
          let listing = try press.template(name).listing
          try talk.console.result(listing.lines, listing.json)
        }
      }
      try tally.end()
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: .said(.helpTemplatesCheck()))

    @Argument(help: .said(.helpTemplateFolders(), value: .helpFolder()), completion: .directory)
    var folders: [String]

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
      let press = try resources.press()
      let console = talk.console
      var tally = Tally(console)
      for folder in folders {
        tally.attempt { () throws(Faults) in
          let listing = try press.template(folder: folder).listing
          try console.result(
            Message.pressGood(folder).text(in: console.language),
            ["template": .text(folder), "ok": .bool(true), "name": .text(listing.name)])
        }
      }
      try tally.end()
    }
  }
}

extension TemplateListing {
  fileprivate var lines: String {
    let width = designs.map(\.name.count).max() ?? 0
    let rows = designs.map { design in
      let gap = String(repeating: " ", count: width - design.name.count)
      let papers = design.papers.map(\.description).joined(separator: " ")
      return "  \(design.name)\(gap)  \(design.summary)\n"
        + "  \(String(repeating: " ", count: width))  \(papers)"
    }
    return (["\(name)  \(summary)"] + rows).joined(separator: "\n")
  }
}
