internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press

/// What templates there are, and whether one is right.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: .said(.helpTemplatesCommand()),
    discussion: .said(.helpTemplatesExamples()),
    subcommands: [List.self, Check.self, New.self, Fields.self, GalleryCommand.self],
    defaultSubcommand: List.self)

  struct List: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: .said(.helpTemplatesList()))

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let press = try talk.press()
      let console = talk.console
      let (names, alone) = try (press.templateNames(), press.kindsAlone())
      // No record, and no run of many.
      var tally = Tally(console, of: 1)
      for name in names + alone {
        let listing = tally.attempt(name) { () throws(Faults) in
          try alone.contains(name) ? press.kinds.named(name).listing : press.template(name).listing
        }
        guard case let listing?? = listing else { continue }
        try console.result(listing.lines(console.language), listing.json(in: console.language))
      }
      try tally.end()
    }
  }

  struct Check: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: .said(.helpTemplatesCheck()))

    @Argument(help: .said(.helpTemplateFolders(), value: .helpFolder()), completion: .directory)
    var folders: [String]

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let press = try talk.press()
      let console = talk.console
      var tally = Tally(console, of: folders.count)
      for folder in folders {
        tally.begin(folder)
        let isKind = tally.attempt(folder) { () throws(Faults) in
          try press.checkKind(folder: folder)
        }
        guard isKind == false else {
          guard isKind == true else { continue }
          try console.result(
            Message.pressGood(folder).text(in: console.language).safeForTerminal,
            ["template": .text(folder), "ok": .bool(true)])
          tally.finish()
          continue
        }
        let listing = tally.attempt(folder) { () throws(Faults) in
          try press.template(folder: folder).listing
        }
        guard let listing else { continue }
        tally.report(listing.remarks)
        try console.result(
          Message.pressGood(folder).text(in: console.language).safeForTerminal,
          [
            "template": .text(folder), "ok": .bool(true), "name": .text(listing.name),
            "warnings": .list(listing.remarks, in: console.language),
          ])
        tally.finish(listing.remarks)
      }
      try tally.end()
    }
  }
}

extension TemplatesCommand {
  struct New: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: .said(.helpTemplatesNew()))

    @Argument(help: .said(.helpTemplatesNewFolder(), value: .helpFolder()), completion: .directory)
    var folder: String

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let new = try NewTemplate(in: folder, besides: talk.kinds)
      try deliver(new.files, replacing: false)
      for file in new.files { try talk.console.wrote(file.path) }
      talk.console.remark(.commandsTryTemplate(folder))
      talk.console.remark(.commandsTryKind(new.kind, in: new.shelf))
    }
  }
}

extension TemplatesCommand {
  struct Fields: TalkingCommand {
    static let configuration = CommandConfiguration(
      commandName: "fields", abstract: .said(.helpTemplatesFields()),
      discussion: .said(.helpTemplatesFieldsExamples()))

    @Argument(help: .said(.helpTemplatesFieldsKind(), value: .helpName()))
    var kind: String

    @OptionGroup var talk: TalkOptions

    func run() throws {
      let kind = try talk.kinds.named(kind)
      let console = talk.console
      try console.put(console.isJSON ? "\(kind.json)\n" : kind.page(in: console.language))
    }
  }
}

extension TemplateListing {
  fileprivate func lines(_ language: Language) -> String {
    let width = designs.map(\.name.count).max() ?? 0
    let rows = designs.map { design in
      let gap = String(repeating: " ", count: width - design.name.count)
      let papers = design.papers.map(\.description).joined(separator: " ")
      return "  \(design.name)\(gap)  \(design.summary.text(in: language))\n"
        + "  \(String(repeating: " ", count: width))  \(papers)"
    }
    return (["\(name.safeForTerminal)  \(summary.text(in: language))"] + rows).joined(
      separator: "\n")
  }
}
