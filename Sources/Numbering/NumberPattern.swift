package import Bahasa
package import Diagnostics

/// A number of which parts are filled in: `{urut:3|Ketua}/PW.02.5-SP/{wilayah}/{tahun}`.
/// Whatever stands outside of braces stays as it is typed.
package struct NumberPattern: Hashable, Sendable {
  private let pieces: [Piece]

  fileprivate enum Piece: Hashable, Sendable {
    case text(String)
    /// The number in a register, with zeros before it up to so many digits; and the register's
    /// name, where it is said.
    case urut(digits: Int, register: String?)
    case insert(SisipanNomor)
  }

  /// Of a record, what inserts are filled with.
  package struct Facts {
    /// Of its office, with or without a dot; nil of one without.
    package var kode: String?
    package var date: CalendarDate

    package init(kode: String?, date: CalendarDate) {
      self.kode = kode
      self.date = date
    }
  }

  /// Whether a text is a pattern, right or wrong.
  package static func stands(in text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
  }

  /// Whether a text is a pattern that takes a number of a register.
  package static func takesUrut(_ text: String) -> Bool {
    stands(in: text)
      && (try? NumberPattern(text, at: Place(file: "")))?.takesUrut ?? true
  }

  /// - Parameter place: of the text.
  /// - Throws: `Faults(.record)` for an insert that there is not, and a brace without its other.
  package init(_ text: String, at place: Place) throws(Faults) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { "{}".contains($0) }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        throw Faults(.record, at: place, .numberBrace(text), hint: .numberExample())
      }
      pieces.append(try NumberPattern.piece(rest[rest.index(after: open)..<close], at: place))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
    guard pieces.count(where: \.isUrut) < 2 else {
      throw Faults(.record, at: place, .numberTwice(text), hint: .numberExample())
    }
  }

  private static func piece(_ typed: Substring, at place: Place) throws(Faults) -> Piece {
    let word = typed.trimmed
    if let insert = SisipanNomor(rawValue: word) { return .insert(insert) }
    if let match = word.wholeMatch(of: /urut(?:\s*:\s*([1-6]))?(?:\s*\|\s*([^{}|]{1,40}))?/) {
      return .urut(
        digits: match.output.1.flatMap { Int($0) } ?? 1, register: match.output.2?.trimmed)
    }
    let name = String(word.prefix { $0 != ":" && $0 != "|" }).trimmed
    let known = ["urut"] + SisipanNomor.allCases.map(\.rawValue)
    throw Faults(
      .record, at: place, .numberInsert(String(typed)),
      hint: known.contains(name) ? .numberExample() : .meant(name, among: known))
  }
}

extension NumberPattern.Piece {
  fileprivate var isUrut: Bool { if case .urut = self { true } else { false } }
}

extension NumberPattern {
  /// Whether it takes a number of a register.
  package var takesUrut: Bool { pieces.contains(where: \.isUrut) }

  /// Which numbers it counts among: the name of the register or, where none is said, the letters
  /// behind the code.
  func register(_ filled: String) -> String {
    let named = pieces.lazy.compactMap { piece in
      if case .urut(_, let register) = piece { register } else { nil }
    }.first
    return named ?? NumberParts(filled).jenis ?? ""
  }

  /// The number; without an insert that the record has nothing for.
  ///
  /// - Throws: `Faults(.record)` for such an insert.
  package func filled(
    _ facts: Facts, urut: Int, at place: Place
  ) throws(Faults) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let typed): text += typed
      case .urut(let digits, _):
        text += angka(urut, digits: digits)
      case .insert(.tahun): text += "\(facts.date.year)"
      case .insert(.bulan): text += angka(facts.date.month, digits: 2)
      case .insert(.bulanRomawi): text += angkaRomawi(facts.date.month)
      case .insert(.wilayah):
        guard let kode = facts.kode else {
          throw Faults(.record, at: place, .numberNoWilayah(), hint: .numberNoWilayahHint())
        }
        text += kode.filter { $0 != "." }
      }
    }
    return text
  }
}
