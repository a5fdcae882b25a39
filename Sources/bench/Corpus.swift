import Measures

/// Indonesian prose for the suite of lines: one paragraph a line.
enum Corpus {
  /// Written for it, on the work of offices, on daily life and on the past.
  static let paragraphs = lines(PackageResources.corpus_txt)

  /// What samples print, and more in the language of regulations and reports.
  static let officialese = lines(PackageResources.officialese_txt)

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// From a narrow column to a page.
  static let measures: [Length] = [.mm(80), .mm(95), .mm(110), .mm(125), .mm(140)]
}
