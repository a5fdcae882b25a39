public import Diagnostics

/// One key of a record file, as data: the checks, the starter file and the
/// guide are made from it.
public struct RecordKey: Hashable, Sendable {
  public var name: String
  public var shape: Shape
  public var isRequired: Bool
  /// One sentence for the user.
  public var about: Message
  /// A right value, for hints; empty for groups.
  public var example: String
  /// The text is the path of a file or folder, from the record's own folder.
  public internal(set) var isPath = false
  /// A list of groups that may stand in tables of their own: their paths are said among it, or in
  /// its place.
  public internal(set) var mayBeTable = false
  /// The names of the values beside it that show what is typed.
  public internal(set) var shownBy: [String] = []
  /// Says who or what the record is of, shown or not.
  public internal(set) var isKept = false
  /// What a group, or a group of a list, describes; nil of any other.
  public internal(set) var matter: Matter?
  /// What a text of it says.
  public internal(set) var content = Content.text
  /// What holds where nothing is said, as it is typed; nil where nothing does.
  public internal(set) var standard: String?

  /// Becomes the number of records that follow from this one: it may be a pattern, too.
  public internal(set) var isNumberOfOthers = false

  /// What is typed into a text is read as one of these.
  public enum Content: Hashable, Sendable {
    case text, date, time, decimal, money
    /// A whole number; nil: any.
    case number(ClosedRange<Int>?)
  }

  /// What groups of several kinds of records describe, so that one rule serves them all.
  public struct Matter: Hashable, Sendable {
    private let word: String

    public init(_ word: String) { self.word = word }
  }

  public indirect enum Shape: Hashable, Sendable {
    /// One line of text of at most so many characters.
    case text(limit: Int)
    case choice([String])
    /// One of the words, or a list of them.
    case choices([String])
    /// A list of at most `count` texts.
    case texts(limit: Int, count: Int)
    case group([RecordKey])
    case groups([RecordKey], count: Int)
    /// A group whose keys are not of the schema, such as the codes of answers.
    case open
  }

  public init(
    _ name: String, _ shape: Shape, isRequired: Bool = false, about: Message, example: String = ""
  ) {
    self.name = name
    self.shape = shape
    self.isRequired = isRequired
    self.about = about
    self.example = example
  }

  /// The keys inside a group or inside the groups of a list.
  public var keys: [RecordKey] {
    switch shape {
    case .group(let keys), .groups(let keys, _): keys
    case .text, .choice, .choices, .texts, .open: []
    }
  }
}
