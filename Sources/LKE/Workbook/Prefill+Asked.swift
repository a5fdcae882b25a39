public import Diagnostics
public import Evaluation
internal import Files
internal import Records
internal import Sheets

extension Prefill {
  /// What a user asks for by names.
  ///
  /// - Parameters:
  ///   - skema: "90/2021", or the path of a scheme's file.
  ///   - satker: the office's area code; its names are then filled in.
  ///   - output: the file that it is for. Its folder, or one below it, holds the
  ///     scheme's file.
  /// - Throws: `Faults(.usage)` for a scheme, code or year that there is not;
  ///   `Faults(.record)` with the faults of a scheme's file.
  public init(
    skema: String, satker: String?, tahun: Int?, target: Target, output: String = ""
  ) throws(Faults) {
    let asked = try AskedHead(satker: satker, tahun: tahun)
    let scheme = try Prefill.scheme(skema)
    self.init(
      scheme, wilayah: asked.satker.flatMap { Wilayah(kode: $0) }, tahun: tahun, target: target)
    if Scheme.isFile(skema) { self.skema = try Prefill.name(of: skema, beside: output) }
  }

  /// The bytes of a new file.
  ///
  /// - Parameter path: its name, whose ending says what it is: .xlsx, .csv, .yaml, .yml;
  ///   .skema for the scheme itself, to make another one of.
  /// - Throws: `Faults(.usage)` for any other.
  public func bytes(_ path: String) throws(Faults) -> [UInt8] {
    let name = path.lowercased()
    if name.hasSuffix(".xlsx") { return try newWorkbook(self) }
    if name.hasSuffix(".csv") { return Array(csv.utf8) }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return Array(yaml.utf8) }
    if Scheme.isFile(name), let text = Scheme.bundledText(skema) { return Array(text.utf8) }
    throw Faults(.usage, .lkeUnknownEnding(path), hint: .lkeKnownEndings)
  }
}

extension Prefill {
  private static func scheme(_ name: String) throws(Faults) -> Scheme {
    guard Scheme.isFile(name) || Scheme.bundledNames.contains(name) else {
      throw Faults(.usage, .skemaUnknown(name), hint: .skemaKnown(Scheme.bundledNames))
    }
    let bytes = Scheme.isFile(name) ? try bytes(name) : []
    let findings = Findings()
    let scheme = findings.gather { () throws(Faults) in
      try Scheme.named(name, at: nil) { (path) throws(Faults) in
        (try utf8Text(bytes, file: path), path)
      }
    }
    guard let scheme else { throw findings.faults() }
    return scheme
  }

  private static func bytes(_ path: String) throws(Faults) -> [UInt8] {
    do throws(FileFault) { return try readFile(path, limit: RecordSource.textLimit) } catch {
      guard error != .tooLarge else {
        throw Faults(
          .record, at: Place(file: path), .sheetTooLarge(RecordSource.textLimit),
          hint: .recordLargeTextHint)
      }
      throw Faults(.file, at: Place(file: path), .recordNoText(path), hint: .recordLookForFile)
    }
  }

  /// A scheme's file as the record will name it.
  private static func name(of file: String, beside output: String) throws(Faults) -> String {
    let folder = FilePath.folder(of: output)
    guard let name = (try? path(of: file, from: folder)).flatMap(\.self) else {
      throw Faults(
        .usage, .lkeSchemeElsewhere(file, output), hint: .lkeSchemeElsewhereHint)
    }
    return name
  }
}
