import Bahasa
import Fields
import Measures
import Templates

@testable import Composition

/// A small register: provinces of so many offices. Every fifth office has no
/// result; the total of the n-th is 50 and n thirds.
struct Recap {
  var provinces: [Int]

  var filling: Filling {
    Filling(
      kind: "rekap", author: "KPU", date: CalendarDate(iso: "2023-12-01")!,
      values: .group([
        "tahun": .number(2023), "target": .fixed("WBK"), "contoh": .flag(true),
        "jumlah": .group(["satker": .number(count), "dinilai": .number(scored.count)]),
        "nilai": .group(["rata": .decimal(mean)]),
        "area": .list([area(1, 7164), area(2, nil)]),
        "satker": .list(offices.flatMap(\.self)),
        "provinsi": .list(groups),
      ]))
  }

  /// The sum of the totals of the first offices that have one.
  func sum(of count: Int) -> Rational {
    (1...max(1, count)).filter { $0 <= count && $0 % 5 != 0 }.map(Recap.total).sum()
  }

  static func total(_ number: Int) -> Rational { 50 + Rational(number, over: 3) }
}

extension Recap {
  private var count: Int { provinces.reduce(0, +) }
  private var scored: [Int] { (1...max(1, count)).filter { $0 % 5 != 0 } }
  private var mean: Rational { sum(of: count) / Rational(scored.count) }

  private var offices: [[Value]] {
    var number = 0
    return provinces.map { size in
      (0..<size).map { _ in
        number += 1
        return office(number)
      }
    }
  }

  private var groups: [Value] {
    offices.enumerated().map { index, offices in
      .group([
        "kode": .fixed("\(index + 11)"), "nama": .name("Provinsi \(index + 1)"),
        "satker": .list(offices),
      ])
    }
  }

  private func office(_ number: Int) -> Value {
    let percent: [Rational?] = number % 5 == 0 ? [nil, nil] : [80, 55]
    return Value.present([
      "nama_pendek": .name("Satker \(number)"), "nomor": .number(number),
      "area": .list(
        percent.enumerated().map { index, value in
          Value.present(["nomor": .number(index + 1), "persen": value.map(Value.decimal)])
        }),
      "total": number % 5 == 0 ? nil : .decimal(Recap.total(number)),
    ])
  }

  private func area(_ number: Int, _ mean: Int?) -> Value {
    Value.present([
      "nama_pendek": .name("A\(number)"), "minimum_persen": .decimal(60),
      "rata_persen": mean.map { .decimal(Rational($0, over: 100)) },
    ])
  }
}

extension Value {
  /// A group of those members that are there.
  fileprivate static func present(_ members: [String: Value?]) -> Value {
    .group(members.compactMapValues(\.self))
  }
}
