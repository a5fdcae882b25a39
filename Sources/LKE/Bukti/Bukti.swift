public import Diagnostics

/// One thing that an LKE names as evidence.
public struct Bukti: Hashable, Sendable {
  /// As it is typed.
  public var text: String
  public var keadaan: Keadaan

  public enum Keadaan: Hashable, Sendable {
    /// A file or folder that lies beside the LKE or below.
    case ada
    /// The name of a file that is not there, and what may be meant.
    case tidakAda(saran: Message?)
    /// Never looked for.
    case tautan
    /// Words that are no name of a file.
    case keterangan
  }
}

extension Bukti.Keadaan {
  /// In a word: "ada".
  public var message: Message {
    switch self {
    case .ada: .buktiAda
    case .tidakAda: .buktiTidakAda
    case .tautan: .buktiTautan
    case .keterangan: .buktiKeterangan
    }
  }

  public var saran: Message? {
    if case .tidakAda(let saran) = self { saran } else { nil }
  }
}
