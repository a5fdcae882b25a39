internal import Diagnostics
internal import Press

extension InspectedFile {
  /// For the terminal, without a final newline.
  ///
  /// - Parameter isAlone: else it is one line of many.
  func text(in language: Language, isAlone: Bool) -> String {
    guard isAlone else {
      let parts = [state.text(in: language), title]
      return "\(file): \(parts.compactMap { $0?.shortened }.joined(separator: "; "))"
        .safeForTerminal
    }
    let labels = Message.inspectLabels.text(in: language).split(separator: "|").map(String.init)
    let width = (labels.map(\.count).max() ?? 0) + 2
    let lines = zip(labels, values(language)).compactMap { label, value in
      value.map { "  \(label.filled(width))\($0.shortened)" }
    }
    return (["\(file): \((title ?? kind).shortened)"] + lines).map(\.safeForTerminal)
      .joined(separator: "\n")
  }

  private func values(_ language: Language) -> [String?] {
    [
      [kind, form].compactMap(\.self).joined(separator: ", "), satker, nomor,
      record.map { "SHA-256 \($0)" },
      "\(template), \(design), \(paper)" + (isCropped ? ", --crop" : ""), producer,
      Message.inspectStandard(claims, isKept: isKept).text(in: language),
      state.text(in: language),
    ]
  }

  private var state: Message {
    if isAltered { return .inspectAltered() }
    let names = signers.map { $0?.shortened ?? "?" }
    return names.isEmpty ? .inspectUnaltered() : .inspectSigned(names)
  }
}
