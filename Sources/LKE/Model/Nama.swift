public import Evaluation
internal import Measures

// Names of the domain for tables with little room.

extension Butir.Kind {
  /// "Ya/Tidak", "A/B/C", "%", "0–4", "0–2,50".
  public var nama: String { nama { $0 } }

  /// The same for a narrow column: of more than five answers "A/B/…/J".
  var namaPendek: String {
    nama { $0.count > 5 ? $0.prefix(2) + ["…"] + $0.suffix(1) : $0 }
  }

  private func nama(_ shortened: ([String]) -> [String]) -> String {
    switch self {
    case .pilihan(_, let choices): shortened(choices.map(\.jawaban)).joined(separator: "/")
    case .rasio: "%"
    case .indeks(let skala): "0–\(skala.text(places: 0))"
    case .nilai(let bobot): "0–\(bobot.text())"
    }
  }
}

extension Kolom {
  /// Its place among all, from 0.
  var position: Int { Kolom.allCases.firstIndex(of: self) ?? 0 }
}

extension Formula.Term {
  /// "perubahan konkret".
  public var uraian: String { Formula.uraian(nama) }
}

extension Formula {
  /// The name of a count as people read it: blanks for the low lines, and
  /// abbreviations in capitals.
  public static func uraian(_ cacah: String) -> String {
    cacah.split(separator: "_").map { abbreviations.contains($0) ? $0.uppercased() : String($0) }
      .joined(separator: " ")
  }

  private static let abbreviations: Set<Substring> = ["lhkpn", "lhkasn"]
}
