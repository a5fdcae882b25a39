internal import DefinedRecords
public import Diagnostics
internal import Fields
public import JSON
internal import Records
internal import Templates

extension Kind {
  /// The page of reference of its records, in Markdown: every key, what must hold besides, and
  /// which documents are made of one.
  public func page(in language: Language) -> String {
    var page = KeyPage(in: language)
    let definition = defined?.definition
    return page.markdown(keys)
      + Kind.section(.pageDemands(), definition?.demands.map(Message.pageDemand) ?? [], language)
      + Kind.section(
        .pageDerivations(), definition?.derivations.map(Message.pageDerivation) ?? [], language)
  }

  private static func section(
    _ title: Message, _ items: [Message], _ language: Language
  ) -> String {
    guard !items.isEmpty else { return "" }
    let lines = items.map { "- \($0.text(in: language))\n" }
    return "\n## \(title.text(in: language))\n\n" + lines.joined()
  }

  /// The same for programs, with sentences in both languages.
  public var json: JSON {
    let definition = defined?.definition
    return [
      "kind": .text(word), "template": .text(standardTemplate),
      "keys": .list(keys.map(\.json)),
      "demands": .list(
        (definition?.demands ?? []).map {
          ["key": .text($0.field), "strict": .bool($0.isStrict), "sentence": $0.sentence.both]
        }),
      "makes": .list((definition?.derivations ?? []).map { .text($0.kind.rawValue) }),
    ]
  }
}

extension RecordKey {
  fileprivate var json: JSON {
    [
      "key": .text(name), "required": .bool(isRequired), "default": .optional(standard),
      "example": .optional(example.isEmpty ? nil : example), "holds": Message.pageShape(self).both,
      "meaning": about.both, "keys": .list(keys.map(\.json)),
    ]
  }
}

extension Message {
  fileprivate var both: JSON {
    [
      "id": .text(text(in: .indonesian)), "en": .text(text(in: .english)),
    ]
  }
}
