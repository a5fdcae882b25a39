/// Pictures in one form or another that are kept for later documents, until they are much.
public struct KeptPictures<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  /// Roughly, in memory.
  public private(set) var bytes = 0

  public init() {}

  public subscript(_ key: Key) -> Value? { values[key] }

  public mutating func keep(_ value: Value, as key: Key, bytes: Int) {
    values[key] = value
    self.bytes += bytes
  }

  /// Forgets everything when it is more than 64 MiB. Only between documents: inside one a
  /// picture is made once.
  public mutating func trim() {
    guard bytes > 64 << 20 else { return }
    values.removeAll()
    bytes = 0
  }
}
