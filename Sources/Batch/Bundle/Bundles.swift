public import Diagnostics

/// Files of all documents of a batch: one to print, one to send.
public struct Bundles: Hashable, Sendable {
  /// The path of a PDF of all pages, in the order of the documents' names: that of the folder's
  /// listing and of SHA256SUMS, by which a pile of paper is checked; an office's documents lie
  /// together; and it is the same however the batch was divided.
  public var merge: String?
  /// Whether in it each document begins on a front when both sides are printed.
  public var isDuplex = false
  /// The path of a ZIP of the documents, with their manifest and SHA256SUMS.
  public var zip: String?

  public init() {}

  var paths: [String] { [merge, zip].compactMap(\.self) }
}

/// What became of one that was asked for.
public enum BundleOutcome: Sendable {
  case written(BundleFile)
  /// It was not written, and what stood in its place still does.
  case left(path: String, Faults)

  /// Why it was not written.
  public var faults: Faults? {
    switch self {
    case .written: nil
    case .left(_, let faults): faults
    }
  }
}

/// A file of all documents.
public struct BundleFile: Hashable, Sendable {
  public var path: String
  public var documents: Int
  /// Of the PDF, with blank ones; nil of the ZIP.
  public var pages: Int?
  /// Pages with nothing on them.
  public var blanks = 0
}
