internal import Composition
public import Diagnostics
internal import Fields
internal import Records

/// What a document may have too much of, as its record says it.
public enum Extent: String, CaseIterable, Hashable, Sendable {
  /// Letters of the office's name, or of the area's.
  case office
  /// Letters of the longest name among those who sign.
  case name
  /// How many sign.
  case signers
  case commitments
  /// Letters of everything that can be printed.
  case text
}

extension RecordReading {
  /// Reads and checks a record for how much there is in it.
  ///
  /// - Returns: what tells it from others, and of each extent as much as it has; none of what
  ///   records of its kind do not say.
  /// - Throws: what is wrong with the record.
  public func extents(_ job: Job) throws(Faults) -> (Particulars, [Extent: Int]) {
    let read = try read(job)
    return (Particulars(read, of: kind), read.filling.values.extents)
  }
}

extension Value {
  fileprivate var extents: [Extent: Int] {
    let office = self[["satker", "nama"]] ?? self[["wilayah", "nama"]]
    let extents: [Extent: Int?] = [
      .office: office?.letters, .name: signers.compactMap { $0[["nama"]]?.letters }.max(),
      .signers: signers.count, .commitments: self[["komitmen"]]?.members.count, .text: letters,
    ]
    return extents.compactMapValues { $0 == 0 ? nil : $0 }
  }

  private var signers: [Value] {
    let single = ["penanda_tangan", "mengetahui", "pengesah"].compactMap { self[[$0]] }
    return single + (self[["saksi"]]?.members ?? [])
  }

  private var members: [Value] { if case .list(let members) = self { members } else { [] } }

  private var letters: Int {
    switch self {
    case .text(let text, _): text.count
    case .list(let members): members.reduce(0) { $0 + $1.letters }
    case .group(let members): members.values.reduce(0) { $0 + $1.letters }
    case .number, .decimal, .short, .date, .flag, .image: 0
    }
  }
}
