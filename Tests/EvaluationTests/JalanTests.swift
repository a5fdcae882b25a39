import Diagnostics
import Evaluation
import Measures
import TestSupport
import Testing

/// The path of fewest steps, against brute force and on real sheets.
@Suite struct JalanTests {
  /// Every way to raise the answers, scored from the start: the path takes no
  /// more steps than the least of them that meets all conditions, and among
  /// those with so few its total is the highest.
  @Test(arguments: 1...40)
  func isTheSmallest(seed: UInt64) throws {
    let random = RandomScheme(seed: seed)
    let (scheme, sheet) = (random.scheme, random.sheet)
    var least: (steps: Int, total: Rational)?
    let rungs = scheme.butir.map { Self.rungs($0, sheet[$0.code]) }
    for way in Self.everyWay(rungs.map(\.count)) {
      let steps = way.reduce(0, +)
      if let least, steps > least.steps { break }
      var raised = sheet
      for (index, butir) in scheme.butir.enumerated() {
        raised[butir.code] = rungs[index][way[index]]
      }
      let score = try Score(raised, .mandiri, scheme)
      let total = try #require(score.total)
      guard score.verdict(.wbk).conclusion == .memenuhi else { continue }
      if let known = least, known.steps == steps, known.total >= total { continue }
      least = (steps, total)
    }
    switch try sheet.jalan(.mandiri, .wbk, scheme) {
    case .tidakTercapai, .terlaluPanjang, .belumDapatDinilai: #expect(Bool(false))
    case .sudahMemenuhi: #expect(least?.steps == 0)
    case .jalan(let jalan):
      #expect(jalan.jumlah == least?.steps)
      #expect(jalan.sesudah.total == least?.total)
      #expect(jalan.sesudah.verdict(.wbk).conclusion == .memenuhi)
      let before = try #require(try Score(sheet, .mandiri, scheme).total)
      #expect(before + jalan.langkah.map(\.tambahan).sum() == jalan.sesudah.total)
    }
  }

  /// How far each answer is raised, the ways of few steps first.
  private static func everyWay(_ counts: [Int]) -> [[Int]] {
    var ways: [[Int]] = [[]]
    for count in counts {
      ways = ways.flatMap { (way: [Int]) -> [[Int]] in (0..<count).map { way + [$0] } }
    }
    let weighed: [(steps: Int, way: [Int])] = ways.map { ($0.reduce(0, +), $0) }
    return weighed.sorted { $0.steps < $1.steps }.map(\.way)
  }

  /// Written apart from the code under test: letters one by one, shares in tenths.
  private static func rungs(_ butir: Butir, _ answer: Jawaban?) -> [Jawaban] {
    switch (butir.kind, answer) {
    case (.pilihan(_, let choices), .pilihan(let letter)):
      let index = choices.firstIndex { $0.jawaban == letter } ?? 0
      return (0...index).reversed().map { .pilihan(choices[$0].jawaban) }
    case (.rasio, .cacah(let counts)):
      let (a, b) = (counts["a"] ?? 0, counts["b"] ?? 1)
      let tenths = (1...10).filter { $0 * b > a * 10 }
      return [.cacah(counts)] + tenths.map { .rasio(Rational($0, over: 10)) }
    default: return answer.map { [$0] } ?? []
    }
  }

  /// S2 lacks 0,34: one step is enough, and of the best ones it takes the
  /// one that gives most.
  @Test func oneStepForAllB() throws {
    let result = try Sheets.allB().jalan(.mandiri, .wbk, Sheets.scheme.get())
    guard case .jalan(let jalan) = result else { return #expect(Bool(false)) }
    #expect(jalan.jumlah == 1)
    #expect(jalan.langkah.map(\.code) == ["B.I.b"])
    #expect(jalan.langkah.map(\.dari) == [.pilihan("B")])
    #expect(jalan.langkah.map(\.ke) == [.pilihan("A")])
    #expect(jalan.langkah.map(\.tambahan) == [Rational(test: "1,25")])
    #expect(!jalan.sesudah.verdict(.wbk).perluPredikat)
  }

  @Test func nothingToDo() throws {
    let scheme = try Sheets.scheme.get()
    #expect(try Sheets.best().jalan(.mandiri, .wbk, scheme) == .sudahMemenuhi)
    let open = try Sheets.best().with("B.I.a", nil)
    #expect(try open.jalan(.mandiri, .wbk, scheme) == .belumDapatDinilai)
  }

  /// Zero denominators that score nothing cannot be raised.
  @Test func whatCannotBeReached() throws {
    var scheme = try Sheets.scheme.get()
    var sheet = try Sheets.best().with(
      "A.II.5.ii.a", .cacah(["pengaduan_selesai": 0, "pengaduan_diproses": 0]))
    sheet.penyebutNol = .nol
    #expect(try sheet.jalan(.mandiri, .wbk, scheme) == .sudahMemenuhi)
    scheme.syarat[0].minimum[.wbk] = Figure(98)
    #expect(try sheet.jalan(.mandiri, .wbk, scheme) == .tidakTercapai)
  }

  /// An index of 3,47 goes to 3,50 and then by tenths.
  @Test func anIndexRisesByTenths() throws {
    let sheet = try Sheets.best().with("B.I.a", .indeks(Rational(test: "3,47")))
    let result = try sheet.jalan(.mandiri, .wbk, Sheets.scheme.get())
    guard case .jalan(let jalan) = result else { return #expect(Bool(false)) }
    #expect(jalan.langkah.map(\.ke) == [.indeks(Rational(test: "3,6"))])
    #expect(jalan.jumlah == 2)
  }

  /// Of equal ways the one that comes first in the sheet: area by area, then part B.
  @Test func tiesGoToTheFirstRow() throws {
    var scheme = try Sheets.scheme.get()
    scheme.syarat[0].minimum[.wbk] = Figure(Rational(test: "99,25"))
    let codes = ["A.I.2.ii.b", "A.I.2.ii.c", "A.I.5.iv.a", "A.I.5.iv.b"]
    var sheet = try Sheets.best()
    for code in codes { sheet[code] = .pilihan("B") }
    guard case .jalan(let one) = try sheet.jalan(.mandiri, .wbk, scheme) else {
      return #expect(Bool(false))
    }
    #expect(one.langkah.map(\.code) == ["A.I.2.ii.b"])
    scheme.syarat[0].minimum[.wbk] = Figure(Rational(test: "99,75"))
    guard case .jalan(let three) = try sheet.jalan(.mandiri, .wbk, scheme) else {
      return #expect(Bool(false))
    }
    #expect(three.langkah.map(\.code) == ["A.I.2.ii.b", "A.I.2.ii.c", "A.I.5.iv.a"])
  }

  /// The longest way there is: everything at its worst, WBBM, and shares
  /// whose denominators no machine word holds.
  @Test func isFoundInTime() throws {
    let scheme = try Sheets.scheme.get()
    var sheet = try Sheets.worst()
    let primes = [9_973, 9_967, 9_949, 9_941, 9_931, 9_929, 9_923, 9_907]
    let shares = scheme.butir.filter { if case .rasio = $0.kind { true } else { false } }
    for (butir, prime) in zip(shares, primes) {
      sheet[butir.code] = .rasio(Rational(1, over: prime))
    }
    var result = JalanResult.belumDapatDinilai
    let time = try processorTime { result = try sheet.jalan(.mandiri, .wbbm, scheme) }
    guard case .jalan(let jalan) = result else { return #expect(Bool(false)) }
    #expect(jalan.sesudah.verdict(.wbbm).perluPredikat)
    #expect(jalan.sesudah.verdict(.wbbm).rows.filter { $0.status != .memenuhi }.count == 1)
    // About 0.3 s in a debug build; the rest is for a busy machine.
    #expect(time < 5)
  }

  /// A thousand questions of ten answers: it gives up, in words, at a stated number of steps.
  @Test func givesUp() throws {
    let scheme = try Scheme.read(Self.large, file: "s")
    var sheet = AnswerSheet()
    for butir in scheme.butir {
      sheet[butir.code] = butir.code == "B.I.a" ? .indeks(.zero) : .pilihan("J")
    }
    var result = JalanResult.belumDapatDinilai
    let time = try processorTime { result = try sheet.jalan(.mandiri, .wbk, scheme) }
    #expect(result == .terlaluPanjang)
    // About 1 s in a debug build; the rest is for a busy machine.
    #expect(time < 30)
    let message = result.message(try Score(sheet, .mandiri, scheme).verdict(.wbk))
    #expect(
      message.indonesian == """
        Jalan terpendek menuju WBK tidak dihitung sampai selesai: skema ini terlalu besar, lebih \
        dari 2 juta langkah hitungan.
        """)
    #expect(
      message.english == """
        The shortest way to WBK was not worked out: this scheme is too large for it, with more \
        than 2 million steps of reckoning.
        """)
  }

  private static let large: String = {
    let answers = zip("ABCDEFGHIJ", stride(from: 9, through: 0, by: -1)).map { letter, ninth in
      "\(letter) \(ninth == 9 ? "1" : "0,\(1_111 * ninth)")"
    }
    var lines = [
      "skema besar/2031", "nama Besar", "jawaban 9 " + answers.joined(separator: " "),
      "jawaban indeks skala 4", "jumlah sub 4", "jumlah soal 1000", "bagian A 60 Pengungkit",
      "aspek A.I 60 Pemenuhan", "area 1 60 Satu",
    ]
    for sub in ["i", "ii", "iii", "iv"] {
      lines.append("sub A.I.1.\(sub) 15 Sub")
      let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
      let names = (1...10).flatMap { count in letters.map { String(repeating: $0, count: count) } }
      lines += names.prefix(250).map { "soal A.I.1.\(sub).\($0) 9 Soal" }
    }
    lines += [
      "bagian B 40 Hasil", "kelompok B.I 40 Hasil", "indikator B.I.a 40 indeks Survei",
      "syarat 1 75 85 total",
    ]
    return lines.joined(separator: "\n")
  }()

  /// Raising an answer never lowers anything.
  @Test func raisingNeverLowers() throws {
    let scheme = try Sheets.scheme.get()
    var random = SeededGenerator(seed: 11)
    var sheet = try Sheets.worst()
    var before = try sheet.score()
    for butir in scheme.butir.shuffled(using: &random) {
      for answer in Self.rising(butir) {
        sheet[butir.code] = answer
        let after = try sheet.score()
        #expect(try #require(after.total) >= #require(before.total))
        for area in 0..<6 {
          #expect(try #require(after.nilai(area: area)) >= #require(before.nilai(area: area)))
        }
        before = after
      }
    }
    #expect(before.total == 100)
  }

  private static func rising(_ butir: Butir) -> [Jawaban] {
    switch butir.kind {
    case .pilihan(_, let choices): choices.reversed().map { .pilihan($0.jawaban) }
    case .rasio: (0...7).map { .rasio(Rational($0, over: 7)) }
    case .indeks(let scale): (0...9).map { .indeks(scale * Rational($0, over: 9)) }
    case .nilai(let bobot): [.nilai(0), .nilai(bobot)]
    }
  }
}
