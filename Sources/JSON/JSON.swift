/// A value as JSON (RFC 8259), on one line, keys in the order given:
///
///     ["record": .text("a.yaml"), "pages": .number(2)]
public enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case decimal(Decimal)
  case text(String)
  case list([JSON])
  case object([Member])

  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: JSON

    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  public static func optional(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  public static func optional(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }
}

extension JSON: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral members: (String, JSON)...) {
    assert(Set(members.map(\.0)).count == members.count, "a key twice")
    self = .object(members.map { Member($0, $1) })
  }
}

extension JSON {
  /// A number with decimals, exactly as it is to be written.
  public struct Decimal: Hashable, Sendable {
    let digits: String

    /// Nil for what JSON does not take for a number, "1,5", ".5", "05", "+1"; and
    /// for one with an exponent.
    public init?(_ digits: String) {
      let unsigned = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
      let parts = unsigned.split(separator: ".", omittingEmptySubsequences: false)
      let isNumber = parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
      guard isNumber, parts.count <= 2, parts[0] == "0" || !parts[0].hasPrefix("0") else {
        return nil
      }
      self.digits = digits
    }
  }
}

extension JSON: CustomStringConvertible {
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .decimal(let value): value.digits
    case .text(let text): JSON.quoted(text)
    case .list(let values): "[\(values.map(\.description).joined(separator: ","))]"
    case .object(let members):
      "{\(members.map { "\(JSON.quoted($0.key)):\($0.value)" }.joined(separator: ","))}"
    }
  }

  /// Control characters, the two line separators that some readers of lines take for ends,
  /// and what turns a terminal's direction are escaped.
  private static func quoted(_ text: String) -> String {
    // By bytes where nothing need be escaped: every document holds two files of JSON.
    if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}", "\u{2028}"..."\u{202e}",
        "\u{2066}"..."\u{2069}", "\u{fff9}"..."\u{fffc}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    0x20...0x7e ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }
}
