extension String {
  /// Figures with Indonesian marks, "1.234,56", as English writes them: "1,234.56".
  public var en: String {
    let scalars = Array(unicodeScalars)
    let isDigit = { (at: Int) in scalars.indices.contains(at) && "0"..."9" ~= scalars[at] }
    let swapped = scalars.indices.map { at -> Unicode.Scalar in
      guard isDigit(at - 1), isDigit(at + 1) else { return scalars[at] }
      return scalars[at] == "," ? "." : scalars[at] == "." ? "," : scalars[at]
    }
    return String(String.UnicodeScalarView(swapped))
  }

  /// Figures with Indonesian marks as a language writes them.
  public func figures(in language: Language) -> String {
    language == .english ? en : self
  }
}
