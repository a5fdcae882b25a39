public import Diagnostics

/// A kind of record as data: what its files say, in the order in which they are asked for.
public struct RecordDefinition: Hashable, Sendable {
  /// The folder's name; the word in `jenis`.
  public var kind: RecordKind
  /// What it is, in one line.
  public var summary: Message
  /// What it is printed with when no template is named; nil: the template of its own folder.
  public var template: String?
  /// Whether its records say in which form they are printed: asli, salinan, bertanda.
  public var hasForms: Bool
  public var fields: [FieldDefinition]
  public var demands: [RecordDemand]
  /// Records of other kinds that one of this kind stands for.
  public var derivations: [Derivation]

  /// The name of the office that a record is of: the first.
  public var office: String? {
    fields.first { $0.type == .satker && $0.most == nil && !$0.isOptional }?.name
  }

  /// The name of the day that a document is of: the first that is always said.
  public var date: String? {
    fields.first { $0.type == .date && $0.most == nil && !$0.isOptional }?.name
  }
}

/// A name that records of a kind have.
public struct FieldDefinition: Hashable, Sendable {
  public var name: String
  /// In a few words.
  public var meaning: Message
  public var type: FieldType
  /// More than one of them may be said, at most so many.
  public var most: Int?
  /// Need not be said, and has no default.
  public var isOptional: Bool
  /// What holds where nothing is said, as it is typed.
  public var standard: String?
  /// A right value, for hints, starter files and sheets.
  public var example: String
  /// By its value a record is told from the others of its kind and office.
  public var identifies: Bool
  /// Records that differ in it alone are copies of one letter, which has one number.
  public var tellsCopies: Bool
  public var place: Place
}

/// What may be typed under a name.
public indirect enum FieldType: Hashable, Sendable {
  /// A number, a code: one line that is never broken. Of at most so many characters.
  case line(limit: Int)
  /// A name, an office, a title: broken at spaces only.
  case name(limit: Int)
  /// Words that may be hyphenated.
  case prose(limit: Int)
  case date
  /// An hour with the zone of the office, where none is typed.
  case time
  case number(ClosedRange<Int>)
  /// Exact.
  case decimal
  /// Whole rupiah.
  case money
  case choice([String])
  case flag
  case picture
  case satker
  case orang(PersonNeeds)
  case dasar
  case group([FieldDefinition])

  /// What must be said of a person.
  public enum PersonNeeds: String, CaseIterable, Hashable, Sendable {
    case both, nama, jabatan
  }
}

/// What must hold of every record of a kind.
public struct RecordDemand: Hashable, Sendable {
  public var condition: Condition
  /// What is told where it does not hold.
  public var sentence: Message
  /// The field that is told of.
  public var field: String
  /// Nothing is printed then; else it is a warning.
  public var isStrict: Bool
}

/// Records of another kind that follow from one: for each member of a list, or a single one. What
/// both kinds call by the same name is the same.
public struct Derivation: Hashable, Sendable {
  public var kind: RecordKind
  /// The list, and what a member is in the other kind; nil: there is one record.
  public var each: (list: String, member: String)? {
    list.flatMap { list in member.map { (list, $0) } }
  }
  public var list: String?
  public var member: String?
  /// By names of the other kind.
  public var gifts: [String: Gift]
  /// Made only where this holds.
  public var condition: Condition?
  public var place: Place

  /// What a name of the other kind is.
  public enum Gift: Hashable, Sendable {
    /// What this kind calls so.
    case field(String)
    /// As it is typed.
    case value(String)
  }
}
