extension String {
  /// The words with one space between them.
  var singleSpaced: String {
    if isSingleSpaced { return self }
    return split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Plain letters, and no space but between two of them: nearly every cell,
  /// and soon seen.
  private var isSingleSpaced: Bool {
    let space = UInt8(ascii: " ")
    var before = space
    for byte in utf8 {
      guard space...0x7e ~= byte, byte != space || before != space else { return false }
      before = byte
    }
    return before != space || isEmpty
  }
}
