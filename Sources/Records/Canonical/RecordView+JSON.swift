internal import Bahasa
internal import Fields
package import JSON

extension RecordView {
  /// What was typed and is shown, in the order of the keys and written in one way: two files
  /// that say the same give the same. Comments, weekdays that were compared with their dates
  /// and whatever the design does not name are left out.
  package func json(shown part: ShownPart) -> [JSON.Member] {
    keys.compactMap { key in
      part.keeps(key) ? json(key, part).map { JSON.Member(key.name, $0) } : nil
    }
  }

  private func json(_ key: RecordKey, _ part: ShownPart) -> JSON? {
    switch key.shape {
    case .text, .choice: typed(key.name).flatMap { json($0.text, key, part) }
    case .texts: list(texts(key.name).map { .text($0.text) })
    case .choices(let words):
      list(words.filter(Set(texts(key.name).map(\.text)).contains).map { .text($0) })
    case .group: group(key.name).map { .object($0.json(shown: part.part(key))) }
    case .groups:
      list(
        groups(key.name).enumerated().map { index, group in
          .object(group.json(shown: part.part(key, member: index)))
        })
    case .open: nil
    }
  }

  private func json(_ text: String, _ key: RecordKey, _ part: ShownPart) -> JSON? {
    switch part.value(of: key) {
    case .image(let image): part.name(of: image).map { .text($0) }
    case .date(let date): .text(date.iso)
    case .flag(let flag): .text(YesNo(flag).rawValue)
    // Another one may have been chosen.
    case .text(let chosen, _) where key.shape.isChoice: .text(chosen)
    default: .text(text)
    }
  }

  private func list(_ members: [JSON]) -> JSON? { members.isEmpty ? nil : .list(members) }
}

extension RecordKey.Shape {
  fileprivate var isChoice: Bool { if case .choice = self { true } else { false } }
}
