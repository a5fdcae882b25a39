/// All names of a record of one type, a line each. What templates may print of
/// it, what its file may say, the values and the pages of reference follow from
/// the lines:
///
///     static let fields = Fields<Dasar>(
///       .prose("jenis", id: "jenis surat", en: "the kind of letter") { $0.jenis }
///         .typed(300, "Surat Ketua KPU Provinsi"),
///       .number("tahun", id: "tahun peraturan", en: "the year of the regulation") { $0.tahun }
///         .typed(10, "2021"))
///
/// A value that is optional in Swift may be absent in a template, and its key need
/// not stand in the file. A path into the record goes by the names: `dasar[2].jenis`.
public struct Fields<Record>: Sendable {
  let lines: [Line]
  /// What templates see, in order.
  public let all: [Field]
  /// What a file may say, in order.
  public let keys: [RecordKey]
  /// What a record of them is, where rules ask for it.
  let matter: RecordKey.Matter?

  public init(_ lines: Line...) { self.init(lines) }

  /// - Parameter matter: what a record of them is, where rules ask for it.
  public init(of matter: RecordKey.Matter? = nil, _ lines: [Line]) {
    self.lines = lines
    self.matter = matter
    all = lines.flatMap(\.fields)
    keys = lines.flatMap(\.keys)
  }

  /// The same, known to rules as what it is.
  public func of(_ matter: RecordKey.Matter) -> Fields { Fields(of: matter, lines) }

  /// The same, where no file says any of it.
  public var withoutKeys: Fields {
    Fields(
      of: matter,
      lines.map { line in
        var line = line
        line.keys = []
        return line
      })
  }

  /// The record as templates see it: values that are absent are left out.
  public func value(of record: Record) -> Value {
    var members: [String: Value] = [:]
    members.reserveCapacity(all.count)
    for line in lines { line.fill(record, &members) }
    return .group(members)
  }

  /// The same for a record that stands in several lists of another.
  public func made(_ record: Record) -> Made { Made(value: value(of: record)) }

  /// A record as templates see it.
  public struct Made: Sendable {
    let value: Value
  }
}
