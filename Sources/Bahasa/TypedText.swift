/// What is left of a text that somebody typed or pasted: the one rule of cleaning for cells
/// of tables, values of YAML and JSON, and words of the command line.
///
/// A space of any kind is a space: U+00A0 comes with pasted text, and where no line may
/// break is for us to say. What nobody sees is dropped at the edges of words. A letter
/// that only looks like an apostrophe is one (’). What cannot be mended without guessing
/// is told instead. It knows no sentence and no place, so that every room can use it.
public struct TypedText: Hashable, Sendable {
  /// Without white space at its ends; line breaks are "\n".
  public let text: String
  /// Why it must not be printed.
  public private(set) var fault: Fault?
  let typed: String

  public enum Fault: Hashable, Sendable {
    case forbidden(Unicode.Scalar)
    /// The word with a character that nobody sees inside.
    case hidden(String)
    /// The word with a character that was lost: U+FFFD.
    case lost(String)
    /// An error of a spreadsheet or of a web application: "#REF!".
    case error(String)
    /// A formula that only a spreadsheet computes.
    case formula
    /// One that has a spreadsheet start another program.
    case command
    /// A field that nobody filled in: "«Nama»", "{{saksi}}", "N/A".
    case placeholder(String)
  }

  public enum Remark: Hashable, Sendable {
    /// "Nurâ€™aini", "Nur?aini": read or written in another encoding; the text that it was.
    case encoding(String)
    /// "R&amp;D": written for the web; the text that is meant.
    case web(String)
    /// "Nur%27aini": written for mails, addresses or programs; the text that is meant.
    case code(String)
    /// "[Aula]", "menyusul": probably a field that nobody filled in.
    case placeholder
    /// "NULL", "nan": what other programs write for nothing.
    case nothing
  }

  public init(_ typed: String) {
    var cleaner = TextCleaner(isPlain: typed.utf8.allSatisfy { 0x20...0x7E ~= $0 })
    text = cleaner.cleaned(typed)
    self.typed = typed
    let isSpoilt = cleaner.isFaultOfEncoding && SpoiltPart(encoding: typed) != nil
    fault = (isSpoilt ? nil : cleaner.fault) ?? Debris.fault(in: text)
  }

  /// A text as it lies in a file: the text of ="…", or without the apostrophes that keep lines of
  /// it from being formulas.
  public init(copied raw: String) {
    guard let text = TypedText.unguarded(raw) else {
      self = TypedText(TypedText.quoted(raw) ?? raw)
      return
    }
    let isMarked = raw.utf8.first == UInt8(ascii: "'")
    self = TypedText(text)
    if isMarked, fault == .formula || fault == .command { fault = nil }
  }

  /// The text of ="…", by which a text in CSV is kept from becoming a number; quotation
  /// marks in it are doubled.
  private static func quoted(_ raw: String) -> String? {
    guard raw.hasPrefix("=\""), raw.hasSuffix("\""), raw.utf8.count > 2 else { return nil }
    let inside = raw.dropFirst(2).dropLast()
    let halves = inside.replacing("\"\"", with: "\u{0}")
    return halves.contains("\"") ? nil : String(halves.replacing("\u{0}", with: "\""))
  }
}

extension TypedText.Fault {
  /// Whether another program left it there instead of a value.
  public var isDebris: Bool {
    switch self {
    case .error, .formula, .command, .placeholder: true
    case .forbidden, .hidden, .lost: false
    }
  }
}

extension Unicode.Scalar {
  /// A blank within a line, of whatever width.
  public var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

/// Goes through a text word by word.
private struct TextCleaner {
  private(set) var fault: TypedText.Fault?
  private let isPlain: Bool
  private var kept: [Unicode.Scalar] = []

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  init(isPlain: Bool) { self.isPlain = isPlain }

  mutating func cleaned(_ typed: String) -> String {
    guard !isPlain else { return TextCleaner.trimmed(typed) }
    var rest = Array(typed.unicodeScalars)[...]
    var gap: Scalars = []
    while !rest.isEmpty {
      let word = rest.prefix { !TextCleaner.isBlank($0) }
      rest = rest[word.endIndex...]
      let bare = TextCleaner.withoutEdges(word)
      if !bare.isEmpty {
        if !kept.isEmpty { kept.append(contentsOf: TextCleaner.joined(gap)) }
        gap = []
        add(bare)
      }
      gap += word.isEmpty || !bare.isEmpty ? [] : word
      gap += rest.prefix(while: TextCleaner.isBlank)
      rest = rest.drop(while: TextCleaner.isBlank)
    }
    return TextCleaner.string(kept[...])
  }

  /// A letter that was spoilt may have become a control or a soft hyphen.
  var isFaultOfEncoding: Bool {
    switch fault {
    case .forbidden(let scalar): 0x80...0x9F ~= scalar.value
    case .hidden: true
    default: false
    }
  }

  private mutating func add(_ word: Scalars) {
    for index in word.indices {
      let scalar = word[index]
      if let found = ForbiddenCharacter(scalar), fault == nil {
        fault =
          switch found {
          case .control, .direction: .forbidden(scalar)
          case .hidden: .hidden(TextCleaner.shown(word, around: index))
          case .lost: .lost(TextCleaner.shown(word, around: index))
          }
      }
      kept.append(isApostrophe(index, word) ? "’" : scalar)
    }
  }

  /// Whether it is one by its look: a modifier letter, or between letters a quotation
  /// mark, an accent or a prime.
  private func isApostrophe(_ index: Int, _ word: Scalars) -> Bool {
    switch word[index].value {
    case 0x2B9, 0x2BB...0x2BF, 0x2C8, 0xA78C: return true
    case 0x60, 0xB4, 0x2018, 0x201B, 0x2032, 0xFF07:
      return index > word.startIndex && index + 1 < word.endIndex
        && word[index - 1].properties.isAlphabetic && word[index + 1].properties.isAlphabetic
    default: return false
    }
  }
}

extension TextCleaner {
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar == "\n" || scalar == "\r"
  }

  private static func withoutEdges(_ word: Scalars) -> Scalars {
    let isHidden = { (scalar: Unicode.Scalar) in ForbiddenCharacter(scalar) == .hidden }
    var bare = word.drop(while: isHidden)
    while let last = bare.last, isHidden(last) { bare.removeLast() }
    return bare
  }

  /// Plain spaces and line breaks stay as they were typed; a run with anything else in it
  /// is one space.
  private static func joined(_ gap: Scalars) -> [Unicode.Scalar] {
    if gap.allSatisfy({ $0 == " " }) { return Array(gap) }
    let breaks = Array(string(gap).replacing("\r\n", with: "\n").unicodeScalars)
      .filter { $0 == "\n" || $0 == "\r" }
    return breaks.isEmpty ? [" "] : breaks.map { _ in "\n" }
  }

  private static func string(_ scalars: Scalars) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Of a very long word as much as can be shown.
  private static func shown(_ word: Scalars, around index: Int) -> String {
    guard word.count > 60 else { return string(word) }
    let start = max(word.startIndex, index - 30)
    return string(word[start..<min(word.endIndex, index + 30)])
  }

  private static func trimmed(_ text: String) -> String {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    let bytes = text.utf8.drop { $0 == 0x20 }
    let count = bytes.reversed().prefix { $0 == 0x20 }.count
    return String(bytes.dropLast(count)) ?? text
  }
}
