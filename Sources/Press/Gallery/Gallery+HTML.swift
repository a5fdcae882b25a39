internal import Diagnostics
internal import Files

extension Gallery {
  /// A page without scripts and without anything from elsewhere.
  func html(in language: Language) -> String {
    let title = Message.galleryTitle().text(in: language)
    let sections = templates.map { $0.html(in: language) }.joined()
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title.asHTML)</title>
      <style>\(Gallery.style)</style>
      </head>
      <body>
      <h1>\(title.asHTML)</h1>
      \(sections)</body>
      </html>

      """
  }

  private static let style = """

    body { font: 16px/1.5 sans-serif; margin: 2rem; color: #1b2f52; background: #f4f3ef }
    .looks { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-end }
    figure { margin: 0; max-width: 22rem }
    img { display: block; max-width: 100%; max-height: 22rem; background: #fff;
      box-shadow: 0 1px 6px #0004 }
    figcaption { margin-top: .5rem }
    .refused { max-width: 22rem; color: #8c1c13 }
    code { font-size: .85em }
    code span { display: inline-block; max-width: 100%; overflow-wrap: anywhere }

    """
}

extension Gallery.Shown {
  fileprivate func html(in language: Language) -> String {
    let heading = "<h2>\(name.asHTML)</h2>\n<p>\(summary.text(in: language).asHTML)</p>\n"
    guard let record else {
      return heading
        + "<p class=\"refused\">\(Message.galleryNoRecord(name).text(in: language).asHTML)</p>\n"
    }
    let looks = looks.map { $0.html(of: self, FilePath.name(of: record), in: language) }
    return heading + "<div class=\"looks\">\n\(looks.joined())</div>\n"
  }
}

extension Gallery.Look {
  fileprivate func html(of shown: Gallery.Shown, _ record: String, in language: Language) -> String
  {
    let options = ["--template \(shown.name)", "--design \(design.name)", "--paper \(paper)"]
    let command = options.map { "<span>\($0.asHTML)</span>" }.joined(separator: " ")
    let name = "\(design.name), \(paper)"
    let caption = "<strong>\(name.asHTML)</strong><br><code>\(command)</code>"
    switch outcome {
    case .picture(let path, let pages):
      let pages = Message.galleryPages(pages).text(in: language)
      let alternative = Message.galleryPicture(shown.name, name, record).text(in: language)
      return """
        <figure><a href="\(path.asHTML)"><img src="\(path.asHTML)" \
        alt="\(alternative.asHTML)"></a>
        <figcaption>\(caption)<br>\(pages.asHTML)</figcaption></figure>

        """
    case .refused(let message):
      return """
        <figure class="refused"><p>\(message.text(in: language).asHTML)</p>
        <figcaption>\(caption)</figcaption></figure>

        """
    }
  }
}

extension String {
  /// As text and attributes of HTML have it.
  package var asHTML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
