public import Diagnostics
internal import PDFObjects

/// How a file's pages differ from those that are made again from what is in it.
extension PageDifference {
  /// A sentence for the number of pages, words that are missing, words that are new, and where
  /// pages look different, each if there are any.
  public var messages: [Message] {
    var messages: [Message] = []
    if oldPages != newPages { messages.append(.pagesCount(oldPages, newPages)) }
    if gone.count > 0 { messages.append(.pagesGone(gone)) }
    if new.count > 0 { messages.append(.pagesNew(new)) }
    if regions.count > 0 { messages.append(.pagesRegions(regions)) }
    return messages
  }
}

extension PageFault {
  public var message: Message { .pagesUnreadable(self) }
}

extension Message {
  static func pagesCount(_ old: Int, _ new: Int) -> Message {
    Message(
      "provenance.pages-count",
      id: "berkas ini berisi \(old) halaman, hasil buat ulangnya \(new) halaman",
      en: "this file has \(old) page\(old == 1 ? "" : "s"), made again it has \(new)")
  }

  static func pagesGone(_ words: PageDifference.Excerpt<PageDifference.Word>) -> Message {
    let (count, list) = (words.count, words.sentence)
    return Message(
      "provenance.words-gone", id: "\(count) kata hanya ada di berkas ini: \(list.indonesian)",
      en: "\(count == 1 ? "a word is" : "\(count) words are") in this file only: \(list.english)")
  }

  static func pagesNew(_ words: PageDifference.Excerpt<PageDifference.Word>) -> Message {
    let (count, list) = (words.count, words.sentence)
    return Message(
      "provenance.words-new",
      id: "\(count) kata hanya ada di hasil buat ulangnya: \(list.indonesian)",
      en: "\(count == 1 ? "a word is" : "\(count) words are") only in what is made again: "
        + list.english)
  }

  static func pagesRegions(
    _ regions: PageDifference.Excerpt<PageDifference.Region>
  ) -> Message {
    let (count, list) = (regions.count, regions.sentence)
    return Message(
      "provenance.regions", id: "\(count) bagian halaman tampak lain: \(list.indonesian)",
      en: "\(count == 1 ? "a part of a page looks" : "\(count) parts of pages look") different: "
        + list.english)
  }

  /// Why pages cannot be compared.
  static func pagesUnreadable(_ fault: PageFault) -> Message {
    let reason = fault.damage.reason
    let place = fault.page.map { ("halaman \($0)", "page \($0)") } ?? ("halamannya", "its pages")
    return Message(
      "provenance.pages-unreadable",
      id: "\(place.0) tidak dapat dibandingkan: \(reason.indonesian)",
      en: "\(place.1) cannot be compared: \(reason.english)")
  }
}

/// A part of a sentence.
private struct Words {
  var indonesian: String
  var english: String

  /// The first ten, and how many more there are.
  init(_ list: [Words], count: Int, between separator: String) {
    let more = count - min(10, list.count)
    (indonesian, english) = (
      list.prefix(10).map(\.indonesian).joined(separator: separator)
        + (more > 0 ? ", dan \(more) lainnya" : ""),
      list.prefix(10).map(\.english).joined(separator: separator)
        + (more > 0 ? ", and \(more) more" : "")
    )
  }

  init(_ indonesian: String, _ english: String) {
    (self.indonesian, self.english) = (indonesian, english)
  }
}

extension PageDifference.Excerpt<PageDifference.Word> {
  fileprivate var sentence: Words {
    Words(
      listed.map { Words("“\($0.text)” (halaman \($0.page))", "“\($0.text)” (page \($0.page))") },
      count: count, between: ", ")
  }
}

extension PageDifference.Excerpt<PageDifference.Region> {
  fileprivate var sentence: Words {
    Words(listed.map(\.words), count: count, between: "; ")
  }
}

extension PageDifference.Region {
  fileprivate var words: Words {
    let kinds = sortedKinds.map(\.words)
    return Words(
      "halaman \(page), \(left)–\(right) mm dari kiri dan \(top)–\(bottom) mm dari atas "
        + "(\(kinds.map(\.indonesian).joined(separator: ", ")))",
      "page \(page), \(left)–\(right) mm from the left and \(top)–\(bottom) mm from the top "
        + "(\(kinds.map(\.english).joined(separator: ", ")))")
  }
}

extension PageReading.Kind {
  fileprivate var words: Words {
    switch self {
    case .text: Words("teks", "text")
    case .line: Words("garis atau warna", "lines or colours")
    case .picture: Words("gambar", "picture")
    }
  }
}

extension PageDamage {
  fileprivate var reason: Words {
    switch self {
    case .file(.tooMuch), .tooMuch: Words("isinya terlalu banyak", "the contents are too much")
    case .file, .operands, .resource, .loop: Words("isinya rusak", "the contents are damaged")
    case .operation: Words("isinya bukan tulisan Piagam", "the contents are not by Piagam")
    case .noText(let font):
      Words(
        "font “\(font.text)” tidak menyebutkan huruf-hurufnya",
        "the font “\(font.text)” does not say what its letters are")
    }
  }
}
