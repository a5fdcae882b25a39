public import Diagnostics

/// The bytes of a text file, wherever they lie; a stretch of them is read when it is asked for.
public struct TextBytes: Sendable {
  /// Of the whole file.
  public let count: Int
  private let read: @Sendable (Range<Int>) throws(Faults) -> [UInt8]

  /// - Parameter read: gives a stretch, or tells why it cannot be read.
  public init(count: Int, read: @escaping @Sendable (Range<Int>) throws(Faults) -> [UInt8]) {
    self.count = count
    self.read = read
  }

  init(_ bytes: [UInt8]) {
    count = bytes.count
    read = { (range) throws(Faults) in Array(bytes[range]) }
  }

  /// What there is of a stretch before the file's end.
  func stretch(_ start: Int, _ length: Int) throws(Faults) -> [UInt8] {
    try read(start..<min(count, start + length))
  }
}
