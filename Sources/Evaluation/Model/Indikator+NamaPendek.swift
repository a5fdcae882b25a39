extension Indikator {
  /// What the label has in brackets at its end, for narrow columns: "IPAK", "TLHP"; "Capaian"
  /// of the capaian kinerja; the code of any other.
  public var namaPendek: String {
    let label = butir.label
    if label.hasSuffix(")"), let start = label.lastIndex(of: "(") {
      let name = label[label.index(after: start)...].dropLast()
      if (2...6).contains(name.count), name.allSatisfy(\.isUppercase) { return String(name) }
    }
    return label.hasPrefix("Capaian ") ? "Capaian" : code
  }
}
