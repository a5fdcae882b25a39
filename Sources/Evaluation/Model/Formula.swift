/// The formula of a percentage question: sums and differences of raw
/// counts over sums and differences of raw counts.
public struct Formula: Hashable, Sendable {
  public var numerator: [Term]
  public var denominator: [Term]
  /// Counts that are asked for besides, and score nothing.
  public var lain: [String] = []
  /// What stands for a count that is not given, by its name.
  public var pengganti: [String: [Term]] = [:]
  /// Whether nothing over nothing is a full score, whatever a record says.
  public var isNolPenuh = false

  /// A count that is added or taken away.
  public struct Term: Hashable, Sendable {
    /// As the scheme's file writes it, "agen_perubahan".
    public var nama: String
    public var isSubtracted: Bool

    public init(_ nama: String, isSubtracted: Bool = false) {
      self.nama = nama
      self.isSubtracted = isSubtracted
    }
  }

  public init(numerator: [Term], denominator: [Term]) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Formula {
  /// Reads "a / b" and "(a - b) / (a + b)"; nil when it is not of this form.
  public init?(_ text: some StringProtocol) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, let above = Formula.side(String(sides[0])),
      let below = Formula.side(String(sides[1]))
    else { return nil }
    self.init(numerator: above, denominator: below)
  }

  /// The names of the counts in the order of the formula, each once; behind them those
  /// that score nothing.
  public var cacah: [String] {
    ((numerator + denominator).map(\.nama) + lain).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }

  /// Beyond any real count; so sums of them never overflow.
  static let highestCount = 1_000_000_000_000

  /// Numerator and denominator; nil when a count is missing or above `highestCount`.
  func parts(of counts: [String: Int]) -> (numerator: Int, denominator: Int)? {
    let counts = filled(counts)
    guard let above = Formula.total(numerator, counts),
      let below = Formula.total(denominator, counts)
    else { return nil }
    return (above, below)
  }
}

extension Formula {
  /// With what stands for counts that are not given.
  public func filled(_ counts: [String: Int]) -> [String: Int] {
    counts.merging(replaced(in: counts).map { ($0.name, $0.value) }) { given, _ in given }
  }

  /// The counts that something stands for, by name.
  func replaced(in counts: [String: Int]) -> [(name: String, value: Int)] {
    pengganti.keys.sorted().filter { counts[$0] == nil }.compactMap { name in
      sum(of: name, counts).map { (name, $0) }
    }
  }

  /// The counts without which there is no score.
  func missing(in counts: [String: Int]) -> [String] {
    let known = filled(counts)
    return cacah.filter { known[$0] == nil && !lain.contains($0) }
  }

  /// The sum that stands for a count that is not given.
  func sum(of name: String, _ counts: [String: Int]) -> Int? {
    pengganti[name].flatMap { Formula.total($0, counts) }
  }

  var above: String { Formula.text(numerator) }
  var below: String { Formula.text(denominator) }

  /// "pengaduan_selesai + pengaduan_diproses"; empty when nothing stands for the count.
  func pengganti(_ name: String) -> String {
    Formula.text(pengganti[name] ?? [])
  }
}

extension Formula: CustomStringConvertible {
  public var description: String {
    [numerator, denominator].map {
      $0.count > 1 ? "(\(Formula.text($0)))" : Formula.text($0)
    }.joined(separator: " / ")
  }
}

extension Formula {
  static func side(_ text: String) -> [Term]? {
    var words = text.replacingMarks().split(separator: " ").map(String.init)
    if words.count > 1 {
      guard words.first == "(", words.last == ")" else { return nil }
      words = Array(words.dropFirst().dropLast())
    }
    guard words.count % 2 == 1 else { return nil }
    var terms: [Term] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      let sign = index == 0 ? "+" : words[index - 1]
      guard isName(words[index]), sign == "+" || sign == "-" else { return nil }
      terms.append(Term(words[index], isSubtracted: sign == "-"))
    }
    return terms
  }

  static func isName(_ word: String) -> Bool {
    word.first?.isLetter == true && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  private static func total(_ terms: [Term], _ counts: [String: Int]) -> Int? {
    var sum = 0
    for term in terms {
      guard let count = counts[term.nama], count <= highestCount else { return nil }
      sum += term.isSubtracted ? -count : count
    }
    return sum
  }

  private static func text(_ terms: [Term]) -> String {
    let rest = terms.dropFirst().map { " \($0.isSubtracted ? "-" : "+") \($0.nama)" }
    return (terms.first?.nama ?? "") + rest.joined()
  }
}

extension String {
  /// Brackets as words of their own.
  fileprivate func replacingMarks() -> String {
    replacing("(", with: " ( ").replacing(")", with: " ) ")
  }
}
