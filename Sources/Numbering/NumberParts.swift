internal import Bahasa
package import Diagnostics

/// What stands in the number of a letter of KPU: `823/HK.01-SD/17/2022`.
struct NumberParts {
  /// What it begins with, where that is a number.
  var urut: Int?
  /// "HK.01"; nil where nothing looks like a code.
  var kode: String?
  /// "SD", the letters behind the code.
  var jenis: String?

  init(_ nomor: String) {
    let parts = nomor.split(separator: "/").map { String($0).trimmed }
    urut = parts.first.flatMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }.flatMap {
      0...NumberParts.largest ~= $0 ? $0 : nil
    }
    for part in parts {
      guard let match = part.wholeMatch(of: NumberParts.form) else { continue }
      kode = String(match.output.1).uppercased()
      jenis = match.output.2.map { String($0) }
      return
    }
  }

  /// Of one year.
  static let largest = 999_999

  nonisolated(unsafe) private static let form =
    /([A-Za-z]{2,4}\.[0-9]{1,2}(?:\.[0-9]{1,2})?)(?:-([A-Za-z]{1,6}))?/
}

/// What is to be said of the class that a number names; it is never changed.
///
/// - Parameters:
///   - year: of the letter; older ones followed other lists.
///   - place: of the code.
package func klasifikasiRemark(
  _ nomor: String, year: Int, at place: (String) -> Place
) -> Diagnostic? {
  guard year >= Klasifikasi.firstYear, let kode = NumberParts(nomor).kode,
    !Klasifikasi.isKnown(kode)
  else { return nil }
  let near = suggestion(for: kode, among: Klasifikasi.all.map(\.kode))
  return Diagnostic(
    .warning, at: place(kode), .numberUnknownKlasifikasi(kode),
    hint: near.map { .didYouMean($0) } ?? .numberUnknownKlasifikasiHint())
}

extension Klasifikasi {
  /// Since when letters have been seen to follow the list.
  fileprivate static let firstYear = 2023
}
