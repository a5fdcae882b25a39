public import Diagnostics
public import Press

/// Why a document is shown before all are made.
public enum PreviewReason: Hashable, Sendable {
  case first
  /// No record of its kind has more of it.
  case most(Extent, Int)
}

extension PreviewReason {
  public var message: Message {
    switch self {
    case .first: .previewFirst()
    case .most(.office, let letters): .previewLongestOffice(letters)
    case .most(.name, let letters): .previewLongestName(letters)
    case .most(.signers, let count): .previewMostSigners(count)
    case .most(.commitments, let count): .previewMostCommitments(count)
    case .most(.text, let letters): .previewMostText(letters)
    }
  }

  /// What programs know it by.
  public var word: String {
    switch self {
    case .first: "first"
    case .most(let extent, _): extent.rawValue
    }
  }
}
