internal import Diagnostics
internal import Fields
internal import Markup

/// A field of a record, as `record.xml` says it: an element for each type.
struct RecordFieldElement: Hashable, Sendable {
  let field: FieldDefinition

  static var names: [String] { forms.map(\.name) }

  static let forms: [Form<RecordFieldElement>] = [
    form("line", "a number or a code: one line, never broken") { .line(limit: $0.limit(120)) },
    form("name", "a name, an office, a title: broken at spaces only") {
      .name(limit: $0.limit(300))
    },
    form("prose", "words that may be hyphenated") { .prose(limit: $0.limit(600)) },
    form("date", "a day, as people write it: `2022-03-09`, `9 Maret 2022`") { _ in .date },
    form("time", "an hour: `09.00`, `13.30 WITA`; else in the zone of the record's office") { _ in
      .time
    },
    form("number", "a whole number") { read in
      let from = read.optional("from", .number(.zero ... .max), "at least", or: 0)
      let to = read.optional("to", .number(.zero ... .max), "at most", or: 1_000_000)
      if from > to { read.report(.templateRangeBackwards(from, to), at: read.place) }
      return .number(min(from, to)...to)
    },
    form("decimal", "a number with decimals, kept exactly") { _ in .decimal },
    form("money", "whole rupiah: `12500000`, `Rp12.500.000,00`") { _ in .money },
    form("choice", "one of some words") { read in
      .choice(read.required("of", .alternatives, "the words"))
    },
    form("flag", "ya or tidak; tidak when nothing is said") { _ in .flag },
    form("picture", "a file with a picture, in the record's folder or below it") { _ in .picture },
    form("satker", "an office of KPU, by its code") { _ in .satker },
    form("orang", "a person: name with titles, office, institution, NIP, rank, a.n. and u.b.") {
      .orang($0.optional("needs", .choice, "what must be said", or: .both))
    },
    form("dasar", "a letter or regulation that something rests on") { _ in .dasar },
    form("group", "fields that belong together; with `most` a table, a row each") { read in
      .group(read.fields())
    },
  ]

  private static func form(
    _ name: String, _ summary: String,
    _ type: @escaping @Sendable (inout ElementReader) -> FieldType
  ) -> Form<RecordFieldElement> {
    Form(name, summary) { RecordFieldElement(field: FieldDefinition(&$0, type)) }
  }
}

extension FieldDefinition {
  fileprivate init(_ read: inout ElementReader, _ type: (inout ElementReader) -> FieldType) {
    name = read.required("name", .fieldName, "how files and templates call it")
    let indonesian = read.required("id", .words, "what it means, in Indonesian")
    meaning = .meaning(
      of: name, id: indonesian, en: read.required("en", .words, "the same in English"))
    let need = read.optional("need", .choice, "whether it must be said", or: Need.always)
    most = read.optional(
      "most", .number(1...TemplateLimit.members), "how many of it may be said",
      without: "it stands once")
    standard = read.optional("default", .words, "what holds where nothing is said", without: "none")
    example = read.optional("example", .typed, "a right value, for hints and starter files", or: "")
    let identity = read.optional(
      "identifies", .choice,
      "whether it tells a record from others of its office; `copy`: from other copies of one "
        + "letter, which share its number", or: Identity.no)
    (identifies, tellsCopies) = (identity != .no, identity == .copy)
    place = read.place
    self.type = type(&read)
    isOptional = need == .optional && standard == nil
  }

  private enum Identity: String, CaseIterable { case yes, no, copy }

  private enum Need: String, CaseIterable { case always, optional }
}

extension ElementReader {
  fileprivate mutating func limit(_ standard: Int) -> Int {
    optional("limit", .number(1...10_000), "of so many characters at most", or: standard)
  }

  /// The fields in it, each name once; in a group what may stand around it.
  mutating func fields(isInGroup: Bool = true) -> [FieldDefinition] {
    ask(for: isInGroup ? .same : .only(RecordFieldElement.forms.map(\.rule)))
    let fields = elements(in: markup, known: RecordFieldElement.names) { child, reader in
      RecordFieldElement.forms.first { $0.name == child.name }.map {
        [reader.entering(child).read($0).field]
      }
    }
    var names: Set<String> = []
    for field in fields where !names.insert(field.name).inserted {
      report(.templateTwice("field", field.name), at: field.place, hint: .dropOne())
    }
    if fields.isEmpty { report(.templateNoFields(), at: place, hint: .templateAddField()) }
    return fields
  }
}
