internal import Diagnostics
internal import Fields
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import Press
internal import Records

// What a form is made of.

extension Studio {
  /// What a page has to know to begin with.
  func start(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let kinds = try await work { _ in
      try press.everyKind().map { kind -> JSON in
        ["name": .text(kind.word), "title": JSON(try press.summary(of: kind))]
      }
    }
    return Answer(json: [
      "version": .text(Press.version), "lang": .text(settings.language.rawValue),
      "kinds": .list(kinds),
    ])
  }

  /// The fields of a kind, and the templates that print it.
  func schema(_ request: Request, _ context: StudioContext) async throws -> Answer {
    let word = request.asked("jenis") ?? Kind.pencanangan.word
    return try await work { _ in
      guard let kind = try press.everyKind().first(where: { $0.word == word }) else {
        throw Refusal(.notFound, .studioNoKind())
      }
      return Answer(json: [
        "kind": .text(kind.word), "title": JSON(try press.summary(of: kind)),
        "keys": .list(kind.keys.map(\.json)),
        "templates": .list(try press.templates(of: kind).map(\.json)),
      ])
    }
  }

  /// Every office, for a list to choose from.
  func offices(_ request: Request, _ context: StudioContext) async throws -> Answer {
    Answer(json: ["offices": .list(try WilayahListing.found([]).map(\.json))])
  }
}

extension JSON {
  init(_ message: Message) {
    self = ["id": .text(message.indonesian), "en": .text(message.english)]
  }
}

extension TemplateListing {
  /// In both languages.
  fileprivate var json: JSON {
    [
      "name": .text(name), "title": JSON(summary),
      "designs": .list(
        designs.map { design in
          [
            "name": .text(design.name), "title": JSON(design.summary),
            "papers": .list(design.papers.map { .text($0.description) }),
          ]
        }),
    ]
  }
}

extension RecordKey {
  fileprivate var json: JSON {
    .object(
      [
        .init("name", .text(name)), .init("label", .text(label)), .init("about", JSON(about)),
        .init("example", .text(example)), .init("required", .bool(isRequired)),
        .init("file", .bool(isPath)), .init("office", .bool(matter == .satker)),
        .init("person", .bool(matter == .orang)),
      ] + shape.members)
  }
}

extension RecordKey.Shape {
  fileprivate var members: [JSON.Member] {
    switch self {
    case .text(let limit): [.init("shape", .text("text")), .init("limit", .number(limit))]
    case .texts(let limit, let count):
      [
        .init("shape", .text("texts")), .init("limit", .number(limit)),
        .init("count", .number(count)),
      ]
    case .choice(YesNo.words): words("choice", [YesNo.ya.rawValue, YesNo.tidak.rawValue])
    case .choice(let words): self.words("choice", words)
    case .choices(let words): self.words("choices", words)
    case .group(let keys):
      [.init("shape", .text("group")), .init("keys", .list(keys.map(\.json)))]
    case .groups(let keys, let count):
      [
        .init("shape", .text("groups")), .init("keys", .list(keys.map(\.json))),
        .init("count", .number(count)),
      ]
    case .open: [.init("shape", .text("open"))]
    }
  }

  private func words(_ shape: String, _ words: [String]) -> [JSON.Member] {
    [.init("shape", .text(shape)), .init("words", .list(words.map { .text($0) }))]
  }
}
