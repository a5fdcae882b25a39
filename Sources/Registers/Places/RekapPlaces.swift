internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Records

/// Where the values of a recap stand: those of its offices in the register, the words of a
/// scheme's file there, everything else in the head.
struct RekapPlaces: RecordPlaces {
  let head: TreePlaces
  let register: RegisterPlaces
  /// Nil when the scheme is a bundled one.
  let scheme: WordingFile?

  var root: TreeNode { head.root }

  func place(of path: ValuePath, part: String?) -> Place {
    if let kode = path.kode, let row = register.code(of: kode) {
      return register.cell(of: kode, path, part: part)
        ?? part.flatMap { scheme?.place(of: nil, part: $0) } ?? row
    }
    if case .name(let key)? = path.steps.first, RekapPlaces.officeKeys.contains(key) {
      return register.whole
    }
    guard case .name(let key)? = path.steps.first, RekapPlaces.schemeKeys.contains(key) else {
      return head.place(of: path, part: part)
    }
    return scheme?.place(of: path.kode, part: part)
      ?? head.place(of: ValuePath([.name("skema")]), part: nil)
  }

  /// Lists of offices.
  private static let officeKeys = Set(PrintedRekap.offices.all.map(\.name))

  /// Values whose words are the scheme's.
  private static let schemeKeys: Set = [
    "skema", "area", "indikator", "area_terbaik", "area_terlemah",
  ]
}
