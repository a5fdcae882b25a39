public import Diagnostics
internal import LKE
internal import Records

/// The evidence that one sheet of answers names, to be told.
public struct BuktiReport: Sendable {
  public let record: String
  public let satker: NilaiReport.Office?
  public let tahun: Int?
  public let warnings: [Diagnostic]
  let daftar: DaftarBukti

  /// One thing that is named.
  public struct Line: Hashable, Sendable {
    public let code: String
    public let text: String
    /// In a word.
    public let keadaan: Message
    public let saran: Message?
  }
}

extension BuktiReport {
  /// Reads a sheet and looks for its evidence beside it.
  ///
  /// - Parameters:
  ///   - file: the sheet.
  ///   - satker: the office's code, of a file that does not say it; so `tahun`.
  public init(_ file: RecordFile, satker: String? = nil, tahun: Int? = nil) throws(Faults) {
    let asked = try AskedHead(satker: satker, tahun: tahun)
    let opened = try openLKE(file)
    let evaluasi = try readEvaluasi(opened, for: .nilai, asked)
    record = file.path
    self.satker = evaluasi.head.satker.map(NilaiReport.Office.init)
    self.tahun = evaluasi.head.tahun
    warnings = evaluasi.warnings
    daftar = DaftarBukti(evaluasi, berkas: file.path, in: opened.source.folder)
  }

  /// In the order of the sheet.
  public var lines: [Line] {
    daftar.butir.flatMap { butir in
      butir.bukti.map {
        Line(
          code: butir.code, text: $0.text, keadaan: $0.keadaan.message, saran: $0.keadaan.saran)
      }
    }
  }

  /// Codes of what is answered without evidence.
  public var tanpaBukti: [String] { daftar.tanpaBukti }

  public var ringkasan: Message { daftar.ringkasan }
}

/// The evidence of several sheets as one workbook.
public func buktiFile(_ reports: [BuktiReport], at path: String) throws(Faults) -> OutputFile {
  let bytes = try making(path) { () throws(Faults) in try buktiWorkbook(reports.map(\.daftar)) }
  return OutputFile(path: path, bytes: bytes)
}

/// - Throws: `Faults(.usage)` for a path that does not end in ".xlsx".
public func checkWorkbookName(_ path: String) throws(Faults) {
  guard path.lowercased().hasSuffix(".xlsx") else {
    throw Faults(.usage, .outputWorkbookEnding(path))
  }
}
