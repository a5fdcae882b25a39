internal import Frames

/// What was made of texts of late: fixed wording comes again in every document.
///
/// Two generations, so that what is used often stays and the rest goes.
struct RecentTexts<Made> {
  private var young: [Key: Made] = [:]
  private var old: [Key: Made] = [:]
  private var youngBytes = 0
  /// Of text, a generation; some hundred times as much memory.
  private let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// Strings are equal when they look equal; here their bytes have to be.
  private struct Key: Hashable {
    var spans: [Span]

    static func == (left: Key, right: Key) -> Bool {
      left.spans == right.spans
        && zip(left.spans, right.spans).allSatisfy { $0.text.utf8.elementsEqual($1.text.utf8) }
    }
  }

  subscript(spans: [Span]) -> Made? {
    mutating get {
      let key = Key(spans: spans)
      if let known = young[key] { return known }
      guard let known = old[key] else { return nil }
      keep(known, for: key)
      return known
    }
    set {
      guard let newValue else { return }
      keep(newValue, for: Key(spans: spans))
    }
  }

  private mutating func keep(_ made: Made, for key: Key) {
    if youngBytes >= capacity {
      old = young
      young = [:]
      youngBytes = 0
    }
    young[key] = made
    youngBytes += key.spans.reduce(0) { $0 + $1.text.utf8.count }
  }
}
