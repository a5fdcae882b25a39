public import Composition
internal import DefinedRecords
public import Diagnostics
public import Fields
public import Numbering
public import Records
public import Templates

/// A kind of record: everything that tells it from the others.
public struct Kind: Sendable {
  /// Its word: `jenis` in a record, `record` in a template.
  public var name: RecordKind
  /// The names that its templates may use.
  public var fields: [Field]
  /// What its files may say.
  public var keys: [RecordKey]
  /// What it is printed with when no template is named and the reader says nothing else.
  public var standardTemplate: String
  /// What helps when there is too much for the page.
  public var makeRoom = Message.compositionShorten()
  /// Whether a record that says no `jenis` is of this kind: a table never does.
  public var claim: @Sendable (OpenedRecord) -> Claim = { _ in .none }
  /// Reads and checks a record in the form that the job asks for.
  public var read: @Sendable (OpenedRecord, Job) throws(Faults) -> ReadRecord
  /// Checks a record that nothing can be printed of, a register without the head of a recap;
  /// nil for any other.
  public var checkAlone: @Sendable (OpenedRecord, Job) throws(Faults) -> RecordCheck? = { _, _ in
    nil
  }
  /// Whether its records are, or name, a table of offices, whose sheet a job may say.
  public var hasRegister = false
  /// The ways to the values that tell a record from others of its kind and office; none: its
  /// number, year or day does.
  var identity: [[String]] = []
  /// The names of those that copies of one letter differ in: they have one number.
  var copies: Set<String> = []
  /// What makes it, where that is data.
  var defined: DefinedKind?
  /// Whether an office has one of them a day.
  var isOneADay = false
  /// The name of the office that a record is of.
  var office = "satker"

  public init<Record>(
    _ name: RecordKind, fields: Fields<Record>, standardTemplate: String,
    read: @escaping @Sendable (OpenedRecord, Job) throws(Faults) -> ReadRecord
  ) {
    self.name = name
    self.fields = fields.all
    keys = fields.keys
    self.standardTemplate = standardTemplate
    self.read = read
  }

  /// Its name as records and programs write it.
  public var word: String { name.rawValue }

  /// Whether its records say in which form they are printed.
  public var hasForms: Bool { keys.contains { $0.name == Kind.formKey } }

  static let formKey = "bentuk"

  /// How sure a kind is of a record that does not say its own.
  public enum Claim: Hashable, Sendable {
    case none
    /// When no other is sure of it.
    case perhaps
    case sure
  }
}

/// A record that was read and checked.
public struct ReadRecord: Sendable {
  public var filling: Filling
  /// In the order of the file.
  public var warnings: [Diagnostic]
  /// Where its values stand.
  public var places: any RecordPlaces
  /// Of a register of numbers, where one is kept.
  public var number: NumberClaim?
  /// Nil: the one of its kind.
  public var standardTemplate: String?
  /// Design and paper, where it says them.
  public var look: Appearance
  /// Its figures as an XLSX file; nil of what has none.
  public var workbook: (@Sendable () throws(Faults) -> [UInt8])?
  /// What a check tells of it; nil when that is no more than that it is good.
  public var summary: RecordCheck?
  /// Adds to what is kept of its head, as far as a design names it, what else belongs to it.
  package var enclose: @Sendable (inout Enclosure, RecordView, Mentions) -> Void = { _, _, _ in }

  public init(
    _ filling: Filling, _ warnings: [Diagnostic], _ places: any RecordPlaces,
    look: Appearance = Appearance()
  ) {
    self.filling = filling
    self.warnings = warnings
    self.places = places
    self.look = look
  }
}
