internal import Bahasa

/// A sentence for the user in every language that the tool speaks.
///
/// All messages are made by static functions in the folder `Messages` of the
/// room that says them, both languages side by side: a missing translation
/// does not compile. `key` is stable and is what `--json` shows to programs. What it quotes
/// is shown at a bounded length.
public struct Message: Hashable, Sendable {
  public var key: String
  public var indonesian: String
  public var english: String
  /// All of a list of which the sentence shows the beginning, for programs; else empty.
  public var items: [String] = []

  public init(_ key: String, id indonesian: String, en english: String) {
    self.key = key
    self.indonesian = indonesian.quotingBriefly
    self.english = english.quotingBriefly
  }

  /// With the whole of a list, where the sentence shows only so many of it.
  public func listing(_ items: [String], shown: Int) -> Message {
    var message = self
    if items.count > shown { message.items = items.map(\.shortened) }
    return message
  }

  /// What the user reads: whatever it quotes, no character of it is invisible.
  public func text(in language: Language) -> String {
    switch language {
    case .indonesian: indonesian.showingHidden
    case .english: english.showingHidden
    }
  }
}

/// A language of messages (never of documents: those are Indonesian).
public enum Language: String, CaseIterable, Hashable, Sendable {
  case indonesian = "id"
  case english = "en"
}
