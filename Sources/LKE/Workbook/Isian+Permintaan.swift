public import Diagnostics
public import Evaluation
public import Records

extension Isian {
  /// What a user asks for by names.
  ///
  /// - Parameters:
  ///   - skema: "90/2021".
  ///   - satker: the office's area code; its names are then filled in.
  /// - Throws: `Faults(.usage)` for a scheme, code or year that there is not.
  public init(
    skema: String, satker: String?, tahun: Int?, target: Target
  ) throws(Faults) {
    guard let scheme = try Scheme.bundled(skema) else {
      throw Faults(
        .usage, .lkeUnknownScheme(skema), hint: .lkeKnownSchemes(Scheme.bundledNames))
    }
    if let tahun, !(2012...2100).contains(tahun) {
      throw Faults(.usage, .tahunForm("\(tahun)", first: 2012))
    }
    var wilayah: Wilayah?
    if let satker { wilayah = try Wilayah(asked: satker) }
    self.init(scheme, wilayah: wilayah, tahun: tahun, target: target)
  }

  /// The bytes of a new file.
  ///
  /// - Parameter path: its name, whose ending says what it is: .xlsx, .csv, .yaml, .yml.
  /// - Throws: `Faults(.usage)` for any other.
  public func berkas(_ path: String) throws(Faults) -> [UInt8] {
    let name = path.lowercased()
    if name.hasSuffix(".xlsx") { return try lembarKerja(self) }
    if name.hasSuffix(".csv") { return Array(csv.utf8) }
    if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return Array(yaml.utf8) }
    throw Faults(.usage, .lkeUnknownEnding(path), hint: .lkeKnownEndings)
  }
}
