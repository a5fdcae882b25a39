public import Diagnostics
internal import Bahasa
internal import Composition
internal import Fields
public import Numbering
internal import Records

/// What tells a record from others: for names of files, and for people who look for it.
public struct Particulars: Hashable, Sendable {
  /// Kode Kemendagri; nil of a record of the nation, and of an office without one.
  public var kode: String?
  /// Of the office, or of the area of a recap; of a kind that is told by persons, theirs.
  public var nama: String
  public var nomor: String?
  /// The same, where a register of numbers is kept.
  public var number: NumberClaim?
  /// "2022-03-09".
  public var tanggal: String
  /// The name of the design that the record itself asks for.
  public var rancangan: String?
  public var bentuk: String?
  /// The template that it is printed with when none is said.
  public var standardTemplate: String
}

extension Particulars {
  init(_ read: ReadRecord, of kind: Kind) {
    let values = read.filling.values
    kode = values[["satker", "kode"]]?.word ?? values[["wilayah", "kode"]]?.word
    let whose = kind.identity.compactMap { values[$0[...]]?.called }.joined(separator: " ")
    nama =
      !whose.isEmpty
      ? whose
      : values[["satker", "nama_pendek"]]?.word ?? values[["wilayah", "nama"]]?.word
        ?? read.filling.author
    nomor = values[["nomor"]]?.word
    number = read.number
    tanggal = read.filling.date.iso
    rancangan = read.look.rancangan
    bentuk = values[["bentuk"]]?.word
    standardTemplate = read.standardTemplate ?? kind.standardTemplate
  }
}

extension RecordReading {
  /// Reads and checks a record for what tells it from others.
  ///
  /// - Throws: what is wrong with the record.
  public func particulars(_ job: Job) throws(Faults) -> Particulars {
    Particulars(try read(job), of: kind)
  }

  /// The paths of the files that it names.
  public var filesNamed: [String] { namedFiles(record, kind.keys) }
}

extension Value {
  /// What a person, or anything else, goes by.
  fileprivate var called: String? {
    if case .list(let members) = self { return members.count == 1 ? members[0].called : nil }
    return word ?? self[["nama"]]?.word ?? self[["jabatan"]]?.word
  }

  fileprivate var word: String? { if case .text(let text, _) = self { text } else { nil } }
}
