public import Diagnostics
import Measures

extension Scheme {
  /// Reads and checks a scheme's file.
  ///
  /// - Parameter file: as the user named it, for messages.
  /// - Throws: every fault of the lines with line and column; when there is
  ///   none, every fault of the whole (weights, counts) at once.
  public static func read(_ text: String, file: String) throws(Faults) -> Scheme {
    var reader = SchemeReader(file: file)
    for line in try SchemeLine.lines(of: text, file: file) { reader.read(line) }
    return try reader.finish()
  }
}

/// Reads a scheme's file line by line, keeping every fault.
struct SchemeReader {
  var file: String
  var draft = SchemeDraft()
  let findings = Findings(.found)
  var codes: Set<String> = []
  var soalIDs: Set<Int> = []
  /// How many lines there were so far, by keyword.
  private var lines: [String: Int] = [:]
  /// Whether `rumus` may follow, and what it belongs to.
  var lastButir: WritableKeyPath<SchemeDraft, SchemeDraft.ButirEntry>?
  /// What `sebutan` may follow.
  var lastNamed: WritableKeyPath<SchemeDraft, [SchemeDraft.Name]>?

  init(file: String) { self.file = file }

  mutating func read(_ line: SchemeLine) {
    guard fits(line) else { return }
    if !["sebutan", "rumus", "cacah", "nol", "soal_id"].contains(line.keyword) { lastNamed = nil }
    switch line.keyword {
    case "skema", "nama", "tentang", "dasar_prasyarat": text(line)
    case "catatan": draft.catatan.append(line.rest(from: 1))
    case "jawaban": jawaban(line)
    case "jumlah": jumlah(line)
    case "bagian": bagian(line)
    case "aspek": aspek(line)
    case "area": area(line)
    case "sub": sub(line)
    case "soal": soal(line)
    case "rumus": formula(line)
    case "cacah": cacah(line)
    case "nol": nol(line)
    case "soal_id": soalID(line)
    case "kelompok": kelompok(line)
    case "indikator": indikator(line)
    case "sebutan": sebutan(line)
    case "syarat": syarat(line)
    case "prasyarat": prasyarat(line)
    default: unknown(line)
    }
  }

  static let keywords = [
    "skema", "nama", "tentang", "catatan", "jawaban", "jumlah", "bagian", "aspek", "area", "sub",
    "soal", "rumus", "cacah", "nol", "soal_id", "kelompok", "indikator", "sebutan", "syarat",
    "prasyarat", "dasar_prasyarat",
  ]

  mutating func finish() throws(Faults) -> Scheme {
    demandParts()
    try findings.check()
    try SchemeCheck(draft).findings.check()
    return draft.scheme
  }
}

extension SchemeReader {
  func fault(_ place: Place?, _ message: Message, hint: Message? = nil) {
    findings.error(at: place, message, hint: hint)
  }

  /// Whether the line has at least `count` words; `form` says what it should look like.
  func demand(_ line: SchemeLine, _ count: Int, form: String) -> Bool {
    guard line.words.count < count else { return true }
    fault(line.place(), .skemaShortLine(line.keyword), hint: .skemaLineForm(form))
    return false
  }

  /// Whether there are not yet too many things of a kind; told of once.
  func demand(
    _ line: SchemeLine, _ count: Int, of what: String, atMost limit: Int
  ) -> Bool {
    if count == limit + 1 { fault(line.place(), .skemaTooMany(what, limit)) }
    return count <= limit
  }

  func figure(_ line: SchemeLine, _ index: Int) -> Figure? {
    figure(line.words[index].text, at: line.place(index), hint: .skemaFigureHint)
  }

  /// - Parameter hint: for what is no figure at all.
  func figure(_ text: String, at place: Place, hint: Message) -> Figure? {
    guard let figure = Figure(text) else {
      fault(place, .skemaNoFigure(text), hint: hint)
      return nil
    }
    let digits = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
      .map { $0.count(where: \.isNumber) }
    if digits.reduce(0, +) > SchemeLimit.digits
      || digits.dropFirst().contains(where: { $0 > SchemeLimit.decimals })
    {
      fault(place, .skemaLongFigure(text), hint: .skemaLongFigureHint)
    }
    return figure
  }

  /// A code is new and follows the one before it.
  mutating func demand(code: String, expected: String?, _ line: SchemeLine) {
    if !codes.insert(code).inserted {
      fault(line.place(1), .skemaCodeTwice(code))
    } else if let expected, code != expected {
      fault(line.place(1), .skemaCodeGap(code, expected: expected))
    }
  }

  /// A line "keyword code figure label"; its code is checked by the caller.
  func entry(_ line: SchemeLine) -> SchemeDraft.Entry? {
    guard demand(line, 4, form: "\(line.keyword) KODE BOBOT URAIAN"),
      let bobot = figure(line, 2)
    else { return nil }
    return SchemeDraft.Entry(
      code: line.words[1].text, label: line.rest(from: 3), bobot: bobot, place: line.place(2))
  }

  private mutating func fits(_ line: SchemeLine) -> Bool {
    guard line.text.unicodeScalars.count <= SchemeLimit.width else {
      fault(line.place(), .skemaLongLine(SchemeLimit.width))
      return false
    }
    guard let limit = SchemeLimit.lines[line.keyword] else { return true }
    lines[line.keyword, default: 0] += 1
    return demand(line, lines[line.keyword] ?? 0, of: line.keyword, atMost: limit)
  }

  private func unknown(_ line: SchemeLine) {
    fault(
      line.place(), .skemaUnknownKeyword(line.keyword),
      hint: findings.meant(line.keyword, among: SchemeReader.keywords))
  }

  private mutating func text(_ line: SchemeLine) {
    guard demand(line, 2, form: "\(line.keyword) URAIAN") else { return }
    if draft.texts.updateValue(line.rest(from: 1), forKey: line.keyword) != nil {
      fault(line.place(), .skemaKeywordTwice(line.keyword))
    }
  }

  private mutating func jumlah(_ line: SchemeLine) {
    guard demand(line, 3, form: "jumlah sub 42") else { return }
    guard let number = Int(line.words[2].text), number >= 0 else {
      return fault(line.place(2), .skemaNoFigure(line.words[2].text))
    }
    draft.counts.append(.init(of: line.words[1].text, number: number, place: line.place(1)))
  }

  private func demandParts() {
    for keyword in ["skema", "nama"] where draft.texts[keyword] == nil {
      fault(Place(file: file), .skemaMissing(keyword))
    }
    let missing = [
      ("bagian", draft.bagian.count < 2), ("aspek", draft.aspek.isEmpty),
      ("area", draft.areas.isEmpty), ("sub", draft.subs.isEmpty),
      ("kelompok", draft.kelompok.isEmpty), ("syarat", draft.syarat.isEmpty),
    ]
    for (keyword, isMissing) in missing where isMissing {
      fault(Place(file: file), .skemaMissing(keyword))
    }
    if !draft.prasyarat.isEmpty, draft.texts["dasar_prasyarat"] == nil {
      fault(Place(file: file), .skemaMissing("dasar_prasyarat"))
    }
    for name in ["sub", "soal"] where !draft.counts.contains(where: { $0.of == name }) {
      fault(Place(file: file), .skemaMissing("jumlah \(name)"))
    }
  }
}
