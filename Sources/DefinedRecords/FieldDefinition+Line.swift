internal import Fields
internal import Records
internal import Templates

extension FieldDefinition {
  /// The line of it: its key, and the name that templates see.
  var line: Fields<Members>.Line { line(numbering: []) }

  /// - Parameter numbers: the fields that become numbers of records that follow.
  func line(numbering numbers: Set<String>) -> Fields<Members>.Line {
    var field = Field(
      name, most == nil ? shape : .list(shape), optional: isOptional && !isFlag && most == nil,
      meaning: meaning)
    if case .choice(let words) = type { field.words = words }
    var key = RecordKey(
      name, keyShape, isRequired: !isOptional && standard == nil && !isFlag, about: meaning,
      example: example
    ).describing(matter).saying(
      content, otherwise: isFlag ? standard ?? YesNo.tidak.rawValue : standard)
    if type == .picture { key = key.asPath }
    if case .groups = key.shape { key = key.asTable }
    if identifies || type == .satker { key = key.kept }
    if numbers.contains(name) { key = key.asNumberOfOthers }
    return .given(field, key)
  }

  /// What is not answered is no.
  private var isFlag: Bool { type == .flag }

  private var shape: Shape {
    switch type {
    case .line, .name, .prose, .time, .choice: .text
    case .date: .date
    case .number, .money: .number
    case .decimal: .decimal
    case .flag: .flag
    case .picture: .image
    case .satker: .group(Satker.fields.all)
    case .orang(let needs): .group(Pejabat.fields(needing: needs).all)
    case .dasar: .group(Dasar.fields.all)
    case .group(let fields): .group(fields.flatMap(\.line.named))
    }
  }

  private var matter: RecordKey.Matter? {
    switch type {
    case .satker: .satker
    case .orang: .orang
    case .dasar: .dasar
    default: nil
    }
  }

  private var content: RecordKey.Content {
    switch type {
    case .date: .date
    case .time: .time
    case .number(let range): .number(range)
    case .decimal: .decimal
    case .money: .money
    default: .text
    }
  }

  private var keyShape: RecordKey.Shape {
    let inner: [RecordKey]
    switch type {
    case .line(let limit), .name(let limit), .prose(let limit): return texts(limit)
    case .date, .time, .number, .decimal, .money: return texts(40)
    case .picture: return texts(1024)
    case .choice(let words): return most == nil ? .choice(words) : .choices(words)
    case .flag: return .choice(YesNo.words)
    case .satker: inner = Satker.fields.keys
    case .orang(let needs): inner = Pejabat.fields(needing: needs).keys
    case .dasar: inner = Dasar.fields.keys
    case .group(let fields): inner = fields.flatMap(\.line.said)
    }
    return most.map { .groups(inner, count: $0) } ?? .group(inner)
  }

  private func texts(_ limit: Int) -> RecordKey.Shape {
    most.map { .texts(limit: limit, count: $0) } ?? .text(limit: limit)
  }
}

extension Pejabat {
  /// Of a person of whom not all needs to be said.
  static func fields(needing needs: FieldType.PersonNeeds) -> Fields<Pejabat> {
    switch needs {
    case .both: fields
    case .nama: fields.relaxing(["jabatan"])
    case .jabatan: fieldsOfWitness
    }
  }
}
