internal import Diagnostics
internal import Evaluation
internal import Fields
internal import Files
internal import Records
internal import Sheets

/// The parts of a recap's record: its head, the sheet of the register, the
/// files of results.
struct RekapParts {
  let source: RecordSource
  let findings = Findings()
  /// Nil when the head has faults.
  private(set) var head: RekapHead?
  /// Nil when the record names none that can be used.
  private let scheme: Scheme?
  private let record: RecordView
  private let root: TreeNode
  private let wording: WordingFile?
  private let workbook: Workbook?
  private let choice: RegisterChoice

  init(_ opened: OpenedRecord, _ choice: RegisterChoice) throws(Faults) {
    source = opened.source
    self.choice = choice
    workbook = try opened.workbook()
    let keys = workbook == nil ? PrintedRekap.fields.keys : PrintedRekap.sheetKeys
    let root = try RekapParts.root(of: opened, workbook, keys, findings)
    SchemaCheck.run(root, keys, file: source.name, findings)
    guard let record = RecordView(root, keys) else { throw findings.faults() }
    self.record = record
    self.root = root
    let recordHead = RecordHead(record, of: source, findings)
    (scheme, wording) = RekapParts.scheme(record, source, findings)
    head = RekapParts.head(record, from: recordHead, scheme, findings)
    let said = record.text("lke_bermasalah").flatMap(LKEBermasalah.init(rawValue:))
    head?.lkeBermasalah = choice.lkeBermasalah ?? said ?? .tolak
  }

  /// The register, checked against the head as far as that is known.
  func register() throws(Faults) -> (
    register: Register, warnings: [Diagnostic], places: RegisterPlaces
  )? {
    let scope = head?.scope ?? .anyProvinces
    guard let scheme, let table = try table() else { return nil }
    var choice = choice
    choice.now = source.now
    choice.sheet = choice.sheet ?? record.text("lembar")
    if choice.map == nil, let path = record.typed("peta") { choice.map = try source.file(path) }
    return try readRegister(table, scheme, scope: scope, choice: choice)
  }

  /// Where the values of the recap stand.
  func places(_ register: RegisterPlaces) -> any RecordPlaces {
    RekapPlaces(head: TreePlaces(root, source), register: register, scheme: wording)
  }

  /// The results of every LKE file that the record names, and those without one.
  func results(
    _ reader: LKEReader, _ findings: Findings
  ) -> (results: [LKEResult], refused: [RefusedLKE]) {
    var results: [LKEResult] = []
    var refused = record.groups("lke_ditolak").compactMap(RefusedLKE.init)
    // Answers of a column that is not known would be missed in vain.
    guard let kolom = RekapParts.kolom(record) else { return ([], refused) }
    let columns = LKEColumns(kolom: kolom, banding: head?.banding)
    let named = record.texts("lke")
    // Of more the schema tells, and none is opened; what is named twice is read once.
    guard named.count <= PrintedRekap.mostLKE else { return ([], refused) }
    var seen = (names: SeenPaths(), files: SeenPaths())
    for name in named where seen.names.add(name) {
      let paths = findings.gather { () throws(Faults) in try source.files(name) } ?? []
      var passed: [String] = []
      for path in paths where seen.files.add(path) {
        let file = source.path(beside: path.text)
        let opened = Result { () throws(Faults) in OpenedRecord(try source.file(path)) }
        if path.text != name.text, case .success(let record) = opened, !reader.accepts(record) {
          passed.append(FilePath.name(of: file))
          continue
        }
        take(file) { () throws(Faults) in try reader.read(opened.get(), columns) }
      }
      if !passed.isEmpty {
        findings.warn(at: name.place, .rekapPassedFiles(passed), hint: .rekapPassedFilesHint)
      }
    }
    for answers in choice.lke {
      take(answers.name) { () throws(Faults) in try reader.read(OpenedRecord(answers), columns) }
    }
    return (results, refused)

    func take(_ name: String, _ read: () throws(Faults) -> LKEResult) {
      let ofFile = Findings()
      if let result = ofFile.gather(read) { results.append(result) }
      let refusal = RefusedLKE(name, ofFile.diagnostics)
      if head?.lkeBermasalah == .catat, let refusal {
        refused.append(refusal)
      } else {
        findings.add(ofFile.diagnostics)
      }
    }
  }
}

extension RekapParts {
  private static func root(
    of opened: OpenedRecord, _ workbook: Workbook?, _ keys: [RecordKey], _ findings: Findings
  ) throws(Faults) -> TreeNode {
    guard let workbook else { return try opened.tree(findings) }
    guard let sheet = workbook["Rekap"] else {
      throw Faults(
        .record, at: Place(file: workbook.file), .rekapNoHead(isCSV: workbook.isPlainTable),
        hint: .rekapNoHeadHint(isCSV: workbook.isPlainTable))
    }
    findings.add(sheet.hiddenRemarks(below: 0, in: [2, 3]))
    let lines = KeyLines(keys.lines)
    let rows = sheet.rows.compactMap { row in
      row.cells.first.flatMap {
        $0.column <= 2 ? row.keyRow(labelAt: $0.column, among: lines, findings) : nil
      }
    }
    return TreeNode(rows: rows, keys, at: sheet.place, findings)
  }

  /// The register beside the head, or the file that the head names.
  private func table() throws(Faults) -> Workbook? {
    if let workbook { return workbook }
    guard let path = record.typed("register") else { return nil }
    let file = try source.file(path)
    return try readWorkbook(file.bytes, file: file.name)
  }

  /// The scheme, with its file when it is none of the bundled ones.
  private static func scheme(
    _ record: RecordView, _ source: RecordSource, _ findings: Findings
  ) -> (Scheme?, WordingFile?) {
    var file: WordingFile?
    let scheme = findings.gather { () throws(Faults) in
      guard let skema = record.typed("skema") else { return try Scheme.permenPANRB90() }
      return try Scheme.named(skema.text, at: skema.place) { (_) throws(Faults) in
        let (text, path) = try source.text(of: skema)
        file = WordingFile(text, path: path)
        return (text, path)
      }
    }
    return (scheme, file)
  }

  /// Nil when the record names one that there is not.
  private static func kolom(_ record: RecordView) -> Kolom? {
    guard record.has("kolom") else { return .mandiri }
    return record.text("kolom").flatMap(Kolom.init(rawValue:))
  }

  private static func head(
    _ record: RecordView, from head: RecordHead, _ scheme: Scheme?, _ findings: Findings
  ) -> RekapHead? {
    let wilayah = wilayah(record, findings)
    guard !findings.hasErrors, let scheme, let tahun = head.tahun, let tanggal = head.tanggal,
      let kota = head.kota
    else { return nil }
    var rekap = RekapHead(
      wilayah: wilayah, tahun: tahun, tanggal: tanggal, kota: kota,
      target: record.text("target").flatMap(Target.init(rawValue:)) ?? .wbk,
      kolom: kolom(record) ?? .mandiri,
      scheme: scheme,
      order: record.text("urutan").flatMap(RekapOrder.init(rawValue:)) ?? .kode,
      contoh: head.isContoh, penandaTangan: head.penandaTangan, mengetahui: head.mengetahui)
    rekap.look = head.look
    rekap.banding = banding(record, beside: rekap.kolom, findings)
    return rekap
  }

  private static func banding(
    _ record: RecordView, beside kolom: Kolom, _ findings: Findings
  ) -> Kolom? {
    let banding = record.text("banding").flatMap(Kolom.init(rawValue:))
    guard let banding, banding == kolom, let typed = record.typed("banding") else { return banding }
    findings.warn(
      at: typed.place, .kolomComparedWithItself(kolom), hint: .kolomComparedHint)
    return nil
  }

  /// The province; nil for a national recap.
  private static func wilayah(_ record: RecordView, _ findings: Findings) -> Wilayah? {
    let isNational = record.isYes("nasional")
    guard let typed = record.typed("provinsi") else {
      if !isNational && !record.has("provinsi") {
        findings.error(at: record.place, .rekapScope, hint: nil)
      }
      return nil
    }
    if isNational { findings.error(at: typed.place, .rekapScope, hint: nil) }
    guard let wilayah = Wilayah(kode: typed.text), wilayah.tingkat == .provinsi else {
      findings.error(at: typed.place, .rekapNoProvince(typed.text), hint: .rekapNoProvinceHint)
      return nil
    }
    return wilayah
  }
}

/// Paths, each once, compared by their bytes.
private struct SeenPaths {
  private var paths: Set<[UInt8]> = []

  /// Whether it is a new one.
  mutating func add(_ path: Typed) -> Bool { paths.insert(Array(path.text.utf8)).inserted }
}
