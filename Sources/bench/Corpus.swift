import Measures

/// Indonesian prose for the suite of lines: one paragraph a line, written
/// for it, on the work of offices, on daily life and on the past.
enum Corpus {
  static let paragraphs = String(decoding: PackageResources.corpus_txt, as: UTF8.self)
    .split(separator: "\n").map(String.init)

  /// From a narrow column to a page.
  static let measures: [Length] = [.mm(80), .mm(95), .mm(110), .mm(125), .mm(140)]
}
