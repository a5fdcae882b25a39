/// What a record fills into the pattern of a number: `7/PW.02.5/{wilayah}/{tahun}`.
public enum SisipanNomor: String, CaseIterable, Sendable {
  case wilayah, tahun, bulan
  case bulanRomawi = "bulan-romawi"

  /// Whether a text is such a pattern, by its number in a register or by an insert beside a slash,
  /// and not what a form has where a value belongs. Patterns are short.
  public static func stand(in text: String) -> Bool {
    guard text.utf8.count <= 120, text.utf8.contains(UInt8(ascii: "{")) else { return false }
    return text.contains("{urut")
      || allCases.contains { sisipan in
        text.contains("/{\(sisipan.rawValue)}") || text.contains("{\(sisipan.rawValue)}/")
      }
  }
}
