package import Diagnostics
internal import Evaluation
package import Fields
package import Records
internal import Sheets

/// Where the values of an evaluation stand: its head in the record, answers and evidence in
/// rows or in the tree, the words of its scheme in the files that the record names.
package struct EvaluasiPlaces: RecordPlaces {
  let head: TreePlaces
  let record: RecordView
  let draft: EvaluasiDraft
  let scheme: Scheme
  let answers: [RawAnswer]
  /// Which answers are printed.
  let kolom: Kolom
  let wording: WordingFiles

  /// The files whose words are printed, where the record names some.
  struct WordingFiles {
    var skema: WordingFile?
    /// Laid over it.
    var uraian: WordingFile?
  }

  package var root: TreeNode { head.root }

  package func place(of path: ValuePath, part: String?) -> Place {
    guard case .name(let key)? = path.steps.first, !EvaluasiPlaces.headKeys.contains(key) else {
      return head.place(of: path, part: part)
    }
    let code = path.kode ?? area(path)
    let found: Place? =
      switch path.name {
      case _ where key == "skema": nil
      case "bukti": code.flatMap { evidence($0, part) }
      case "jawaban", "dari", "ke": code.flatMap(answer)
      default: wording.uraian?.place(of: code, part: part)
      }
    return found ?? wording.skema?.place(of: code, part: part)
      ?? head.place(of: ValuePath([.name("skema")]), part: nil)
  }
}

extension EvaluasiPlaces {
  private static let headKeys = Set(Laporan.head.keys.map(\.name))

  /// The code of an area, whose members have numbers. Those of a way are numbered anew.
  private func area(_ path: ValuePath) -> String? {
    guard path.steps.first != .name("jalan") else { return nil }
    let steps = zip(path.steps, path.steps.dropFirst()).reversed()
    let members = steps.lazy.compactMap { name, step -> Int? in
      guard name == .name("area"), case .member(let number, _) = step else { return nil }
      return number
    }
    let areas = scheme.pengungkit.areas
    return members.first.flatMap { areas.indices.contains($0 - 1) ? areas[$0 - 1].code : nil }
  }

  private func answer(_ code: String) -> Place? {
    answers.first { $0.code == code && $0.kolom == kolom }?.place
  }

  private func evidence(_ code: String, _ part: String?) -> Place? {
    let codes = CodeBook(scheme)
    guard let table = draft.table else {
      guard case .mapping(let entries)? = record.node("bukti")?.content else { return nil }
      return entries.first { codes.code($0.key) == code }
        .map { head.place(of: $0.value, part: part) }
    }
    let cells = table.rows.filter { codes.meaning($0.code)?.butir == code }.flatMap(\.bukti)
    let meant = cells.first { remark in
      part.map { (try? remark.text.get())?.contains($0) ?? false } ?? false
    }
    return (meant ?? cells.first)?.place
  }
}
