extension Style {
  /// The bold cut of the same family.
  public var bold: Style { with(cut: cut.contains("Italic") ? "Bold Italic" : "Bold") }
  /// The italic cut of the same family.
  public var italic: Style { with(cut: cut.contains("Bold") ? "Bold Italic" : "Italic") }

  private func with(cut: String) -> Style {
    var copy = self
    copy.cut = cut
    return copy
  }
}
