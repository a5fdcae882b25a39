public import Diagnostics
internal import Fields
internal import Files
internal import Records

/// What becomes of a recap when an LKE cannot be used.
public enum LKEBermasalah: String, CaseIterable, Hashable, Sendable {
  /// There is no recap.
  case tolak
  /// It is made without that file, which it lists with the reason.
  case catat
}

/// An LKE that a recap is made without.
public struct RefusedLKE: Hashable, Sendable {
  /// The file as the user can open it.
  public let berkas: String
  /// Whose it is, as far as that is known.
  public internal(set) var kode: String?
  /// The first of its errors, or what the recap's own record says of it.
  public let fault: Diagnostic
  /// How many errors there are besides.
  public let more: Int

  /// Nil without an error.
  init?(_ berkas: String, _ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    guard let first = errors.first else { return nil }
    self.berkas = berkas
    fault = first
    more = errors.count - 1 + diagnostics.map(\.more).reduce(0, +)
  }

  /// One that the recap's own record lists; nil when it does not say which or why.
  init?(_ group: RecordView) {
    guard let berkas = group.text("berkas"), let alasan = group.typed("alasan") else { return nil }
    self.berkas = berkas
    kode = group.text("satker").flatMap { Wilayah(anyKode: $0)?.kode }
    fault = Diagnostic(
      .error, at: Place(file: alasan.place.file, line: alasan.place.line), .rekapSaid(alasan.text))
    more = 0
  }

  /// Without the folder: what is printed does not depend on where the user stands.
  var name: String { FilePath.name(of: berkas) }

  /// What is told beside the recap, at the place of the fault.
  var warning: Diagnostic {
    Diagnostic(
      .warning, at: fault.place, .rekapLKELeftOut(fault.message, more: more), hint: fault.hint)
  }

  /// As it is printed: with the cell, and without characters that no font is sure to have.
  var alasan: String {
    let cell = fault.place?.cell.map { "\($0): " } ?? ""
    let others = more > 0 ? " (dan \(more) galat lain)" : ""
    // What a spreadsheet's error is called without its mark: nobody takes it for one.
    let text = (cell + fault.message.indonesian + others).replacing(/#(?=[A-Z])/, with: "")
    return text.unicodeScalars.map { scalar in
      scalar.isPrintedAnywhere
        ? String(scalar) : "[U+\(String(scalar.value, radix: 16, uppercase: true))]"
    }.joined()
  }

  static let fields = Fields<RefusedLKE>(
    .name("berkas", id: "nama berkasnya", en: "its file's name") { $0.name }.typed(
      1024, "sambas.xlsx"
    ).required,
    .prose("alasan", id: "mengapa tidak dapat dipakai", en: "why it cannot be used") {
      $0.alasan
    }.typed(2000, "tidak ditandatangani TPI").required,
    .key("satker", id: "kode satkernya, jika diketahui", en: "its office's code, where known")
      .typed(20, "61.01"))
}

extension Unicode.Scalar {
  /// Latin letters of Latin-1 and the marks of Indonesian print.
  fileprivate var isPrintedAnywhere: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xFF, 0x2013, 0x2014, 0x2018...0x201A, 0x201C...0x201E, 0x2026: true
    default: false
    }
  }
}
