internal import Diagnostics
internal import HTTPTypes
internal import Hummingbird
internal import Press
internal import Records

// The records for a browser without scripts: to read, to print, to take home.

extension Studio {
  /// The records of the folder, each with its document.
  func readingPage(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let rows = records.names.map { name in
      "<li><a href=\"/baca/\(name.text.inAddress.asHTML)\">\(name.text.asHTML)</a></li>\n"
    }
    let title = Message.studioReading().text(in: settings.language).asHTML
    let page = """
      <!doctype html>
      <html lang="\(settings.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="icon" href="/s/icon.svg">
      <link rel="stylesheet" href="/s/studio.css">
      </head>
      <body>
      <header><span class="name">Piagam Studio</span></header>
      <main class="reading"><h1>\(title)</h1>
      <ul>
      \(rows.joined())</ul>
      </main>
      </body>
      </html>

      """
    return Answer(type: "text/html; charset=utf-8", Array(page.utf8))
  }

  /// The document of a record as it is in the folder.
  func readDocument(_ request: Request, _ context: StudioContext) async throws -> Answer {
    guard let stored = records.record(try context.recordName) else {
      throw Refusal(.notFound, .studioNoRecord())
    }
    do {
      return Answer(
        type: "application/pdf",
        try await work { try $0.pdf(try $0.set(stored.source, Job(record: ""))) })
    } catch let faults as Faults {
      let told = faults.diagnostics.shown.map { $0.text(in: settings.language) + "\n" }
      return Answer(
        .unprocessableContent, type: "text/plain; charset=utf-8", Array(told.joined().utf8))
    }
  }
}

extension String {
  /// As a part of an address: names of files have blanks besides what stands there as it is.
  fileprivate var inAddress: String { replacing(" ", with: "%20") }
}
