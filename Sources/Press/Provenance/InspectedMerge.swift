public import Diagnostics
public import JSON
internal import Provenance
internal import Records

/// What a PDF of the pages of many documents says of itself, and whether it is as it was made.
public struct InspectedMerge: Sendable {
  public let file: String
  /// Of the file.
  public let bytes: Int
  /// Of how many it has the pages, and how many these are.
  public let documents: Int
  public let pages: Int
  public let title: String?
  public let producer: String?
  /// Who signed it since, as far as the signatures say; none of them is verified.
  public let signers: [String?]
  public let isAltered: Bool
  /// All that is wrong with it.
  public let faults: Faults
  private let alterations: [Alteration]

  init(_ merge: IssuedMerge, _ path: String, bytes: Int) throws(Faults) {
    file = path
    self.bytes = bytes
    documents = merge.documents
    pages = merge.pages
    title = merge.title
    producer = merge.producer
    signers = merge.signatures.map(\.signer)
    alterations = try merge.alterations()
    isAltered = !alterations.isEmpty
    faults = Faults(.record, alterations.map { $0.diagnostic(.error, of: path) })
  }

  /// All of it for programs. `alterations` are words.
  public func json(in language: Language) -> JSON {
    [
      "file": .text(file), "ok": .bool(!isAltered), "kind": .text("gabungan"),
      "title": .optional(title), "documents": .number(documents),
      "producer": .optional(producer), "record": .null, "claims": .list([]),
      "altered": .bool(isAltered), "alterations": .list(alterations.map { .text($0.word) }),
      "signers": .list(signers.map { .optional($0) }),
      "pages": .number(pages), "bytes": .number(bytes),
      "errors": .list(faults.diagnostics, in: language), "warnings": .list([]),
    ]
  }
}

/// Any PDF of ours, read again.
public enum Inspected: Sendable {
  case document(InspectedFile)
  case merge(InspectedMerge)

  /// - Throws: `Faults(.record)` for what Piagam did not make, or is damaged or encrypted;
  ///   `Faults(.file)` for what cannot be read.
  public init(_ path: String) throws(Faults) {
    let source = try RecordSource(file: path)
    if let merge = try IssuedMerge(source) {
      self = .merge(try InspectedMerge(merge, path, bytes: source.bytes.count))
    } else {
      self = .document(try InspectedFile(source))
    }
  }

  /// All that is wrong with it.
  public var faults: Faults {
    switch self {
    case .document(let file): file.faults
    case .merge(let merge): merge.faults
    }
  }

  /// All of it for programs.
  public func json(in language: Language) -> JSON {
    switch self {
    case .document(let file): file.json(in: language)
    case .merge(let merge): merge.json(in: language)
    }
  }
}
