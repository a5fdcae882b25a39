/// Where an object is (ISO 32000-1, 7.5.4 and 7.5.8.3).
enum XrefEntry: Hashable, Sendable {
  case free(generation: UInt16)
  /// From the beginning of the file, or from where it counts.
  case offset(Int, generation: UInt16)
  /// The how manyth object of which object stream.
  case packed(stream: Int32, index: Int32)
}
