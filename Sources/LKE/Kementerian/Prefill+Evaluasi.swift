internal import Bahasa
public import Diagnostics
public import Evaluation
internal import Fields
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
    self.init(evaluasi, skema: evaluasi.scheme.id)
  }

  /// - Parameter skema: how the file is to name the scheme.
  init(_ evaluasi: Evaluasi, skema: String) {
    self.init(
      evaluasi.scheme, wilayah: evaluasi.head.satker?.kode.flatMap { Wilayah(kode: $0) },
      tahun: evaluasi.head.tahun, target: evaluasi.target, answers: evaluasi.answers,
      bukti: evaluasi.bukti)
    self.skema = skema
    catatan = evaluasi.catatan
    let files = Set(Evaluasi.fileKeys)
    lines = evaluasi.head.lines.filter { !files.contains($0.key) }
    (kolom, banding) = (evaluasi.kolomDiminta, evaluasi.kolomBanding)
    contoh = evaluasi.head.isContoh
  }
}

/// How the ministry's interface calls the parts of an answer.
public enum SoalKey {
  public static let id = "soal_id"
  static let bukti = "bukti_dukung_unit"

  static func jawaban(_ kolom: Kolom) -> String { "jawaban_\(name(kolom))" }
  static func catatan(_ kolom: Kolom) -> String { "catatan_\(name(kolom))" }

  private static func name(_ kolom: Kolom) -> String {
    kolom == .mandiri ? "unit" : kolom.rawValue.lowercased()
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

  /// The ministry's own parts of it in their order, as they are to lie in a file.
  public var parts: [(key: String, text: String?)] {
    texts.map { ($0, $1.map(TypedText.copied)) }
  }

  var texts: [(key: String, text: String?)] {
    [
      (SoalKey.jawaban(.mandiri), jawaban[.mandiri]), (SoalKey.jawaban(.tpi), jawaban[.tpi]),
      (SoalKey.catatan(.mandiri), catatan[.mandiri]), (SoalKey.bukti, bukti),
      (SoalKey.catatan(.tpi), catatan[.tpi]),
    ]
  }
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

  /// The columns with answers or remarks that the ministry's form does not have: its own are of
  /// the unit and of TPI.
  public var otherColumns: [Kolom] {
    [.provinsi, .tpn].filter { answers.kolom.contains($0) || catatan[$0]?.isEmpty == false }
  }

  public var droppedColumns: [Message] {
    otherColumns.isEmpty ? [] : [.lkeColumnsDropped(otherColumns)]
  }

  /// How the answers are scored, of which the ministry's form says nothing.
  public var policy: [(key: String, value: String)] {
    let values = [
      answers.penyebutNol == .kosong ? nil : answers.penyebutNol.rawValue,
      target == .wbk ? nil : target.rawValue, answers.sudahWBK ? "ya" : nil,
      kolomDiminta?.rawValue, kolomBanding?.rawValue, head.isContoh ? "ya" : nil,
    ]
    return zip(Evaluasi.policyKeys, values).compactMap { key, value in value.map { (key, $0) } }
  }

  static let policyKeys = ["penyebut_nol", "target", "sudah_wbk", "kolom", "banding", "contoh"]

  public var carriedPolicy: [Message] {
    policy.isEmpty ? [] : [.lkePolicyCarried(policy.map(\.key))]
  }

  /// Keys that name files: of another folder these may be none.
  static let fileKeys = Laporan.fields.keys.lines.filter { $0.key.isPath && $0.name != "skema" }
    .map(\.name)

  /// - Parameter isOurs: whether the file has a place for all of the head but names of files.
  public func droppedKeys(isOurs: Bool) -> [Message] {
    let elsewhere = Set(["jenis", "versi", "satker", "tahun", "contoh"])
    let others = isOurs ? [] : Laporan.head.keys.map(\.name).filter { !elsewhere.contains($0) }
    let keys = (others + Evaluasi.fileKeys).filter { key in
      head.lines.keys.contains { $0 == key || $0.hasPrefix(key + ".") }
    }
    return keys.isEmpty ? [] : [.lkeKeysDropped(keys)]
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
