/// A letter or rule as a cell says: “Surat Ketua KPU Provinsi Nomor 13/PW.01/61/2022 tanggal 8
/// Februari 2022 tentang …”, “Peraturan Menteri PANRB Nomor 90 Tahun 2021”.
struct TypedDasar {
  /// By the keys of a declaration.
  var values: [(key: String, text: String)] = []

  /// Nil for a text that has no number, or neither date nor year.
  init?(_ text: String) {
    guard let match = text.wholeMatch(of: TypedDasar.form) else { return nil }
    let isYear = match.3.lowercased() == "tahun"
    values = [("jenis", String(match.1)), ("nomor", String(match.2))]
    values.append((isYear ? "tahun" : "tanggal", String(match.4)))
    if let about = match.5 { values.append(("tentang", String(about))) }
  }

  // Compiled once: a register has many rows.
  nonisolated(unsafe) private static let form =
    #/
    (?i)(.+?),?\s+(?:nomor|no\.?)\s*:?\s*(\S+?),?
    \s+(tanggal|tgl\.?|tahun)\s+(.+?)
    (?:,?\s+(?:tentang|perihal|hal)\s+(.+))?
    /#
}
