import Diagnostics

/// A wrong command line. The parser's own English sentence stays; what it
/// quotes is put into an Indonesian one.
extension Message {
  static func usageUnknownOption(
    _ name: String, meant: String?, english: String
  ) -> Message {
    let suffix = meant.map { "; maksud Anda “\($0)”?" } ?? ""
    return Message(
      "usage.unknown-option", id: "pilihan “\(name)” tidak dikenal\(suffix)", en: english)
  }

  static func usageMissingValue(_ name: String, english: String) -> Message {
    Message("usage.missing-value", id: "nilai untuk “\(name)” belum ada", en: english)
  }

  static func usageUnexpected(_ words: [String], english: String) -> Message {
    Message(
      "usage.unexpected", id: "“\(words.joined(separator: "”, “"))” tidak dapat dipakai di sini",
      en: english)
  }

  static func usageMissingArgument(_ name: String, english: String) -> Message {
    Message("usage.missing-argument", id: "argumen “\(name)” belum ada", en: english)
  }

  /// - Parameters:
  ///   - words: the value, the option, and what can be chosen, if said so.
  ///   - choices: the same, if said in a list.
  static func usageInvalidValue(
    _ words: [String], choices: [String], english: String
  ) -> Message {
    let known = words.dropFirst(2) + choices
    let list = known.isEmpty ? "" : "; pilih salah satu: \(known.joined(separator: ", "))"
    let option = words.dropFirst().first.map { " untuk “\($0)”" } ?? ""
    return Message(
      "usage.invalid-value", id: "nilai “\(words[0])” tidak berlaku\(option)\(list)", en: english)
  }

  static func usageNoValue(_ name: String, english: String) -> Message {
    Message("usage.no-value", id: "pilihan “\(name)” tidak memakai nilai", en: english)
  }

  static func usageOther(_ english: String) -> Message {
    Message(
      "usage.other", id: "baris perintah ini tidak dapat dibaca; lihat piagam --help", en: english)
  }
}
