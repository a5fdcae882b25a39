internal import Frames
internal import Measures
internal import PDFObjects

/// The operators of a page (ISO 32000-1, 7.8.2 and annex A), appended as bytes.
///
/// Places come as lengths from the page's top left corner and go out from its
/// bottom left one, in whole thousandths of a point: no binary fraction is
/// ever made.
struct ContentStream {
  private(set) var bytes: [UInt8] = []
  /// Of the page.
  let height: Length

  init(height: Length) {
    self.height = height
    bytes.reserveCapacity(16 << 10)
  }

  mutating func add(_ words: StaticString) { bytes.put(words) }

  mutating func add(name: StructureType) { bytes.append(contentsOf: name.rawValue.utf8) }

  mutating func add(byte: UInt8) { bytes.append(byte) }

  /// A number without a blank.
  mutating func add(bare number: Int) { bytes.put(number) }

  mutating func add(_ number: Int) {
    bytes.put(number)
    bytes.append(0x20)
  }

  mutating func add(thousandths count: Int) {
    bytes.put(thousandths: count)
    bytes.append(0x20)
  }

  mutating func add(millionths counts: [Int]) {
    for count in counts {
      bytes.put(PDFDecimal(units: count, places: 6))
      bytes.append(0x20)
    }
  }

  mutating func add(_ length: Length) { add(thousandths: length.thousandths) }

  mutating func add(_ point: Point) {
    add(point.x)
    add(height - point.y)
  }

  /// A colour of the output intent's space (ISO 32000-1, 8.6.8), to a thousandth.
  mutating func add(_ ink: Ink, _ operation: StaticString) {
    for channel in [ink.red, ink.green, ink.blue] {
      add(thousandths: (Int(channel) * 2000 + 255) / 510)
    }
    add(operation)
  }

  mutating func removeAll() { bytes = [] }
}
