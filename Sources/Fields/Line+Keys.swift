// What a file says under the name of a line.
extension Fields.Line {
  /// A line of text of at most so many characters, for example this.
  public func typed(_ limit: Int, _ example: String) -> Self {
    keyed(.text(limit: limit), example, isRequired: isAlways)
  }

  /// At most so many lines of text, each of at most so many characters.
  public func typed(_ limit: Int, upTo count: Int, _ example: String = "") -> Self {
    keyed(.texts(limit: limit, count: count), example)
  }

  /// The path of a file in the record's folder or below it, for example this.
  public func typedPath(_ example: String) -> Self { typed(pathLimit, example).asPath }

  /// At most so many of them, or of folders with such files.
  public func typedPaths(upTo count: Int, _ example: String) -> Self {
    typed(pathLimit, upTo: count, example).asPath
  }

  /// A group, with the keys of its fields.
  public func typed() -> Self { keyed(.group(inner), isRequired: isAlways) }

  /// At most so many groups.
  public func typed(upTo count: Int) -> Self { keyed(.groups(inner, count: count)) }

  /// A group whose keys the record says itself.
  public var open: Self { keyed(.open) }

  /// The only word that there is.
  public func only(_ word: String) -> Self { keyed(.choice([word]), word) }

  /// One of the words of a type. What is always there has a value of its own when
  /// none is chosen.
  public func chosen<Word: CaseIterable & RawRepresentable>(from word: Word.Type, _ example: Word)
    -> Self where Word.RawValue == String
  {
    let words = word.allCases.map(\.rawValue)
    var line = self
    for index in fields.indices where fields[index].shape == .text {
      line.fields[index].words = words
    }
    return line.keyed(.choice(words), example.rawValue)
  }

  /// The same, where one of them holds when nothing is chosen.
  public func chosen<Word: CaseIterable & RawRepresentable>(
    from word: Word.Type, otherwise standard: Word
  ) -> Self where Word.RawValue == String {
    var line = chosen(from: word, standard)
    for index in line.keys.indices { line.keys[index].standard = standard.rawValue }
    return line
  }

  /// One of the words of a type, or several.
  public func chosenSeveral<Word: CaseIterable & RawRepresentable>(
    from word: Word.Type, _ example: String
  ) -> Self where Word.RawValue == String {
    keyed(.choices(word.allCases.map(\.rawValue)), example)
  }

  /// What is typed is shown by the value of that name.
  public func shown(by name: String) -> Self {
    var line = self
    for index in line.keys.indices { line.keys[index].shownBy = [name] }
    return line
  }

  /// The record would be of something else without it: it stays in what is kept of the record,
  /// whether a template shows it or not.
  public var kept: Self {
    var line = self
    for index in line.keys.indices { line.keys[index].isKept = true }
    return line
  }

  private var asPath: Self {
    var line = self
    for index in line.keys.indices { line.keys[index].isPath = true }
    return line
  }

  private var isAlways: Bool { fields.contains { !$0.optional } }

  private func keyed(
    _ shape: RecordKey.Shape, _ example: String = "", isRequired: Bool = false
  ) -> Self {
    var line = self
    var key = RecordKey(name, shape, isRequired: isRequired, about: meaning, example: example)
    key.shownBy = fields.map(\.name)
    key.matter = matter
    key.content = content
    line.keys = [key]
    return line
  }

  private var content: RecordKey.Content {
    switch fields.first?.shape {
    case .date: .date
    case .number: .number(nil)
    case .decimal: .decimal
    default: .text
    }
  }
}

/// The longest path, in characters.
private let pathLimit = 1024
