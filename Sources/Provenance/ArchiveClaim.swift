/// Which standards a file says that it keeps.
public struct ArchiveClaim: Hashable, Sendable {
  /// Of ISO 19005: 3; nil when it says none.
  public let part: Int?
  /// "A", "B" or "U".
  public let level: String?
  /// PDF/UA-1 (ISO 14289-1).
  public let isAccessible: Bool

  init(_ metadata: FileMetadata) {
    part = metadata.xmp?["pdfaid:part"].flatMap { Int($0) }
    level = metadata.xmp?["pdfaid:conformance"]
    isAccessible = metadata.xmp?["pdfuaid:part"] == "1"
  }

  /// "PDF/A-3a", "PDF/UA-1".
  public var names: [String] {
    (part.map { ["PDF/A-\($0)\((level ?? "").lowercased())"] } ?? [])
      + (isAccessible ? ["PDF/UA-1"] : [])
  }

  /// As a manifest calls it: "a-3a"; "plain" without a claim.
  var standard: String { part.map { "a-\($0)\((level ?? "").lowercased())" } ?? "plain" }
}
