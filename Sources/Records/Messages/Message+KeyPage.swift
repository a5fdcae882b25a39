package import Diagnostics
package import Fields

/// Words of the page of reference.
extension Message {
  static func pageKeys() -> Message { Message("page.keys", id: "Isian", en: "Keys") }

  static func pageKeys(in groups: [String]) -> Message {
    let names = groups.joined(separator: ", ")
    return Message("page.keys-in", id: "Dalam \(names)", en: "In \(names)")
  }

  /// A group whose keys are those of another, of which others must be said.
  static func pageLike(_ groups: [String], _ required: [String]) -> Message {
    let (names, list) = (groups.joined(separator: ", "), required.joined(separator: ", "))
    return Message(
      "page.like",
      id: "Seperti dalam \(names); "
        + (list.isEmpty ? "tidak ada yang wajib." : "yang wajib hanya \(list)."),
      en: "As in \(names); " + (list.isEmpty ? "none is required." : "required is only \(list)."))
  }

  static func pageKey() -> Message { Message("page.key", id: "Isian", en: "Key") }
  static func pageHolds() -> Message { Message("page.holds", id: "Berisi", en: "Holds") }
  static func pageRequired() -> Message { Message("page.required", id: "Wajib", en: "Required") }
  static func pageExample() -> Message {
    Message("page.example", id: "Contoh", en: "For example")
  }
  static func pageMeaning() -> Message { Message("page.meaning", id: "Arti", en: "Meaning") }

  /// Whether a key must be there, and what holds without it.
  static func pageNeed(_ key: RecordKey) -> Message {
    let (id, en) = key.standard.map { ("; semula `\($0)`", "; else `\($0)`") } ?? ("", "")
    return key.isRequired
      ? Message("page.needed", id: "ya", en: "yes")
      : Message("page.not-needed", id: "tidak\(id)", en: "no\(en)")
  }

  /// What may stand behind a key, with its limits.
  package static func pageShape(_ key: RecordKey) -> Message {
    let (id, en) =
      switch key.shape {
      case .text(let limit): key.one(limit)
      case .texts(let limit, let count):
        (
          "daftar, paling banyak \(count): \(key.one(limit).id)",
          "a list of at most \(count): \(key.one(limit).en)"
        )
      case .choice(let offered): (list(offered), list(offered))
      case .choices(let offered):
        ("\(list(offered)); boleh beberapa", "\(list(offered)); one or a list")
      case .group: ("kelompok, di bawah", "a group, below")
      case .groups(_, let count):
        (
          "daftar, paling banyak \(count) kelompok, di bawah",
          "a list of at most \(count) groups, below"
        )
      case .open: ("kelompok", "a group")
      }
    return Message("page.shape", id: id, en: en)
  }

  private static func list(_ offered: [String]) -> String {
    let spoken = offered == YesNo.words ? Array(offered.prefix(2)) : offered
    return spoken.map { "`\($0)`" }.joined(separator: ", ")
  }
}

extension RecordKey {
  /// A single text of it, of at most so many characters.
  fileprivate func one(_ limit: Int) -> (id: String, en: String) {
    if isPath { return ("nama berkas", "the name of a file") }
    switch content {
    case .text: return ("teks, sampai \(limit) huruf", "text of at most \(limit) characters")
    case .date: return ("tanggal", "a day")
    case .time: return ("pukul", "an hour")
    case .decimal: return ("bilangan desimal", "a number with decimals")
    case .money: return ("rupiah bulat", "whole rupiah")
    case .number(nil): return ("bilangan bulat", "a whole number")
    case .number(let range?):
      let (from, to) = (range.lowerBound, range.upperBound)
      return ("bilangan bulat \(from) sampai \(to)", "a whole number from \(from) to \(to)")
    }
  }
}
