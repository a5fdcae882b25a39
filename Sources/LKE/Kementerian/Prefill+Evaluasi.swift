public import Diagnostics
public import Evaluation
internal import Measures
internal import Records

extension Prefill {
  /// A new file with the answers of another one.
  ///
  /// - Throws: `Faults(.usage)` for a scheme that is not bundled: a new file could not name it.
  public init(_ evaluasi: Evaluasi) throws(Faults) {
    guard Scheme.bundledNames.contains(evaluasi.scheme.id) else {
      throw Faults(
        .usage, .skemaUnknown(evaluasi.scheme.id), hint: .skemaKnown(Scheme.bundledNames))
    }
    let others = Kolom.allCases.filter { $0 != .mandiri }.map { evaluasi.catatan[$0] }
    let notes = ([evaluasi.catatan[.mandiri], evaluasi.bukti] + others).compactMap(\.self)
    let bukti = notes.reduce(into: [String: String]()) { all, notes in
      all.merge(notes) { "\($0); \($1)" }
    }
    self.init(
      evaluasi.scheme, wilayah: evaluasi.head.satker?.kode.flatMap { Wilayah(kode: $0) },
      tahun: evaluasi.head.tahun, target: evaluasi.target, answers: evaluasi.answers, bukti: bukti)
    (kolom, banding) = (evaluasi.kolomDiminta, evaluasi.kolomBanding)
    contoh = evaluasi.head.isContoh
  }
}

/// An answer as the ministry's interface has it.
public struct SoalAnswer: Hashable, Sendable {
  public var id: Int
  /// Our code of its row.
  public var code: String
  public var jawaban: [Kolom: String]
  public var catatan: [Kolom: String]
  public var bukti: String?
}

extension Evaluasi {
  /// The answers by `soal_id`, 1 to 127. Remarks stand at the first question of an entry.
  ///
  /// - Throws: `Faults(.usage)` for a scheme that the ministry's form is not for.
  public func soal() throws(Faults) -> [SoalAnswer] {
    guard scheme.butir.contains(where: { !$0.soal.isEmpty }) else {
      throw Faults(
        .usage, .lkeSchemeWithoutSoal(scheme.id), hint: .lkeSchemeWithoutSoalHint)
    }
    return scheme.butir.flatMap { butir in
      butir.soal.enumerated().map { index, soal in
        let first = index == 0
        return SoalAnswer(
          id: soal.id, code: soal.cacah.map { CodeBook.code(butir.code, cacah: $0) } ?? butir.code,
          jawaban: each { text(butir, soal, $0) },
          catatan: each { first ? catatan[$0]?[butir.code] : nil },
          bukti: first ? bukti[butir.code] : nil)
      }
    }.sorted { $0.id < $1.id }
  }

  /// What the file says besides and a new file of ours would not.
  public var droppedHead: [Message] {
    let isMore =
      head.tanggal != nil || head.kota != nil || head.penandaTangan != nil || head.mengetahui != nil
    return (isMore ? [.lkeHeadDropped] : []) + droppedUnit
  }

  /// The columns with answers or remarks that the ministry's form does not have: its own are of
  /// the unit and of TPI.
  public var otherColumns: [Kolom] {
    [.provinsi, .tpn].filter { answers.kolom.contains($0) || catatan[$0]?.isEmpty == false }
  }

  public var droppedColumns: [Message] {
    otherColumns.isEmpty ? [] : [.lkeColumnsDropped(otherColumns)]
  }

  /// How the answers are scored, of which the ministry's form says nothing.
  public var droppedPolicy: [Message] {
    let keys = [
      answers.penyebutNol == .kosong ? nil : "penyebut_nol: \(answers.penyebutNol.rawValue)",
      target == .wbk ? nil : "target: \(target.rawValue)",
      answers.sudahWBK ? "sudah_wbk: ya" : nil,
      kolomDiminta.map { "kolom: \($0.rawValue)" },
      kolomBanding.map { "banding: \($0.rawValue)" }, head.isContoh ? "contoh: ya" : nil,
    ].compactMap(\.self)
    return keys.isEmpty ? [] : [.lkePolicyDropped(keys)]
  }

  /// What only the ministry's JSON has a place for.
  public var droppedUnit: [Message] { unit?.id == nil ? [] : [.lkeUnitDropped] }

  /// Percentages whose counts are not known: the ministry's form has no place for them.
  public var onlyShares: [Message] {
    let codes = scheme.butir.map(\.code).filter { code in
      Kolom.allCases.contains { kolom in
        if case .rasio? = answers.jawaban[kolom]?[code] { true } else { false }
      }
    }
    return codes.isEmpty ? [] : [.lkeOnlyShares(codes)]
  }

  private func each(_ text: (Kolom) -> String?) -> [Kolom: String] {
    Kolom.allCases.reduce(into: [:]) { $0[$1] = text($1) }
  }

  private func text(_ butir: Butir, _ soal: Soal, _ kolom: Kolom) -> String? {
    switch (answers.jawaban[kolom]?[butir.code], soal.cacah, butir.kind) {
    case (.pilihan(let answer), nil, _): answer
    case (.indeks(let value), nil, _): value.exactText(places: 0)
    case (.cacah(let counts), let name?, _): counts[name].map(String.init)
    default: nil
    }
  }
}
