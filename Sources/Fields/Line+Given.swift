// Lines of records whose names are data.
extension Fields.Line where Record == [String: Value] {
  /// A name whose value is at hand, and what a file may say under it.
  public static func given(_ field: Field, _ key: RecordKey) -> Self {
    var line = Self(field.name, id: "", en: "").with(field.shape, optional: field.optional) {
      $0[field.name]
    }
    line.fields = [field]
    var key = key
    key.shownBy = [field.name]
    line.keys = [key]
    return line
  }
}

extension Fields.Line {
  /// What templates see of it.
  public var named: [Field] { fields }
  /// What a file may say of it.
  public var said: [RecordKey] { keys }
}

extension Fields {
  /// The same, where some need not be there.
  public func relaxing(_ names: Set<String>) -> Fields {
    Fields(
      of: matter,
      lines.map { line in
        var line = line
        for index in line.fields.indices where names.contains(line.fields[index].name) {
          line.fields[index].optional = true
        }
        for index in line.keys.indices where names.contains(line.keys[index].name) {
          line.keys[index].isRequired = false
        }
        return line
      })
  }
}

extension RecordKey {
  /// The same, of a group that describes something.
  public func describing(_ matter: Matter?) -> RecordKey {
    var key = self
    key.matter = matter
    return key
  }

  /// The same, whose text says this.
  ///
  /// - Parameter standard: what holds where nothing is said, as it is typed.
  public func saying(_ content: Content, otherwise standard: String?) -> RecordKey {
    var key = self
    key.content = content
    key.standard = standard
    return key
  }

  /// The same, which becomes the number of records that follow.
  public var asNumberOfOthers: RecordKey {
    var key = self
    key.isNumberOfOthers = true
    return key
  }

  /// The same, whose text names a file.
  public var asPath: RecordKey {
    var key = self
    key.isPath = true
    return key
  }

  /// The same, of a list of groups that may stand in tables of their own.
  public var asTable: RecordKey {
    var key = self
    key.mayBeTable = true
    return key
  }

  /// The same, which stays in what is kept of a record, shown or not.
  public var kept: RecordKey {
    var key = self
    key.isKept = true
    return key
  }
}
