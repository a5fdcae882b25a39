import Bahasa
import Composition
import Evaluation
import Fields
import Frames
import LKE
import Measures
import Press
import Records
import Templates
import Testing

/// What templates get of evaluations.
@Suite struct EvaluasiFieldsTests {
  @Test func everyShapeIsRight() throws {
    for name in Scheme.bundledNames {
      let scheme = try #require(try Scheme.bundled(name))
      for target in Target.allCases {
        for answers in [[:], good(scheme)] {
          let laporan = try #require(try Laporan(evaluasi(scheme, answers, target)))
          #expect(shapeFaults(Laporan.fields, laporan) == [])
        }
      }
    }
  }

  /// Weights and minima that are not confirmed are told apart: “15?”, “60%” of “10?”.
  @Test func whatIsNotConfirmed() throws {
    let scheme = try #require(try Scheme.bundled("10/2019"))
    let values = try printed(evaluasi(scheme, good(scheme), .wbk))
    guard case .list(let areas)? = values[["area"]], case .list(let groups)? = values[["kelompok"]],
      case .list(let rows)? = values[["syarat"]]
    else { throw Missing() }
    let marks = { (values: [Value], name: String) in values.map { $0[[name]] == .flag(true) } }
    #expect(marks(areas, "indikatif") == [false, false, false, false, true, true])
    #expect(marks(areas, "minimum_indikatif") == [false, false, false, false, true, true])
    #expect(marks(groups, "minimum_indikatif") == [true, true])
    // The total: of 100 points for sure, its minimum not.
    #expect(marks(rows, "indikatif").first == false)
    #expect(marks(rows, "minimum_indikatif").first == true)
  }

  @Test func valuesAreAsTheyArePrinted() throws {
    let scheme = try Scheme.permenPANRB90()
    var answers = good(scheme)
    answers["A.I.1.i.a"] = .pilihan("Tidak")
    answers["A.II.5.ii.a"] = .cacah(["pengaduan_selesai": 1, "pengaduan_diproses": 2])
    answers["B.I.a"] = .indeks(Rational(3))
    let values = try printed(evaluasi(scheme, answers, .wbk))
    func value(_ path: String) -> Value? {
      values[path.split(separator: ".").map(String.init)[...]]
    }
    #expect(value("kesimpulan") == .prose("belum memenuhi"))
    #expect(value("jalan.jumlah") == .number(6))
    #expect(value("lengkap") == .flag(true))
    guard case .list(let rows)? = value("syarat"), case .list(let steps)? = value("jalan.langkah"),
      case .list(let aspek)? = value("aspek"), case .list(let groups)? = value("kelompok")
    else { throw Missing() }
    let status = rows.map { $0[["status"]] }
    #expect(status.count == 12)
    #expect(status[9] == .name("Belum (kurang 2,625)"))
    #expect(steps.map { $0[["dari"]] } == [.fixed("3,00")])
    #expect(steps.map { $0[["ke"]] } == [.fixed("3,60")])
    let counted = butir(aspek[1]).first { $0[["kode"]] == .fixed("A.II.5.ii.a") }
    #expect(counted?[["jawaban"]] == .fixed("33,33%"))
    #expect(
      counted?[["cacah"]]
        == .list([
          .group(["nama": .prose("pengaduan selesai"), "jumlah": .number(1)]),
          .group(["nama": .prose("pengaduan diproses"), "jumlah": .number(2)]),
        ]))
    #expect(butir(aspek[0])[0][["bukti"]] == .prose("SK Tim"))
    #expect(groups[0][["memenuhi"]] == .flag(false))
    #expect(
      rows.prefix(3).map { $0[["jarak"]] } == [.fixed("+18,38"), .fixed("+17,75"), .fixed("+2,95")])
  }

  @Test func whatIsUnansweredHasNoValue() throws {
    let scheme = try Scheme.permenPANRB90()
    var answers = good(scheme)
    answers["A.I.1.i.a"] = nil
    let value = try printed(evaluasi(scheme, answers, .wbk))
    #expect(value[["total"]] == nil)
    #expect(value[["hasil"]] == .decimal(40))
    #expect(value[["kesimpulan"]] == .prose("belum dapat dinilai"))
    #expect(
      value[["belum"]]
        == .list([
          .group(["kode": .fixed("A.I.1.i.a"), "kalimat": .prose("A.I.1.i.a belum dijawab")])
        ]))
  }

  @Test func withoutOfficeThereIsNoDocument() throws {
    let scheme = try Scheme.permenPANRB90()
    let bare = try Evaluasi(head: RecordHead(), scheme: scheme, answers: AnswerSheet())
    #expect(try Filling(bare) == nil)
  }
}

private struct Missing: Error {}

extension EvaluasiFieldsTests {
  private func good(_ scheme: Scheme) -> [String: Jawaban] {
    var answers: [String: Jawaban] = [:]
    for butir in scheme.butir {
      switch butir.kind {
      case .pilihan(_, let choices): answers[butir.code] = .pilihan(choices[0].jawaban)
      case .rasio: answers[butir.code] = .rasio(1)
      case .indeks(let scale): answers[butir.code] = .indeks(scale)
      case .nilai(let most): answers[butir.code] = .nilai(most)
      }
    }
    return answers
  }

  private func evaluasi(
    _ scheme: Scheme, _ answers: [String: Jawaban], _ target: Target
  ) throws -> Evaluasi {
    let head = RecordHead(
      satker: Wilayah(kode: "61.01").map { Satker($0) }, tahun: 2022,
      tanggal: CalendarDate(year: 2022, month: 12, day: 20), kota: "Sambas",
      penandaTangan: Pejabat(nama: "Sudarmi", jabatan: "Ketua"))
    return try Evaluasi(
      head: head, scheme: scheme, answers: AnswerSheet(jawaban: [.mandiri: answers]),
      bukti: ["A.I.1.i.a": "SK Tim"], target: target)
  }

  private func printed(_ evaluasi: Evaluasi) throws -> Value {
    Laporan.fields.value(of: try #require(try Laporan(evaluasi)))
  }

  /// All questions of an aspek.
  private func butir(_ aspek: Value) -> [Value] {
    func inner(_ value: Value, _ key: String) -> [Value] {
      if case .list(let values)? = value[[key]] { values } else { [] }
    }
    return inner(aspek, "area").flatMap { inner($0, "sub") }.flatMap { inner($0, "butir") }
  }
}
