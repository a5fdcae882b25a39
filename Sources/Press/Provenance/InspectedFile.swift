public import Diagnostics
internal import Files
internal import Provenance
internal import Records

/// What a PDF of ours says of itself, and whether it is as it was made.
public struct InspectedFile: Sendable {
  public let file: String
  /// Of the file.
  public let bytes: Int
  public let pages: Int
  public let title: String?
  public let satker: String?
  public let nomor: String?
  /// The record's digest, SHA-256 in lower-case hexadecimal; nil when it is not there.
  public let record: String?
  /// "PDF/A-3a", "PDF/UA-1".
  public let claims: [String]
  /// Who signed it since, as far as the signatures say; none of them is verified.
  public let signers: [String?]
  public let isAltered: Bool
  /// All that is wrong with it.
  public let faults: Faults
  let manifest: Manifest
  let alterations: [Alteration]
  let lapses: [Lapse]

  /// - Throws: `Faults(.record)` for what Piagam did not make, or is damaged or encrypted;
  ///   `Faults(.file)` for what cannot be read.
  public init(_ path: String) throws(Faults) { try self.init(RecordSource(file: path)) }

  init(_ source: RecordSource) throws(Faults) {
    let path = source.name
    let issued = try IssuedFile(source)
    let record = try issued.record()
    file = path
    bytes = source.bytes.count
    pages = issued.pages
    title = issued.title
    satker = record?.satker
    nomor = record?.nomor
    self.record = record?.sha256
    claims = issued.claim.names
    signers = issued.signatures.map(\.signer)
    manifest = issued.manifest
    alterations = try issued.alterations()
    lapses = try issued.lapses()
    isAltered = !alterations.isEmpty
    faults = Faults(
      .record,
      alterations.map { $0.diagnostic(.error, of: path) } + lapses.map { $0.diagnostic(of: path) })
  }

  public var kind: String { manifest.kind }
  public var form: String? { manifest.form }
  public var template: String { manifest.template.name }
  public var design: String { manifest.design }
  public var paper: String { manifest.paper }
  /// Whether its pages stand on larger sheets, with crop marks.
  public var isCropped: Bool { manifest.isCropped }
  public var producer: String { manifest.producer }
  /// Whether it keeps what it claims, as far as its structure shows; nil without a claim.
  public var isKept: Bool? { claims.isEmpty ? nil : lapses.isEmpty }
}
