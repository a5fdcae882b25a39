/// The first address of a web page in a text, with its scheme; nil when there is none.
///
/// "Foto kegiatan: www.contoh.go.id/zi." holds "https://www.contoh.go.id/zi".
public func webAddress(in text: String) -> String? {
  for word in text.split(whereSeparator: { $0.isWhitespace || "<>\"“”;".contains($0) }) {
    let start = word.drop { "([‘'".contains($0) }
    let kept = String(start.reversed().drop { ".,:!?)]’'".contains($0) }.reversed())
    let lower = kept.lowercased()
    for (beginning, scheme) in [("https://", ""), ("http://", ""), ("www.", "https://")]
    where lower.hasPrefix(beginning) && kept.count > beginning.count {
      return scheme + kept
    }
  }
  return nil
}
