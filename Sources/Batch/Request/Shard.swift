/// A part of a batch: records whose digest leaves a remainder. The parts of a batch are
/// disjoint and complete, whoever makes them in which order.
public struct Shard: Hashable, Sendable {
  public static let whole = Shard(number: 1, count: 1)

  /// From 1.
  public let number: Int
  public let count: Int

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// “2/8”; nil for anything else. At most 100,000 parts.
  public init?(_ text: String) {
    guard text.utf8.first != UInt8(ascii: "+"), !text.contains("/+") else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      1...100_000 ~= count, 1...count ~= number
    else { return nil }
    self.init(number: number, count: count)
  }

  public var isWhole: Bool { count == 1 }

  func holds(_ digest: Digest) -> Bool { digest.low % UInt64(count) == UInt64(number - 1) }
}

extension Shard: CustomStringConvertible {
  public var description: String { "\(number)/\(count)" }
}
