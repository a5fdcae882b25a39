public import Diagnostics
public import Evaluation
internal import LKE
public import Measures
internal import Records

/// The scores of one sheet of answers, to be told.
public struct NilaiReport: Hashable, Sendable {
  public let record: String
  public let satker: Office?
  /// The year that is evaluated.
  public let tahun: Int?
  /// The figures are made up.
  public let isContoh: Bool
  /// Of the column that is shown.
  public let score: Score
  /// Of every column with answers.
  public let scores: [Score]
  /// The shown column beside another one, when that is asked for.
  public let comparison: Banding?
  public let verdict: Verdict
  public let path: Path
  public let warnings: [Diagnostic]

  public struct Office: Hashable, Sendable {
    public let kode: String?
    public let nama: String
    public let namaPendek: String

    init(_ satker: Satker) {
      kode = satker.kode
      nama = satker.nama
      namaPendek = satker.namaPendek
    }
  }

  /// The way to the target.
  public struct Path: Hashable, Sendable {
    /// The way in words, or why there is none.
    public let sentence: Message
    /// Whether a score condition is not met, or cannot be told yet.
    public let isNeeded: Bool
    /// Nil when there is no way, or none is needed.
    public let steps: [Step]?
    /// Points when all of it is done.
    public let total: Rational?
  }

  /// An answer to raise.
  public struct Step: Hashable, Sendable {
    public let code: String
    public let label: String
    /// The answer as it is typed; nil when there is none.
    public let from: String?
    public let to: String?
    /// From 1.
    public let rungs: Int
    /// Points that it adds to the total.
    public let gain: Rational
  }

  public var scheme: Scheme { score.scheme }

  /// The points that the target asks for; nil when it asks for none.
  public func minimum(_ subject: Syarat.Subject) -> Rational? {
    scheme.minimum(subject, verdict.target)
  }
}

extension NilaiReport {
  /// Reads and scores a sheet.
  ///
  /// - Parameters:
  ///   - file: the sheet.
  ///   - satker: the office's code, of a file that does not say it; so `tahun`.
  ///   - kolom: the column to show; nil: the last that is complete. Of a sheet with one column
  ///     of answers that does not say whose they are, whose.
  ///   - target: nil: the record's own.
  ///   - banding: the column to compare with; nil: the record's own, if it names one.
  public init(
    _ file: RecordFile, satker: String? = nil, tahun: Int? = nil, kolom: Kolom? = nil,
    target: Target? = nil, banding: Kolom? = nil
  ) throws(Faults) {
    let asked = try AskedHead(
      satker: satker, tahun: tahun, target: target, kolom: kolom, banding: banding)
    try self.init(file.path, readEvaluasi(openLKE(file), for: .nilai, asked))
  }

  private init(_ record: String, _ evaluasi: Evaluasi) throws(Faults) {
    let (head, score, target) = (evaluasi.head, evaluasi.score, evaluasi.target)
    let found = try evaluasi.answers.jalan(evaluasi.kolom, target, evaluasi.scheme)
    self.record = record
    satker = head.satker.map(Office.init)
    tahun = head.tahun
    isContoh = head.isContoh
    self.score = score
    scores = evaluasi.scores
    comparison = evaluasi.banding
    verdict = score.verdict(target)
    let steps = found.jalan?.langkah.map { step in
      Step(
        code: step.code, label: step.label, from: step.dari.kata(skor: score.skor[step.code]),
        to: step.ke.kata(skor: nil), rungs: step.langkah, gain: step.tambahan)
    }
    path = Path(
      sentence: found.message(verdict), isNeeded: found != .sudahMemenuhi, steps: steps,
      total: found.jalan?.sesudah.total)
    warnings = evaluasi.warnings
  }
}

/// A file of answers.
///
/// - Throws: a fault for a register, too.
func openLKE(_ file: RecordFile) throws(Faults) -> OpenedRecord {
  let reading = try Kinds.standard.open(file.source())
  guard !reading.isSure || reading.kind.name != Kind.rekap.name else {
    throw Faults(
      .record, at: Place(file: file.path), .nilaiOfRegister, hint: .nilaiCheckInstead(file.path))
  }
  return reading.record
}
