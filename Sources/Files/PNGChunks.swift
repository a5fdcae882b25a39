/// The chunks of a PNG file (3rd edition, 5.3) in their order. The first one that is not whole
/// ends them.
package struct PNGChunks: Sequence, IteratorProtocol {
  private let file: [UInt8]
  private var at = 8

  package struct Chunk {
    /// "IDAT".
    package let name: String
    package let data: ArraySlice<UInt8>
    /// With its length before, and its checksum behind.
    package let bytes: ArraySlice<UInt8>
  }

  package init(_ file: [UInt8]) { self.file = file }

  package mutating func next() -> Chunk? {
    guard at + 12 <= file.count else { return nil }
    let data = at + 8..<at + 8 + file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
    let end = data.upperBound + 4
    guard end <= file.count else { return nil }
    defer { at = end }
    return Chunk(
      name: String(decoding: file[at + 4..<at + 8], as: UTF8.self), data: file[data],
      bytes: file[at..<end])
  }
}
