/// What a record tells of, by the word that the root of a template says in
/// `record` and a record file in `jenis`. Which there are, `TemplateContext` says.
public struct RecordKind: RawRepresentable, ExpressibleByStringLiteral, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public init(stringLiteral word: String) { self.init(rawValue: word) }
}
