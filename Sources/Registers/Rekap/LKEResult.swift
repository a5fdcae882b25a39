public import Diagnostics
public import Evaluation
public import Records

/// The result of one office's LKE, in the column that the recap shows.
public struct LKEResult: Sendable {
  public var wilayah: Wilayah
  public var summary: ScoreSummary
  /// The same of the column that it is compared with; nil without answers there.
  public var pembanding: ScoreSummary?
  /// The year that is evaluated; nil when the file does not say.
  public var tahun: Int?
  /// The figures are made up.
  public var contoh: Bool
  /// Its file, for messages.
  public var place: Place
  /// What a recap tells of it.
  public var warnings: [Diagnostic]
  /// Its answers as a record of JSON, in the columns that the recap shows.
  public var source = AnswerSource()

  /// What a result was read from, to be kept with the recap. Nothing of it is made before a
  /// document asks.
  public struct AnswerSource: Sendable {
    /// The text of its scheme's file; nil of a bundled one.
    public var skema: @Sendable () -> [UInt8]? = { nil }
    /// The record, given how it names the scheme; nil: as it did.
    public var record: @Sendable (_ skema: String?) -> [UInt8] = { _ in [] }

    public init() {}
  }

  public init(
    wilayah: Wilayah, summary: ScoreSummary, pembanding: ScoreSummary? = nil, tahun: Int? = nil,
    contoh: Bool = false, place: Place, warnings: [Diagnostic] = []
  ) {
    self.wilayah = wilayah
    self.summary = summary
    self.pembanding = pembanding
    self.tahun = tahun
    self.contoh = contoh
    self.place = place
    self.warnings = warnings
  }
}
