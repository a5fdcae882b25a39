/// A dictionary (ISO 32000-1, 7.3.7) whose entries keep their order. No key stands in it
/// twice.
public struct PDFDictionary: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public var key: PDFName
    public var value: PDFValue
  }

  public private(set) var entries: [Entry] = []

  public init() {}

  /// Nil when a key stands in it twice with two values. Cairo writes a picture that a page
  /// shows twice with the same key and value.
  init?(_ entries: [Entry]) {
    var places: [PDFName: Int] = [:]
    for entry in entries {
      let index =
        entries.count > 8
        ? places[entry.key] : self.entries.firstIndex { $0.key == entry.key }
      if let index {
        guard self.entries[index].value == entry.value else { return nil }
      } else {
        if entries.count > 8 { places[entry.key] = self.entries.count }
        self.entries.append(entry)
      }
    }
  }

  /// Looked for from the first entry on. Setting replaces the value where it stands, or adds
  /// an entry at the end; nil takes it away.
  public subscript(_ key: PDFName) -> PDFValue? {
    get { entries.first { $0.key == key }?.value }
    set {
      let index = entries.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(Entry(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// With the entries of another one behind its own, which replace those of the same key.
  public func adding(_ other: PDFDictionary) -> PDFDictionary {
    var all = self
    for entry in other.entries { all[entry.key] = entry.value }
    return all
  }
}

extension PDFDictionary: ExpressibleByDictionaryLiteral {
  /// - Parameter entries: a value that is nil leaves its entry out.
  public init(dictionaryLiteral entries: (PDFName, PDFValue?)...) {
    for (key, value) in entries { self[key] = value }
  }
}
