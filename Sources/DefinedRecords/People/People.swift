internal import Bahasa
internal import Diagnostics
internal import Fields
internal import Records
internal import Templates

/// The persons of a table, by number and name: a gelar is corrected there once.
struct People: Sendable {
  /// As typed, without gelar, case and blanks, or by the digits of a NIP or NRP.
  private var persons: [String: [TreeNode]] = [:]
  private var names: [String] = []

  /// Those of the table that a record, or common values, names; nil when there is none.
  ///
  /// - Throws: what makes the table unreadable.
  init?(
    namedIn root: TreeNode, of source: RecordSource, _ findings: Findings
  ) throws(Faults) {
    guard let node = root.value(of: DefinedKind.peopleKey), let path = node.text, !node.isEmpty,
      !Placeholder.stands(in: path)
    else { return nil }
    let table = try source.table(node, path: path)
    let rows = GroupTable(
      name: DefinedKind.peopleKey, keys: Pejabat.fields(needing: .nama).keys)
    // One who stands there twice with the same words is one.
    var said: Set<String> = []
    for person in try rows.groups(of: table, path: DefinedKind.peopleKey, findings)
    where said.insert("\(person.said)").inserted { add(person) }
  }

  /// Those who go by a name or number.
  func called(_ typed: String) -> [TreeNode] { persons[People.key(typed)] ?? [] }

  /// Who was probably meant, in a table of one office or a province: to look for each of many
  /// among all of a nation takes long.
  func near(_ typed: String) -> String? {
    names.count <= People.mostCompared ? suggestion(for: typed, among: names) : nil
  }

  private static let mostCompared = 10_000

  private mutating func add(_ person: TreeNode) {
    guard case .mapping(let entries) = person.content else { return }
    let text = { (name: String) in entries.first { $0.key == name }?.value.text }
    if let name = text("nama") { names.append(PersonName(name).nama) }
    for name in Set(["nama", "nip", "nrp"].compactMap(text).map(People.key)) {
      persons[name, default: []].append(person)
    }
  }

  /// The name without gelar, case and blanks; of a number its digits.
  private static func key(_ typed: String) -> String {
    let bare = typed.filter { !$0.isWhitespace }
    if !bare.isEmpty, bare.utf8.allSatisfy({ (48...57).contains($0) }) { return bare }
    return PersonName(typed).nama.lowercased().filter { !$0.isWhitespace }
  }
}
