extension Frame {
  /// How what is read first begins: a label and the word behind it, or a word. Nil where there
  /// is no text. What is no content is passed over.
  public var catchword: String? {
    var label: String?
    for read in texts(isLabel: false) {
      let words = read.text.split(whereSeparator: \.isWhitespace)
      guard let word = words.first else { continue }
      if read.isLabel {
        label = words.joined(separator: " ")
      } else {
        return [label, String(word)].compactMap(\.self).joined(separator: " ")
      }
    }
    return label
  }

  private func texts(isLabel: Bool) -> [(text: String, isLabel: Bool)] {
    items.flatMap { placed -> [(text: String, isLabel: Bool)] in
      switch placed.item {
      case .frame(let frame): frame.texts(isLabel: isLabel)
      case .tagged(let tag, let frame): frame.texts(isLabel: isLabel || tag.role == .label)
      case .glyphs(let run): [(run.text, isLabel)]
      case .artifact, .path, .picture, .bookmark, .slot: []
      }
    }
  }
}
