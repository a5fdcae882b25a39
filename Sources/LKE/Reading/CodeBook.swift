internal import Diagnostics
internal import Evaluation

/// The codes that the rows of a sheet may have: of everything that takes an
/// answer, of the counts below a percentage ("A.II.1.i.a:perubahan_konkret"),
/// and of the headings above them.
struct CodeBook {
  /// What takes an answer, in the order of the sheet.
  let butir: [String]
  /// All of them, for suggestions.
  let names: [String]
  private let byCode: [String: Meaning]
  private let ratios: Set<String>
  private let choices: Set<String>

  struct Meaning {
    var name: String
    /// Nil for a heading.
    var butir: String?
    var cacah: String?
  }

  /// The row of the total of everything.
  static let total = "TOTAL"

  init(_ scheme: Scheme) {
    butir = scheme.butir.map(\.code)
    var meanings: [Meaning] = []
    var ratios: Set<String> = []
    for entry in scheme.butir {
      meanings.append(Meaning(name: entry.code, butir: entry.code))
      guard case .rasio(let formula) = entry.kind else { continue }
      ratios.insert(entry.code)
      meanings += formula.cacah.map {
        Meaning(name: CodeBook.code(entry.code, cacah: $0), butir: entry.code, cacah: $0)
      }
    }
    meanings += CodeBook.headings(scheme).map { Meaning(name: $0) }
    self.ratios = ratios
    choices = Set(
      scheme.butir.filter { if case .pilihan = $0.kind { true } else { false } }.map(\.code))
    names = meanings.map(\.name).sorted()
    byCode = Dictionary(meanings.map { (CodeBook.folded($0.name), $0) }) { first, _ in first }
  }

  static func code(_ butir: String, cacah: String) -> String { "\(butir):\(cacah)" }
}

extension CodeBook {
  /// The code of a `Butir` as the scheme spells it.
  func code(_ typed: String) -> String? {
    guard let found = meaning(typed), found.cacah == nil else { return nil }
    return found.butir
  }

  func meaning(_ typed: String) -> Meaning? { byCode[CodeBook.folded(typed)] }

  func isRatio(_ code: String) -> Bool { ratios.contains(code) }

  func wantsNumber(_ code: String) -> Bool { !choices.contains(code) }

  /// Case, blanks and a last full stop do not count.
  private static func folded(_ code: String) -> String {
    let bare = code.lowercased().filter { !$0.isWhitespace }
    return bare.hasSuffix(".") ? String(bare.dropLast()) : bare
  }

  private static func headings(_ scheme: Scheme) -> [String] {
    let pengungkit = scheme.pengungkit
    let areas = pengungkit.aspek.flatMap { aspek in
      pengungkit.areas.map { "\(aspek.code).\($0.code)" }
    }
    return [pengungkit.code] + pengungkit.aspek.map(\.code) + areas + pengungkit.subs.map(\.code)
      + [scheme.hasil.code] + scheme.hasil.kelompok.map(\.code) + [total]
  }
}
