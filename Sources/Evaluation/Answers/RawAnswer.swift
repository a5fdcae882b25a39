public import Diagnostics
import Measures

/// An answer as a cell or a line holds it: text that is still to be read.
public struct RawAnswer: Hashable, Sendable {
  /// The code of the `Butir`.
  public var code: String
  /// The name of a raw count of its formula; nil for the answer itself.
  public var cacah: String?
  public var kolom: Kolom
  public var text: String
  public var place: Place?
  /// A percentage that a sheet computes of its counts, or that was typed over it: the counts
  /// count.
  public var isShown = false

  public init(
    code: String, cacah: String? = nil, kolom: Kolom, text: String, place: Place? = nil
  ) {
    self.code = code
    self.cacah = cacah
    self.kolom = kolom
    self.text = text
    self.place = place
  }
}

extension AnswerSheet {
  /// Reads answers against a scheme; an empty text is no answer.
  ///
  /// - Parameter warnings: of what was read, though it is not quite what was asked for.
  /// - Throws: every fault with the place of its cell: unknown codes, answers
  ///   that the question does not have, indexes beyond the scale, answers given twice.
  public static func read(
    _ cells: [RawAnswer], _ scheme: Scheme, penyebutNol: ZeroDenominator = .kosong,
    sudahWBK: Bool = false, _ warnings: Findings = Findings()
  ) throws(Faults) -> AnswerSheet {
    var reader = JawabanReader(scheme)
    reader.read(cells)
    try reader.findings.check()
    warnings.add(reader.findings.diagnostics)
    return AnswerSheet(
      jawaban: reader.answers, penyebutNol: penyebutNol, sudahWBK: sudahWBK)
  }
}
