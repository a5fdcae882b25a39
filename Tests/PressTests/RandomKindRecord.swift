import Bahasa
import Foundation
import Records
import Templates
import TestSupport

/// A record that nobody wrote, of any kind, made from what its kind says it holds. All persons are
/// made up.
struct RandomKindRecord {
  private var random: SeededGenerator
  /// No more than must be said, and that short.
  private let isLeast: Bool

  init(seed: UInt64, isLeast: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.isLeast = isLeast
  }

  /// The file of a picture that it may name.
  static let picture = "gambar.svg"

  private indirect enum Part {
    case text(String)
    case list([Part])
    case group([(String, Part)])

    var json: String {
      switch self {
      case .text(let text): "\"\(text)\""
      case .list(let parts): "[\(parts.map(\.json).joined(separator: ", "))]"
      case .group(let members):
        "{\(members.map { "\"\($0)\": \($1.json)" }.joined(separator: ", "))}"
      }
    }
  }

  /// Of a record, as JSON.
  mutating func text(of definition: RecordDefinition) -> String {
    let jenis = ("jenis", Part.text(definition.kind.rawValue))
    return Part.group([jenis] + members(definition.fields)).json
  }

  private mutating func members(_ fields: [FieldDefinition]) -> [(String, Part)] {
    fields.compactMap { field in
      let isLeftOut = field.isOptional || field.standard != nil
      if isLeftOut, isLeast || random.below(2) == 0 { return nil }
      return (field.name, value(of: field))
    }
  }

  private mutating func value(of field: FieldDefinition) -> Part {
    guard let most = field.most else { return one(field.type) }
    let count = count(most)
    if case .choice(let words) = field.type { return .list(words.prefix(count).map { .text($0) }) }
    return .list((0..<count).map { _ in one(field.type) })
  }

  /// Mostly few, seldom as many as there may be, and a page is full of.
  private mutating func count(_ most: Int) -> Int {
    guard !isLeast else { return min(2, most) }
    return random.below(6) == 0 ? min(most, 60) : 1 + random.below(min(most, 7))
  }

  private mutating func one(_ type: FieldType) -> Part {
    switch type {
    case .line(let limit): .text(words(4 + random.below(min(limit, 24) - 3), atMost: limit))
    case .name(let limit): .text(words(short(120), atMost: limit))
    case .prose(let limit): .text(words(short(limit), atMost: limit))
    case .date: .text("2024-03-09")
    case .time: .text("09.00")
    case .number(let range): .text("\(range.lowerBound + random.below(min(range.count, 40)))")
    case .decimal: .text("87,5")
    case .money: .text("\(1 + random.below(999_999_999))")
    case .choice(let words): .text(words[random.below(words.count)])
    case .flag: .text(random.below(2) == 0 ? "ya" : "tidak")
    case .picture: .text(Self.picture)
    case .satker: .group(office())
    case .orang(let needs): .group(person(needs))
    case .dasar:
      .group([
        ("jenis", .text("Surat Ketua")), ("nomor", .text("\(1 + random.below(900))/PW.01/2024")),
        ("tanggal", .text("2024-02-08")), ("tentang", .text(words(short(300), atMost: 300))),
      ])
    case .group(let fields): .group(members(fields))
    }
  }

  private mutating func office() -> [(String, Part)] {
    let kode = ("kode", Part.text(Wilayah.all[random.below(Wilayah.all.count)].kode))
    guard random.below(3) > 0 else { return [kode] }
    return [kode, ("alamat", .text("Jalan \(words(short(120), atMost: 200))"))]
  }

  /// Of a text of at most so many letters how many it has: one in three may have all of them.
  private mutating func short(_ most: Int) -> Int {
    if isLeast { return 6 }
    return 3 + random.below(random.below(3) == 0 ? max(1, most - 3) : min(40, most))
  }

  /// With a name of 3 to 120 letters.
  private mutating func person(_ needs: FieldType.PersonNeeds) -> [(String, Part)] {
    var person: [(String, Part)] = []
    let may = { (random: inout SeededGenerator) in random.below(2) == 0 }
    if needs != .jabatan || !isLeast && may(&random) {
      let given = words(short(90), atMost: 90).capitalized
      let degrees = isLeast ? "" : ["", ", S.H.", ", S.Sos., M.Si., Ph.D."][random.below(3)]
      person.append(("nama", .text("\(given) Contoh\(degrees)")))
    }
    if needs != .nama || !isLeast && may(&random) {
      person.append(("jabatan", .text("Kepala \(words(short(90), atMost: 200))")))
    }
    guard !isLeast else { return person }
    if random.below(3) == 0 {
      person.append(("nip", .text("19671110 199203 1 0\(10 + random.below(90))")))
      person.append(("pangkat", .text("Pembina Tingkat I (IV/b)")))
    }
    if random.below(4) == 0 { person.append(("instansi", .text(words(short(80), atMost: 200)))) }
    return person
  }

  /// About so many letters.
  private mutating func words(_ length: Int, atMost limit: Int) -> String {
    var text = ""
    while text.count < length {
      let syllables = (0..<1 + random.below(4)).map { _ in Self.all[random.below(Self.all.count)] }
      text += (text.isEmpty ? "" : " ") + syllables.joined()
    }
    return String(text.prefix(min(limit, max(3, length)))).trimmingCharacters(in: .whitespaces)
  }

  private static let all = ["ba", "ku", "ran", "ti", "me", "sung", "pe", "la", "yan", "di", "wi"]
}
