public import Measures

/// What a design gives so that one page holds a long record, in this order: white, leading, size,
/// then what its sheets leave to others.
public struct Yielding: Hashable, Sendable {
  /// The least of white, leading and size, in percent.
  public let white, leading, floor: Int
  /// No type shrinks below it; smaller type does not shrink.
  public let smallest: Length?
  /// How often `halaman.luapan` grows.
  public let overflows: Int

  init(_ read: inout ElementReader) {
    white = read.optional(
      "white", .number(30...100),
      "spacers, springs, gaps and signature areas may shrink to so many percent so that it fits",
      or: 100)
    leading = read.optional(
      "leading", .number(80...100), "then lines may come closer, to so many percent", or: 100)
    floor = read.optional(
      "floor", .number(50...100), "then text may shrink, to so many percent", or: 100)
    smallest = read.optional(
      "smallest", .size, "no text shrinks below this size, and smaller text not at all",
      without: "none")
    overflows = read.optional(
      "overflows", .number(0...9),
      "then so many other arrangements are tried: `halaman.luapan` is 1, 2 …", or: 0)
  }
}
