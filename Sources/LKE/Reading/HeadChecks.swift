internal import Diagnostics
internal import Evaluation
internal import Records

/// What is probably wrong with the scheme of an evaluation.
struct HeadChecks {
  let head: RecordHead
  let findings: Findings

  /// A year that a later scheme of those bundled was in force for.
  func checkScheme(_ scheme: Scheme, at place: Place) {
    guard let tahun = head.tahun, let index = Scheme.bundledNames.firstIndex(of: scheme.id),
      let newer = Scheme.bundledNames.prefix(index).first(where: { name in
        name.split(separator: "/").last.flatMap { Int($0) }.map { $0 < tahun } ?? false
      })
    else { return }
    findings.warn(
      at: place, .lkeOldScheme(scheme.id, newer, tahun), hint: .lkeOldSchemeHint(tahun))
  }
}
