public import Diagnostics

extension Scheme {
  /// Lays an office's own wording over the labels of the scheme.
  ///
  /// A line each: `A.I.1.i.a  official wording of the question`, or, with the
  /// answer behind the code, `A.I.1.i.a=B  official wording of answer B`. Codes
  /// of sub-components, areas ("area 1" has the code "1") and indicators are possible.
  ///
  /// - Throws: every unknown code or answer, every code given twice, every line
  ///   without a wording.
  public func withUraian(_ text: String, file: String) throws(Faults) -> Scheme {
    var reader = UraianReader(self)
    for line in try SchemeLine.lines(of: text, file: file) { reader.read(line) }
    try reader.findings.check()
    return reader.scheme
  }
}

private struct UraianReader {
  var scheme: Scheme
  let findings = Findings()
  private var seen: Set<String> = []
  /// Two paths for a sub-component that is its own entry.
  private var labels: [String: [WritableKeyPath<Scheme, String>]] = [:]
  private var butir: [String: WritableKeyPath<Scheme, Butir>] = [:]
  private var codes: [String] = []

  init(_ scheme: Scheme) {
    self.scheme = scheme
    for index in scheme.pengungkit.areas.indices {
      know(scheme.pengungkit.areas[index].code, \.pengungkit.areas[index].label)
    }
    for (index, sub) in scheme.pengungkit.subs.enumerated() {
      know(sub.code, \.pengungkit.subs[index].label)
      for number in sub.butir.indices {
        know(sub.butir[number].code, \.pengungkit.subs[index].butir[number])
      }
    }
    for (group, kelompok) in scheme.hasil.kelompok.enumerated() {
      know(kelompok.code, \.hasil.kelompok[group].label)
      for (index, indikator) in kelompok.indikator.enumerated() {
        know(indikator.code, \.hasil.kelompok[group].indikator[index].butir)
      }
    }
  }

  private mutating func know(_ code: String, _ path: WritableKeyPath<Scheme, String>) {
    if labels[code] == nil { codes.append(code) }
    labels[code, default: []].append(path)
  }

  private mutating func know(_ code: String, _ path: WritableKeyPath<Scheme, Butir>) {
    butir[code] = path
    know(code, path.appending(path: \.label))
  }

  mutating func read(_ line: SchemeLine) {
    let key = line.words[0].text
    let code = String(key.prefix { $0 != "=" })
    guard let paths = labels[code] else {
      return fault(line, .jawabanNoCode(code), findings.meant(code, among: codes))
    }
    guard seen.insert(key).inserted else { return fault(line, .skemaCodeTwice(key), nil) }
    guard line.words.count > 1 else {
      return fault(line, .skemaShortLine(key), .skemaLineForm("A.I.1.i.a=B URAIAN"))
    }
    guard key != code else {
      for path in paths { scheme[keyPath: path] = line.rest(from: 1) }
      return
    }
    answer(line, code, String(key.dropFirst(code.count + 1)))
  }

  private mutating func answer(_ line: SchemeLine, _ code: String, _ answer: String) {
    guard let path = butir[code], case .pilihan(_, let choices) = scheme[keyPath: path].kind
    else { return fault(line, .jawabanWrongKind(code), nil) }
    guard choices.contains(where: { $0.jawaban == answer }) else {
      let known = choices.map(\.jawaban).joined(separator: ", ")
      return fault(line, .jawabanUnknown(answer, code), .jawabanKnown(known))
    }
    scheme[keyPath: path].uraianJawaban[answer] = line.rest(from: 1)
  }

  private func fault(_ line: SchemeLine, _ message: Message, _ hint: Message?) {
    findings.error(at: line.place(), message, hint: hint)
  }
}
