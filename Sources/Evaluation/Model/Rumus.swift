/// The formula of a percentage question: sums and differences of raw
/// counts over sums and differences of raw counts.
public struct Rumus: Hashable, Sendable {
  public var pembilang: [Suku]
  public var penyebut: [Suku]

  /// A count that is added or taken away.
  public struct Suku: Hashable, Sendable {
    /// As the scheme's file writes it, "agen_perubahan".
    public var nama: String
    public var isSubtracted: Bool

    public init(_ nama: String, isSubtracted: Bool = false) {
      self.nama = nama
      self.isSubtracted = isSubtracted
    }
  }

  public init(pembilang: [Suku], penyebut: [Suku]) {
    self.pembilang = pembilang
    self.penyebut = penyebut
  }
}

extension Rumus {
  /// Reads "a / b" and "(a - b) / (a + b)"; nil when it is not of this form.
  public init?(_ text: some StringProtocol) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, let above = Rumus.side(String(sides[0])),
      let below = Rumus.side(String(sides[1]))
    else { return nil }
    self.init(pembilang: above, penyebut: below)
  }

  /// The names of the counts in the order of the formula, each once.
  public var cacah: [String] {
    (pembilang + penyebut).map(\.nama).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Beyond any real count; so sums of them never overflow.
  static let highestCount = 1_000_000_000_000

  /// Numerator and denominator; nil when a count is missing or above `highestCount`.
  func parts(of counts: [String: Int]) -> (pembilang: Int, penyebut: Int)? {
    guard let above = Rumus.total(pembilang, counts), let below = Rumus.total(penyebut, counts)
    else { return nil }
    return (above, below)
  }
}

extension Rumus: CustomStringConvertible {
  public var description: String {
    "\(Rumus.text(pembilang)) / \(Rumus.text(penyebut))"
  }
}

extension Rumus {
  private static func side(_ text: String) -> [Suku]? {
    var words = text.replacingMarks().split(separator: " ").map(String.init)
    if words.count > 1 {
      guard words.first == "(", words.last == ")" else { return nil }
      words = Array(words.dropFirst().dropLast())
    }
    guard words.count % 2 == 1 else { return nil }
    var terms: [Suku] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      let sign = index == 0 ? "+" : words[index - 1]
      guard isName(words[index]), sign == "+" || sign == "-" else { return nil }
      terms.append(Suku(words[index], isSubtracted: sign == "-"))
    }
    return terms
  }

  private static func isName(_ word: String) -> Bool {
    word.first?.isLetter == true && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private static func total(_ terms: [Suku], _ counts: [String: Int]) -> Int? {
    var sum = 0
    for term in terms {
      guard let count = counts[term.nama], count <= highestCount else { return nil }
      sum += term.isSubtracted ? -count : count
    }
    return sum
  }

  private static func text(_ terms: [Suku]) -> String {
    guard terms.count > 1 else { return terms.first?.nama ?? "" }
    let rest = terms.dropFirst().map { " \($0.isSubtracted ? "-" : "+") \($0.nama)" }
    return "(\(terms[0].nama)\(rest.joined()))"
  }
}

extension String {
  /// Brackets as words of their own.
  fileprivate func replacingMarks() -> String {
    replacing("(", with: " ( ").replacing(")", with: " ) ")
  }
}
