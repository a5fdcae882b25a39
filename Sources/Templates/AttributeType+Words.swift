internal import Diagnostics

extension Vocabulary.AttributeType {
  /// What a value of this type is called in a message.
  var wanted: Message.Wanted {
    switch self {
    case .length:
      Message.Wanted(
        id: "ukuran seperti 12mm, 1.5cm, 10.5pt atau 0",
        en: "a length such as 12mm, 1.5cm, 10.5pt or 0")
    case .size:
      Message.Wanted(
        id: "ukuran lebih dari nol seperti 12mm, 1.5cm atau 10.5pt",
        en: "a length greater than zero such as 12mm, 1.5cm or 10.5pt")
    case .offset:
      Message.Wanted(
        id: "jarak seperti 4mm, -1.5pt atau 0", en: "a distance such as 4mm, -1.5pt or 0")
    case .lengths:
      Message.Wanted(
        id: "deretan ukuran seperti “2pt 1pt 0.5pt”", en: "lengths such as “2pt 1pt 0.5pt”")
    case .insets:
      Message.Wanted(
        id: "satu, dua atau empat ukuran seperti “20mm 25mm”",
        en: "one, two or four lengths such as “20mm 25mm”")
    case .number(let range):
      Message.Wanted(
        id: "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .figures(let counts) where counts.upperBound == 1:
      Message.Wanted(id: "bilangan seperti 100 atau 59,5", en: "a number such as 100 or 59.5")
    case .figures:
      Message.Wanted(
        id: "bilangan menaik dengan spasi di antaranya seperti “60 75”",
        en: "ascending numbers with spaces between such as “60 75”")
    case .track:
      Message.Wanted(
        id: "lebar seperti 40mm atau bagian seperti 2*", en: "a width such as 40mm or 2*")
    case .span:
      Message.Wanted(
        id: "bilangan bulat 1 sampai 99, atau * untuk semua kolom sisanya",
        en: "a whole number from 1 to 99, or * for all columns that are left")
    case .ink: Message.Wanted(id: "warna seperti #1a2b3c", en: "a colour such as #1a2b3c")
    case .choice(let words):
      Message.Wanted(
        id: "salah satu dari " + words.joined(separator: ", "),
        en: "one of " + words.joined(separator: ", "))
    case .drawing:
      Message.Wanted(id: "berkas SVG seperti corner.svg", en: "an SVG file such as corner.svg")
    case .words:
      Message.Wanted(
        id: "teks tanpa kurung kurawal: di sini nilai rekaman tidak dapat dicetak",
        en: "text without braces: values of the record cannot be printed here")
    default:
      Message.Wanted(
        id: "nama (huruf kecil, angka, - dan _)", en: "a name (lower-case letters, digits, -, _)")
    }
  }
}
