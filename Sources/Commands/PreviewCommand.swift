internal import ArgumentParser
internal import Batch
internal import Diagnostics
internal import JSON
internal import Press

/// What a batch would make, on one sheet.
struct PreviewCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: .said(.helpPreview()),
    discussion: .said(.helpPreviewExamples()))

  @OptionGroup var inputs: BatchInputs

  @Option(
    name: .shortAndLong, help: .said(.helpPreviewOutput(), value: .helpPath()),
    completion: .file(extensions: ["pdf", "png"]))
  var output: String

  @Option(help: .said(.helpDPI(), value: .helpNumber()))
  var dpi = 150

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkOptions()
    let press = try talk.press()
    let console = talk.console
    let request = try inputs.request(folder: "")
    let report = BatchReport(talk.console, request)
    let preview = try Preview(request, press, output: output) {
      report.show($0)
    }
    report.end(isRefused: preview.status != nil)
    if let sheet = preview.sheet(in: console.language) {
      try deliver([try Worker(press).file(sheet, at: output, dpi: dpi)])
      for shown in preview.shown { try console.result(shown.line(console.language), shown.json) }
      try console.wrote(output)
    }
    console.remark(
      .previewEnded(preview.shown.count, of: preview.records, refused: preview.refused))
    if let status = preview.status { throw Ended(status: status) }
  }
}

extension PreviewCommand {
  /// - Throws: `Faults(.usage)` for options that are out of range.
  private func checkOptions() throws(Faults) {
    try checkDPI(dpi)
    try checkPath(output, "--output")
    guard [".pdf", ".png"].contains(where: output.lowercased().hasSuffix) else {
      throw Faults(.usage, .previewEnding(output))
    }
  }
}

extension Preview.Shown {
  fileprivate func line(_ language: Language) -> String {
    let reasons = reasons.map { $0.message.text(in: language) }.joined(separator: "; ")
    return "\(sort.rawValue)  \(record)  \(reasons)".safeForTerminal
  }

  fileprivate var json: JSON {
    [
      "record": .text(record), "ok": .bool(true), "kind": .text(sort.rawValue),
      "pages": .number(pages), "reasons": .list(reasons.map { .text($0.word) }),
    ]
  }
}
