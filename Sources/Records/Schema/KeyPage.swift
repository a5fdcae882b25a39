package import Diagnostics
package import Fields

/// The page of reference of keys, in Markdown: a table of them, and one of each group in them.
package struct KeyPage {
  private let language: Language
  /// Groups that have a table already, those of earlier pages too.
  private var told: [Group] = []

  private struct Group {
    /// Of the keys that hold it, as the page writes them.
    var names: [String]
    var keys: [RecordKey]
  }

  package init(in language: Language) { self.language = language }

  /// The page; groups with the same keys are told once.
  package mutating func markdown(_ keys: [RecordKey]) -> String {
    section(.pageKeys(), table(keys)) + groups(in: keys)
  }

  private mutating func groups(in keys: [RecordKey]) -> String {
    var text = ""
    for key in keys where !key.keys.isEmpty && !told.contains(where: { $0.keys == key.keys }) {
      let names = keys.filter { $0.keys == key.keys }.map { "`\($0.name)`" }
      let like = told.first { $0.keys.askingNothing == key.keys.askingNothing }
      told.append(Group(names: names, keys: key.keys))
      text += "\n"
      if let like {
        let required = key.keys.filter(\.isRequired).map { "`\($0.name)`" }
        text += section(.pageKeys(in: names), words(.pageLike(like.names, required)) + "\n")
      } else {
        text += section(.pageKeys(in: names), table(key.keys)) + groups(in: key.keys)
      }
    }
    return text
  }

  private func section(_ title: Message, _ text: String) -> String {
    "## \(words(title))\n\n" + text
  }

  private func table(_ keys: [RecordKey]) -> String {
    let heads = [
      Message.pageKey(), .pageHolds(), .pageRequired(), .pageExample(), .pageMeaning(),
    ]
    let rows = keys.map { key in
      [
        "`\(key.name)`", words(.pageShape(key)), words(.pageNeed(key)),
        key.example.isEmpty ? "" : "`\(key.example)`", words(key.about),
      ]
    }
    let lines = [heads.map(words), heads.map { _ in "---" }] + rows
    return lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// As a cell of a table has it.
  private func words(_ message: Message) -> String {
    message.text(in: language).replacing("|", with: "\\|")
  }
}

extension [RecordKey] {
  /// The same, none of which must be there.
  fileprivate var askingNothing: [RecordKey] { relaxed(Set(map(\.name))) }
}
