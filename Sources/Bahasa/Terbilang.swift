/// A whole number in Indonesian words: 2022 is "dua ribu dua puluh dua",
/// 0 is "nol", negative numbers begin with "minus".
///
/// Single spaces, "seratus" and "seribu" for one hundred and one thousand,
/// "miliar" and "triliun" in the spelling of KBBI. Every `Int` has words:
/// beyond triliun the scale goes on with "kuadriliun" and "kuintiliun".
public func terbilang(_ number: Int) -> String {
  guard number != 0 else { return "nol" }
  let words = scaled(number.magnitude).joined(separator: " ")
  return number < 0 ? "minus " + words : words
}

/// The words of `terbilang`, each with a capital: "Dua Ribu Dua Puluh Dua".
public func terbilangKapital(_ number: Int) -> String {
  terbilang(number).split(separator: " ").map { berhurufAwalBesar(String($0)) }
    .joined(separator: " ")
}

private let units = [
  "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
]

private let scales: [(UInt, String)] = [
  (1_000_000_000_000_000_000, "kuintiliun"), (1_000_000_000_000_000, "kuadriliun"),
  (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"),
]

private func scaled(_ number: UInt) -> [String] {
  var rest = number
  var words: [String] = []
  for (scale, name) in scales where rest >= scale {
    words += hundreds(rest / scale) + [name]
    rest %= scale
  }
  return words + thousands(rest)
}

private func thousands(_ number: UInt) -> [String] {
  switch number {
  case ..<1000: hundreds(number)
  case ..<2000: ["seribu"] + hundreds(number % 1000)
  default: hundreds(number / 1000) + ["ribu"] + hundreds(number % 1000)
  }
}

private func hundreds(_ number: UInt) -> [String] {
  switch number {
  case ..<100: tens(number)
  case ..<200: ["seratus"] + tens(number % 100)
  default: [units[Int(number / 100)], "ratus"] + tens(number % 100)
  }
}

private func tens(_ number: UInt) -> [String] {
  switch number {
  case 0: []
  case 10: ["sepuluh"]
  case 11: ["sebelas"]
  case ..<10: [units[Int(number)]]
  case ..<20: [units[Int(number % 10)], "belas"]
  default: [units[Int(number / 10)], "puluh"] + tens(number % 10)
  }
}

/// Number words with no-break spaces (U+00A0) before "Belas", so that no line begins with it:
/// "Dua~Belas".
public func terbilangBerlem(_ words: String) -> String {
  let parts = words.split(separator: " ")
  return zip(parts, parts.dropFirst()).reduce(String(parts.first ?? "")) { text, pair in
    text + (pair.1.lowercased() == "belas" ? "\u{A0}" : " ") + pair.1
  }
}
