// Groups of names, and lists of them.
extension Fields.Line {
  public static func group<Member>(
    _ name: String, _ fields: Fields<Member>, id: String, en: String,
    _ get: @escaping @Sendable (Record) -> Member
  ) -> Self {
    Self(name, id: id, en: en).holding(fields).with(.group(fields.all)) {
      fields.value(of: get($0))
    }
  }

  /// A group that may be absent.
  public static func group<Member>(
    _ name: String, _ fields: Fields<Member>, id: String, en: String,
    _ get: @escaping @Sendable (Record) -> Member?
  ) -> Self {
    Self(name, id: id, en: en).holding(fields).with(.group(fields.all), optional: true) {
      get($0).map(fields.value)
    }
  }

  public static func list<Member>(
    _ name: String, of fields: Fields<Member>, id: String, en: String,
    _ get: @escaping @Sendable (Record) -> [Member]
  ) -> Self {
    Self(name, id: id, en: en).holding(fields).with(.list(.group(fields.all))) {
      .list(get($0).map(fields.value))
    }
  }

  /// A list of records that stand in others too.
  public static func list<Member>(
    _ name: String, of fields: Fields<Member>, id: String, en: String,
    _ get: @escaping @Sendable (Record) -> [Fields<Member>.Made]
  ) -> Self {
    Self(name, id: id, en: en).with(.list(.group(fields.all))) {
      .list(get($0).map(\.value))
    }
  }

  private func holding<Member>(_ fields: Fields<Member>) -> Self {
    var line = self
    line.inner = fields.keys
    line.matter = fields.matter
    return line
  }
}
