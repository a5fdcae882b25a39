/// Finds where characters stand in the bytes of a document: what libxml2
/// reports has no references, no CDATA marks and no "\r" any more.
struct TextScan {
  /// Each stands on one line, and its characters side by side as written.
  private(set) var pieces: [Piece] = []

  struct Piece {
    var text: String
    var start: Int
    /// In bytes.
    var length: Int
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var isInCDATA = false
  private var isBroken = true

  /// - Parameter bytes: the document, from where the text begins.
  init(_ text: String, in bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
    for scalar in text.unicodeScalars { take(scalar) }
  }
}

extension TextScan {
  private mutating func take(_ scalar: Unicode.Scalar) {
    skipMarks()
    let length = lengthAsWritten(of: scalar)
    if isBroken { pieces.append(Piece(text: "", start: index, length: 0)) }
    let last = pieces.count - 1
    pieces[last].text.unicodeScalars.append(scalar)
    // A line break is no part of what a message marks.
    if scalar != "\n" { pieces[last].length += length }
    isBroken = scalar == "\n" || length != UTF8.width(scalar)
    index = min(index + length, bytes.endIndex)
  }

  private mutating func skipMarks() {
    while true {
      let mark = isInCDATA ? "]]>" : "<![CDATA["
      guard bytes[index...].starts(with: mark.utf8) else { return }
      index += mark.utf8.count
      isInCDATA.toggle()
      isBroken = true
    }
  }

  /// A reference stands for one character, since entities of one's own are
  /// refused; "\r\n" and "\r" are read as "\n" (XML 1.0, 2.11).
  private func lengthAsWritten(of scalar: Unicode.Scalar) -> Int {
    let rest = bytes[index...]
    if !isInCDATA, rest.first == UInt8(ascii: "&") {
      return (rest.firstIndex(of: UInt8(ascii: ";")) ?? index) - index + 1
    }
    return rest.starts(with: "\r\n".utf8) ? 2 : UTF8.width(scalar)
  }
}
