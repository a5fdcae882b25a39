internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Synchronization

/// The headings that a register may have, with their usual variants.
struct Headings {
  /// Canonical names, for hints and new registers.
  let names: [RegisterColumn: String]
  /// In the order of a new register.
  let entries: [Entry]
  private var columns: [String: RegisterColumn]
  /// Those that a map names, folded.
  private var mapped: Set<String> = []
  /// What a map says is not read, folded.
  private var skipped: Set<String> = []

  /// Made once for many tables of one scheme: a register is recognized by them, and then read.
  static func of(_ scheme: Scheme) -> Headings {
    if let last = lastMade.withLock({ $0 }), last.scheme == scheme { return last.headings }
    let headings = Headings(scheme)
    lastMade.withLock { $0 = (scheme, headings) }
    return headings
  }

  private static let lastMade = Mutex<(scheme: Scheme, headings: Headings)?>(nil)

  private init(_ scheme: Scheme) {
    let entries =
      Headings.facts + Headings.areas(scheme) + Headings.indicators(scheme)
      + Headings.sums(scheme)
    var names: [RegisterColumn: String] = [:]
    var columns: [String: RegisterColumn] = [:]
    for entry in entries {
      if names[entry.kolom] == nil { names[entry.kolom] = entry.name }
      for spelling in [entry.name] + entry.variants where columns[folded(spelling)] == nil {
        columns[folded(spelling)] = entry.kolom
      }
    }
    self.names = names
    self.columns = columns
    self.entries = entries
  }

  /// Canonical names in the order of a new register.
  var known: [String] { entries.map(\.name) }

  /// The column that a heading means; case, blanks and marks do not count, nor a number
  /// before it: “3. SDM”.
  subscript(heading: String) -> RegisterColumn? {
    isSkipped(heading) ? nil : columns[folded(heading)] ?? columns[folded(unnumbered(heading))]
  }

  /// Whether a map says what it means.
  func isMapped(_ heading: String) -> Bool { mapped.contains(folded(heading)) }

  /// Whether a map says that the column is not read.
  func isSkipped(_ heading: String) -> Bool { skipped.contains(folded(heading)) }

  /// With what a map says of the headings of one table.
  func with(_ map: RegisterMap) -> Headings {
    var headings = self
    for entry in map.columns {
      headings.columns[folded(entry.heading)] = entry.kolom
      headings.mapped.insert(folded(entry.heading))
      if entry.kolom == nil { headings.skipped.insert(folded(entry.heading)) }
    }
    return headings
  }

  /// The heading that one with a slip in it probably means. A heading of one's own looks
  /// like a known one here and there, and one with another digit is no slip.
  func near(_ heading: String) -> String? {
    let typed = folded(heading)
    let digits = typed.filter(\.isNumber)
    let known = columns.keys.filter { $0.count > 3 && $0.filter(\.isNumber) == digits }.sorted()
    guard typed.count > 3,
      let found = suggestion(for: typed, among: known, within: typed.count < 10 ? 1 : 2)
    else { return nil }
    return columns[found].map(name)
  }

  func name(_ kolom: RegisterColumn) -> String { names[kolom] ?? "" }

  struct Entry {
    var kolom: RegisterColumn
    var name: String
    var variants: [String]

    init(_ kolom: RegisterColumn, _ name: String, _ variants: [String] = []) {
      self.kolom = kolom
      self.name = name
      self.variants = variants
    }
  }
}

/// Without “3.”, “3)”, “(3)” or “c.” before it.
private func unnumbered(_ heading: String) -> String {
  let mark = { (character: Character) in character == "." || character == ")" }
  guard let end = heading.prefix(5).firstIndex(where: mark) else { return heading }
  let number = heading[..<end].drop { $0 == "(" || $0 == " " }
  guard number.allSatisfy(\.isNumber) || number.count == 1 else { return heading }
  return String(heading[end...].drop { mark($0) || $0.isWhitespace })
}

/// Letters and digits only; a per cent sign is a word.
func folded(_ heading: String) -> String {
  guard heading.utf8.contains(UInt8(ascii: "%")) else { return hurufDanAngka(heading) }
  let parts = heading.unicodeScalars.split(separator: "%", omittingEmptySubsequences: false)
  return parts.map { hurufDanAngka(String($0)) }.joined(separator: "persen")
}

extension Headings {
  private static func areas(_ scheme: Scheme) -> [Entry] {
    scheme.pengungkit.areas.enumerated().flatMap { index, area -> [Entry] in
      let names =
        [
          area.namaPendek, area.label, "Area \(area.code)", "A.\(area.code)",
          "\(area.code). \(area.label)", "\(area.code). \(area.namaPendek)",
          "Area Perubahan \(area.code)", "Area \(area.code) \(area.label)",
        ] + (areaNames[area.namaPendek] ?? [])
      return [
        Entry(
          .area(index, .poin), area.namaPendek,
          names + names.flatMap { ["\($0) (poin)", "\($0) (nilai)", "Nilai \($0)"] }),
        Entry(
          .area(index, .persen), "\(area.namaPendek) (%)",
          names.flatMap { ["\($0) (%)", "\($0) persen", "% \($0)", "Persen \($0)"] }),
      ]
    }
  }

  private static func indicators(_ scheme: Scheme) -> [Entry] {
    scheme.hasil.kelompok.enumerated().flatMap { group, kelompok in
      kelompok.indikator.enumerated().flatMap { index, indikator -> [Entry] in
        let names = indikator.sebutan + [indikator.butir.label, indikator.code]
        return [
          Entry(
            .indikator(group, index, .jawaban), names[0],
            names + names.flatMap { ["Indeks \($0)", "\($0) (indeks)", "Survei \($0)"] }),
          Entry(
            .indikator(group, index, .poin), "\(names[0]) (poin)",
            names.flatMap { ["\($0) (poin)", "Poin \($0)"] }),
        ]
      }
    }
  }

  private static func sums(_ scheme: Scheme) -> [Entry] {
    let groups = scheme.hasil.kelompok.enumerated().map { index, kelompok in
      Entry(
        .jumlah(.kelompok(index)), kelompok.label,
        [kelompok.code, kelompok.label.replacing(" yang ", with: " ")] + kelompok.sebutan)
    }
    return groups + [
      Entry(
        .jumlah(.pengungkit), "Pengungkit",
        ["Nilai pengungkit", "Jumlah pengungkit", "Total pengungkit"]),
      Entry(.jumlah(.hasil), "Hasil", ["Nilai hasil", "Jumlah hasil", "Total hasil"]),
      Entry(
        .jumlah(.total), "Total",
        [
          "Nilai total", "Total nilai", "Jumlah", "Nilai", "Nilai akhir",
          "Nilai ZI", "Nilai evaluasi ZI", "Jumlah nilai",
        ]),
    ]
  }
}
