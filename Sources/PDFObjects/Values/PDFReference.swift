/// A reference to an indirect object (ISO 32000-1, 7.3.10).
public struct PDFReference: Hashable, Sendable {
  public let number: Int32
  public let generation: UInt16

  init(number: Int, generation: Int = 0) {
    self.number = Int32(clamping: number)
    self.generation = UInt16(clamping: generation)
  }
}

extension PDFReference: CustomStringConvertible {
  public var description: String { "\(number) \(generation) R" }
}
