/// A place in an input file.
public struct Place: Hashable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// From 1; nil when the whole file is meant.
  public var line: Int?
  /// From 1, counted in characters (Unicode scalars).
  public var column: Int?
  /// How many characters are meant, for the marks under the line.
  public var length: Int
  /// The line itself, when the reader had it at hand.
  public var excerpt: String?

  public init(
    file: String, line: Int? = nil, column: Int? = nil, length: Int = 1, excerpt: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

extension Place: CustomStringConvertible {
  /// "file:line:column" as compilers and editors know it.
  public var description: String {
    ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
  }
}
