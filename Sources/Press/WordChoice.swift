public import PDFDocument
public import Records
public import Registers

/// A value of a closed list by its word, in capitals or not.
public struct WordChoice<Value: RawRepresentable<String> & CaseIterable & Hashable & Sendable>:
  Hashable, Sendable
{
  public let value: Value

  /// Nil for a word that is not on the list.
  public init?(_ word: String) {
    guard let value = Value(rawValue: word.lowercased()) else { return nil }
    self.value = value
  }

  public static var all: [String] { Value.allCases.map(\.rawValue) }
}

/// "asli", "salinan" or "bertanda": which form of a document is made.
public typealias BentukChoice = WordChoice<Bentuk>
/// "tolak" or "catat": what becomes of a recap when an LKE cannot be used.
public typealias LKEBermasalahChoice = WordChoice<LKEBermasalah>
/// "a-3a", "a-2b" or "plain": what a file claims to be.
public typealias StandardChoice = WordChoice<Standard>
