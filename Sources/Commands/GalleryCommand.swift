internal import ArgumentParser
internal import Diagnostics
internal import JSON
internal import Press

/// What records look like in every template, design and paper, as a page of pictures.
struct GalleryCommand: TalkingCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery", abstract: .said(.helpGallery()),
    discussion: .said(.helpGalleryExamples()))

  @Argument(
    help: .said(.helpGalleryRecords(), value: .helpRecordValue()),
    completion: .file(extensions: ["yaml", "yml", "json", "xlsx", "csv"]))
  var records: [String]

  @Option(
    name: .shortAndLong, help: .said(.helpGalleryOutput(), value: .helpFolder()),
    completion: .directory)
  var output: String

  @Option(help: .said(.helpDPI(), value: .helpNumber()))
  var dpi = 60

  @OptionGroup var numbering: NumberOptions

  @OptionGroup var talk: TalkOptions

  func run() throws {
    try checkDPI(dpi)
    try checkPath(output, "--output")
    let console = talk.console
    let worker = try Worker(try talk.press())
    let (gallery, files) = try worker.gallery(
      of: records, try numbering.register(), in: output, dpi: dpi, console.language)
    try deliver(files)
    let page = files[files.count - 1].path
    try console.result(
      Message.galleryMade(page, pictures: files.count - 1).text(in: console.language),
      [
        "ok": .bool(true), "output": .text(page), "pictures": .number(files.count - 1),
        "templates": .list(gallery.templates.map { .text($0.name) }),
      ])
  }
}
