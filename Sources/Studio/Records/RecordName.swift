/// The name of a record's file in the folder: a letter or figure first, no folder in it, and one
/// of the endings of texts.
struct RecordName: Hashable, Sendable {
  let text: String

  /// Nil for whatever else is asked for.
  init?(_ text: some StringProtocol) {
    guard let dot = text.lastIndex(of: "."),
      ["yaml", "yml", "json"].contains(text[text.index(after: dot)...].lowercased()),
      FileName.isPlain(text), text.utf8.count <= RecordName.longest
    else { return nil }
    self.text = String(text)
  }

  private static let longest = 96

  var isJSON: Bool { text.lowercased().hasSuffix(".json") }
}

/// What names of files in the folder are made of.
enum FileName {
  /// Letters and figures of ASCII, spaces, dots, hyphens and low lines; the first is none of the
  /// latter.
  static func isPlain(_ name: some StringProtocol) -> Bool {
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || " ._-".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
