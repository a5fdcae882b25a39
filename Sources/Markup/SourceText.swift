public import Diagnostics

/// The bytes of an input file, and the places in them.
public struct SourceText: Sendable {
  /// The file as the user named it.
  public var file: String
  public var bytes: [UInt8]
  private var lineStarts: [Int]
  /// How many characters stand before each stride of bytes: a line may be a mebibyte.
  private var counted: [Int] = []

  private static let stride = 64

  public init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lineStarts = [0]
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      if index % SourceText.stride == 0 { counted.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if byte == UInt8(ascii: "\n") { lineStarts.append(index + 1) }
    }
  }

  /// The place of a stretch of bytes.
  public func place(at offset: Int, length: Int = 1) -> Place {
    let offset = min(max(0, offset), bytes.count)
    let line = lineIndex(of: offset)
    return Place(
      file: file, line: line + 1, column: scalars(lineStarts[line]..<offset) + 1,
      length: max(1, scalars(offset..<min(bytes.count, offset + length))),
      excerpt: excerpt(line))
  }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(_ range: Range<Int>) -> Int {
    scalars(before: range.upperBound) - scalars(before: range.lowerBound)
  }

  private func scalars(before offset: Int) -> Int {
    guard let last = counted.indices.last else { return 0 }
    let index = min(offset / SourceText.stride, last)
    return bytes[index * SourceText.stride..<offset].reduce(counted[index]) {
      $0 + ($1 & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  /// Nothing of a line too long to be shown: every place in it would hold it.
  private func excerpt(_ line: Int) -> String? {
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    guard scalars(lineStarts[line]..<end) <= Place.longestExcerpt else { return nil }
    var text = bytes[lineStarts[line]..<max(lineStarts[line], end)]
    if text.last == UInt8(ascii: "\r") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
