internal import Bahasa
package import Evaluation
internal import Fields
package import JSON
internal import Measures

extension Evaluasi {
  /// How the answers are scored, and they themselves, as a record of JSON says it.
  ///
  /// - Parameters:
  ///   - skema: how the record names the scheme.
  ///   - columns: whose answers.
  package func json(skema: String, columns: [Kolom] = Kolom.allCases) -> [JSON.Member] {
    let members = [
      "skema": skema, "target": target.rawValue, "penyebut_nol": answers.penyebutNol.rawValue,
      "sudah_wbk": answers.sudahWBK ? "ya" : nil,
    ]
    return members.sorted { $0.key < $1.key }.compactMap { key, value in
      value.map { JSON.Member(key, .text($0)) }
    } + [JSON.Member("jawaban", .object(columns.compactMap(json)))]
  }

  /// Evidence by code.
  package var jsonOfBukti: JSON.Member? {
    let members = scheme.butir.compactMap { butir in
      bukti[butir.code].map { JSON.Member(butir.code, .text($0)) }
    }
    return members.isEmpty ? nil : JSON.Member("bukti", .object(members))
  }

  /// A column's answers by code; nil without any.
  private func json(_ kolom: Kolom) -> JSON.Member? {
    let members = scheme.butir.compactMap { butir in
      answers.jawaban[kolom]?[butir.code].map { JSON.Member(butir.code, $0.json) }
    }
    return members.isEmpty ? nil : JSON.Member(kolom.rawValue.lowercased(), .object(members))
  }
}

extension Jawaban {
  fileprivate var json: JSON {
    switch self {
    case .pilihan(let text): .text(text)
    case .rasio(let value): .text("\((value * 100).typedText)%")
    case .indeks(let value), .nilai(let value): .text(value.typedText)
    case .cacah(let counts):
      .object(
        counts.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .text(String($0.value))) })
    }
  }
}
