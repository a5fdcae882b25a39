internal import Diagnostics
internal import Press

extension Inspected {
  /// For the terminal, without a final newline.
  ///
  /// - Parameter isAlone: else it is one line of many.
  func text(in language: Language, isAlone: Bool) -> String {
    switch self {
    case .document(let file): file.text(in: language, isAlone: isAlone)
    case .merge(let merge): merge.text(in: language, isAlone: isAlone)
    }
  }
}

extension InspectedFile {
  fileprivate func text(in language: Language, isAlone: Bool) -> String {
    let state = Message.inspectState(isAltered, signers).text(in: language)
    guard isAlone else { return line(file, state, title) }
    return table(
      file, title ?? kind, labels: Message.inspectLabels.text(in: language),
      values: values(language) + [state])
  }

  private func values(_ language: Language) -> [String?] {
    [
      [kind, form].compactMap(\.self).joined(separator: ", "), satker, nomor,
      record.map { "SHA-256 \($0)" },
      "\(template), \(design), \(paper)" + (isCropped ? ", --crop" : ""), producer,
      Message.inspectStandard(claims, isKept: isKept).text(in: language),
    ]
  }
}

extension InspectedMerge {
  fileprivate func text(in language: Language, isAlone: Bool) -> String {
    let state = Message.inspectState(isAltered, signers).text(in: language)
    guard isAlone else { return line(file, state, title) }
    let content = Message.inspectMerge(documents, pages: pages).text(in: language)
    return table(
      file, title ?? content, labels: Message.inspectMergeLabels.text(in: language),
      values: [content, producer, state])
  }
}

private func line(_ file: String, _ state: String, _ title: String?) -> String {
  let parts = [state, title].compactMap { $0?.shortened }
  return "\(file): \(parts.joined(separator: "; "))".safeForTerminal
}

/// - Parameters:
///   - labels: parted by bars.
///   - values: those that are nil are left out.
private func table(
  _ file: String, _ title: String, labels: String, values: [String?]
) -> String {
  let labels = labels.split(separator: "|").map(String.init)
  let width = (labels.map(\.count).max() ?? 0) + 2
  let lines = zip(labels, values).compactMap { label, value in
    value.map { "  \(label.filled(width))\($0.shortened)" }
  }
  return (["\(file): \(title.shortened)"] + lines).map(\.safeForTerminal).joined(separator: "\n")
}

extension Message {
  fileprivate static func inspectState(_ isAltered: Bool, _ signers: [String?]) -> Message {
    if isAltered { return .inspectAltered() }
    let names = signers.map { $0?.shortened ?? "?" }
    return names.isEmpty ? .inspectUnaltered() : .inspectSigned(names)
  }
}
