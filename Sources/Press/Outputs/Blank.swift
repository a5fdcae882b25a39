internal import DefinedRecords
public import Diagnostics
public import Evaluation
internal import LKE
internal import Records
internal import Registers

/// A file to fill in.
public enum Blank: Sendable {
  /// A declaration; with an area code, of that office.
  case declaration(kode: String?)
  /// A record of a kind that is data; with an area code, of that office.
  case record(Kind, kode: String?)
  /// Answers to a scheme, "90/2021" or the path of a scheme's file; or, when the file
  /// ends in .skema, the scheme itself.
  case lke(skema: String, satker: String?, tahun: Int?, target: Target)
  /// A table of records of a kind that is data, a row each.
  case rows(Kind, kode: String?)
  /// A register of a province's offices; nil: of all.
  case register(provinsi: String?)
  /// What the columns of a register mean, as they are read, to correct.
  case registerMap(of: String, sheet: String?)

  /// The bytes of the file.
  ///
  /// - Parameter path: where it will be; its ending says what it is to be. What goes to
  ///   standard output is a table of text.
  /// - Throws: `Faults(.usage)` for an ending, code, year or scheme that there is not;
  ///   `Faults(.record)` with the faults of a scheme's file.
  public func file(at path: String) throws(Faults) -> OutputFile {
    OutputFile(path: path, bytes: try bytes(for: isStandard(path) ? "-.csv" : path))
  }

  private func bytes(for path: String) throws(Faults) -> [UInt8] {
    switch self {
    case .declaration(let kode):
      return Array(try starterFile(kode: kode).utf8)
    case .record(let kind, let kode):
      let satker = try kode.map { (kode) throws(Faults) in Satker(try Wilayah(asked: kode)) }
      return Array((kind.defined?.starter(of: satker) ?? "").utf8)
    case .lke(let skema, let satker, let tahun, let target):
      let prefill = try Prefill(
        skema: skema, satker: satker, tahun: tahun, target: target, output: path)
      return try making(path) { () throws(Faults) in try prefill.bytes(path) }
    case .rows(let kind, let kode):
      guard let form = TableForm(of: path) else {
        throw Faults(.usage, .outputRegisterEnding(path))
      }
      let satker = try kode.map { (kode) throws(Faults) in Satker(try Wilayah(asked: kode)) }
      guard let defined = kind.defined else { return [] }
      return try making(path) { () throws(Faults) in
        try defined.sheet(of: satker, isCSV: form == .csv)
      }
    case .registerMap(let register, let sheet):
      let record = OpenedRecord(try RecordSource(file: register))
      return Array(try Registers.registerMap(of: record, sheet: sheet).utf8)
    case .register(let provinsi):
      guard let form = TableForm(of: path) else {
        throw Faults(.usage, .outputRegisterEnding(path))
      }
      return try making(path) { () throws(Faults) in
        try newRegister(provinsi: provinsi, isCSV: form == .csv)
      }
    }
  }
}
