internal import Diagnostics

extension Fields {
  /// A line of the list: a name that templates see, a key of the file, or both.
  public struct Line: Sendable {
    let name: String
    let meaning: Message
    /// One, but for a part of a record, which has several.
    var fields: [Field] = []
    var keys: [RecordKey] = []
    /// What the groups that the line holds may say in a file.
    var inner: [RecordKey] = []
    /// What they describe.
    var matter: RecordKey.Matter?
    var fill: @Sendable (Record, inout [String: Value]) -> Void = { _, _ in }

    init(_ name: String, id: String, en: String) {
      self.name = name
      meaning = .meaning(of: name, id: id, en: en)
    }
  }
}

// What a file may say and no template sees.
extension Fields.Line {
  /// A key by itself; what is typed there stands behind it.
  public static func key(_ name: String, id: String, en: String) -> Self {
    Self(name, id: id, en: en)
  }
}

// Parts.
extension Fields.Line {
  /// All lines of a part of the record.
  public static func part<Part>(
    _ fields: Fields<Part>, _ get: @escaping @Sendable (Record) -> Part
  ) -> Self {
    var line = Self("", id: "", en: "")
    line.fields = fields.all
    line.keys = fields.keys
    line.fill = { record, members in
      let part = get(record)
      for line in fields.lines { line.fill(part, &members) }
    }
    return line
  }

  /// All lines of another list about the same type.
  public static func all(of fields: Fields) -> Self { part(fields) { $0 } }
}

// What is always there.
extension Fields.Line {
  /// The same, of a record that is refused without it.
  public var required: Self {
    var line = self
    for index in line.fields.indices { line.fields[index].optional = false }
    for index in line.keys.indices { line.keys[index].isRequired = true }
    return line
  }
}
