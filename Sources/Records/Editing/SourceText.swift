/// The text of a file, of which stretches are replaced by their lines and columns.
struct SourceText {
  let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  struct Edit {
    var range: Range<Int>
    var text: String
  }

  init(_ bytes: [UInt8]) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var starts = [0]
    for (index, scalar) in scalars.enumerated() {
      let isHalf = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if (scalar == "\n" || scalar == "\r") && !isHalf { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line break that the file has.
  var lineBreak: String { scalars.contains("\r") ? "\r\n" : "\n" }

  func offset(_ mark: YAMLEvent.Mark) -> Int {
    min(start(of: mark.line) + mark.column, scalars.count)
  }

  /// Where a line begins; behind the last one the end of the text.
  func start(of line: Int) -> Int { starts.indices.contains(line) ? starts[line] : scalars.count }

  func isBlank(_ line: Int) -> Bool {
    scalars[start(of: line)..<start(of: line + 1)].allSatisfy {
      $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r"
    }
  }

  /// The character at a column of a line; nil beyond its end.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    let at = start(of: line) + column
    return at < start(of: line + 1) ? scalars[at] : nil
  }

  /// A stretch, with edits in it.
  func text(_ range: Range<Int>, _ edits: [Edit]) -> String {
    var result = String.UnicodeScalarView()
    var at = range.lowerBound
    // What is put in comes before what goes there.
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for edit in sorted
    where edit.range.lowerBound >= at && edit.range.upperBound <= range.upperBound {
      result += scalars[at..<edit.range.lowerBound]
      result += edit.text.unicodeScalars
      at = edit.range.upperBound
    }
    result += scalars[at..<range.upperBound]
    return String(result)
  }
}
