public import Diagnostics

/// A file whose words documents print: a scheme's, or an office's own wording.
public struct WordingFile: Hashable, Sendable {
  private let text: String
  private let path: String

  /// - Parameter path: as the user named it, for messages.
  public init(_ text: String, path: String) {
    self.text = text
    self.path = path
  }

  /// The place of what the file says of a code or, without one, of any.
  ///
  /// - Parameter part: a character or a word of it. Without a code only a line that has
  ///   it is meant.
  /// - Returns: nil when the file says nothing of it.
  public func place(of code: String?, part: String?) -> Place? {
    let all = (try? SchemeLine.lines(of: text, file: path)) ?? []
    let lines = all.filter { line in code.map(line.isAbout) ?? true }
    let found = lines.lazy.compactMap { line in part.flatMap { line.place(ofPart: $0) } }.first
    return found ?? (code == nil ? nil : lines.first?.place())
  }
}

extension SchemeLine {
  /// `soal A.I.1.i.a …` of a scheme, `A.I.1.i.a …` and `A.I.1.i.a=B …` of a wording.
  fileprivate func isAbout(_ code: String) -> Bool {
    words.prefix(2).contains { $0.text == code || $0.text.hasPrefix("\(code)=") }
  }

  fileprivate func place(ofPart part: String) -> Place? {
    let wanted = Array(part.unicodeScalars)
    guard let range = Array(text.unicodeScalars).firstRange(of: wanted) else { return nil }
    var place = place()
    place.column = range.lowerBound + 1
    place.length = wanted.count
    return place
  }
}
