internal import Bahasa
internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Records

/// Makes an evaluation of a draft: head, scheme, answers, evidence.
struct EvaluasiReader {
  let source: RecordSource
  let keys: [RecordKey]
  let asked: AskedHead
  let findings: Findings
  /// The files of wording that the record names, as they are read.
  private(set) var wording = EvaluasiPlaces.WordingFiles()

  init(source: RecordSource, keys: [RecordKey], asked: AskedHead, findings: Findings) {
    self.source = source
    self.keys = keys
    self.asked = asked
    self.findings = findings
  }

  /// The keys when only the scores are wanted.
  static let relaxedKeys = Laporan.fields.keys.relaxed(["satker", "tahun", "tanggal", "kota"])

  /// Nil when there are faults, which are in `findings`.
  mutating func evaluasi(
    _ draft: EvaluasiDraft
  ) throws(Faults) -> (evaluasi: Evaluasi, places: any RecordPlaces)? {
    SchemaCheck.run(draft.root, keys, file: source.name, findings)
    guard let record = RecordView(draft.root, keys) else { return nil }
    let head = RecordHead(record, of: source, findings)
    checkPenugasan(record)
    if let kode = record.group("satker")?.typed("kode") {
      for remark in Wilayah(kode: kode.text)?.remarks(onFile: source.name) ?? [] {
        findings.add(remark, at: kode.place)
      }
    }
    guard let scheme = scheme(record) else { return nil }
    let typed = Answers(of: draft, record, scheme, findings)
    let answers = answers(typed.cells, scheme, record)
    guard !findings.hasErrors, let answers else { return nil }
    HeadChecks(head: head, findings: findings).checkScheme(scheme, at: record.place)
    var evaluasi = try Evaluasi(
      head: head, scheme: scheme, answers: answers, bukti: typed.bukti, catatan: typed.catatan,
      target: asked.target ?? record.text("target").flatMap(Target.init(rawValue:)) ?? .wbk,
      kolom: asked.kolom ?? record.text("kolom").flatMap(Kolom.init(rawValue:)),
      banding: asked.banding ?? record.text("banding").flatMap(Kolom.init(rawValue:)))
    if evaluasi.banding == nil, let other = evaluasi.kolomBanding {
      let place = asked.banding == nil ? record.typed("banding")?.place : nil
      let empty = [other, evaluasi.kolom].first { !answers.kolom.contains($0) }
      findings.warn(
        at: place ?? Place(file: source.name),
        empty.map { .kolomComparedWithNothing($0) } ?? .kolomComparedWithItself(other),
        hint: .kolomComparedHint)
    }
    evaluasi.penugasan = Penugasan(record)
    evaluasi.unit = draft.unit
    draft.table?.compareTotals(evaluasi, findings)
    if draft.lacksHead, head.satker == nil || head.tahun == nil {
      findings.warn(at: Place(file: source.name), .lkeSayHead, hint: .lkeSayHeadHint)
    }
    evaluasi.warnings = findings.diagnostics
    let places = EvaluasiPlaces(
      head: TreePlaces(draft.root, source), record: record, draft: draft, scheme: scheme,
      answers: typed.cells, kolom: evaluasi.kolom, wording: wording)
    return (evaluasi, places)
  }
}

extension EvaluasiReader {
  /// Only in a text a number takes the place of its pattern.
  private func checkPenugasan(_ record: RecordView) {
    record.tellDate(Penugasan.day, in: TypedDate.yearsOfLetters, findings)
    guard source.isTable, let nomor = record.typed("nomor"), nomor.text.contains("{") else {
      return
    }
    findings.error(at: nomor.place, .lkePattern(nomor.text), hint: .lkePatternHint())
  }

  private func answers(
    _ cells: [RawAnswer], _ scheme: Scheme, _ record: RecordView
  ) -> AnswerSheet? {
    let policy = record.text("penyebut_nol").flatMap(ZeroDenominator.init(rawValue:)) ?? .kosong
    return findings.gather { () throws(Faults) in
      try AnswerSheet.read(
        cells, scheme, penyebutNol: policy, sudahWBK: record.isYes("sudah_wbk"), findings)
    }
  }

  private mutating func scheme(_ record: RecordView) -> Scheme? {
    guard let skema = record.typed("skema") else { return nil }
    let scheme = findings.gather { () throws(Faults) in
      try Scheme.named(skema.text, at: skema.place) { (_) throws(Faults) in
        let (text, path) = try source.text(of: skema)
        wording.skema = WordingFile(text, path: path)
        return (text, path)
      }
    }
    return scheme.map { worded($0, record) }
  }

  /// With the official wording, where the record names one.
  private mutating func worded(_ scheme: Scheme, _ record: RecordView) -> Scheme {
    guard let uraian = record.typed("uraian") else { return scheme }
    return findings.gather { () throws(Faults) in
      let (text, path) = try source.text(of: uraian)
      wording.uraian = WordingFile(text, path: path)
      return try scheme.withUraian(text, file: path)
    } ?? scheme
  }
}
