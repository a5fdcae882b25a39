internal import Bahasa

extension StringProtocol {
  /// Without white space at both ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    // Nearly all texts begin and end in a visible character of ASCII.
    if let first = scalars.first, let last = scalars.last, visible ~= first, visible ~= last {
      return String(self)
    }
    guard let first = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }
}

private let visible: ClosedRange<Unicode.Scalar> = "!"..."~"
