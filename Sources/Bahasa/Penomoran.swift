/// A number in figures, with zeros before it up to so many digits.
public func angka(_ number: Int, digits: Int) -> String {
  let figures = String(number)
  return String(repeating: "0", count: max(0, digits - figures.utf8.count)) + figures
}

/// A number as a rank in words, as the dictums of a decision are numbered: 1 is "kesatu", 21
/// "kedua puluh satu". Figures ("ke-0") below 1.
public func terbilangTingkat(_ number: Int) -> String {
  number < 1 ? "ke-\(number)" : "ke" + terbilang(number)
}

/// A number in Roman capitals: 4 is "IV". Figures below 1 and above 3999, which have none.
public func angkaRomawi(_ number: Int) -> String {
  guard 1...3999 ~= number else { return String(number) }
  var rest = number
  var text = ""
  for (value, numeral) in numerals {
    while rest >= value {
      text += numeral
      rest -= value
    }
  }
  return text
}

/// A number as the letters of a list: 1 is "a", 26 "z", 27 "aa". Figures below 1.
public func hurufUrut(_ number: Int) -> String {
  guard number > 0 else { return String(number) }
  var rest = number
  var text = ""
  while rest > 0 {
    let letter = (rest - 1) % 26
    text = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(letter))) + text
    rest = (rest - 1) / 26
  }
  return text
}

private let numerals = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]
