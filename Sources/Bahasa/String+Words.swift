extension Unicode.Scalar {
  /// White space of any kind, line breaks included; what Unicode's property says, without
  /// looking it up.
  public var isBlank: Bool { isSpace || isNewline }

  public var isNewline: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension Substring {
  /// The words between blanks, and between marks where some are said.
  public func words(
    at isMark: (Unicode.Scalar) -> Bool = { _ in false }
  ) -> [Substring] {
    unicodeScalars.split { $0.isBlank || isMark($0) }.map(Substring.init)
  }
}

extension String {
  /// The words between blanks, and between marks where some are said.
  public func words(
    at isMark: (Unicode.Scalar) -> Bool = { _ in false }
  ) -> [Substring] {
    self[...].words(at: isMark)
  }
}
