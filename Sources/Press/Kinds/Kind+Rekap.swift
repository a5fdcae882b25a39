package import Composition
internal import Diagnostics
internal import Evaluation
internal import Fields
internal import JSON
internal import Records
package import Registers
internal import Templates

extension Kind {
  /// A register of offices with their results. Any table may be one: its reader says what
  /// it lacks.
  public static let rekap: Kind = {
    var kind = Kind(
      "rekap", fields: PrintedRekap.fields, standardTemplate: "rekap-provinsi"
    ) { record, job throws(Faults) in
      let (rekap, warnings, places) = try readRekap(
        record, job.register(), readLKE: .standard)
      var read = ReadRecord(Filling(rekap), warnings, places, look: rekap.head.look)
      if rekap.head.isNasional { read.standardTemplate = "rekap-nasional" }
      read.summary = RecordCheck(record.source.name, RegisterCounts(rekap), warnings)
      read.summary?.counts += rekap.lists
      read.summary?.leftOut = rekap.lkeDitolak.map {
        RecordCheck.LeftOut(file: $0.berkas, reason: $0.fault.message)
      }
      read.workbook = { () throws(Faults) in try rekap.workbook() }
      read.enclose = { [source = record.source] enclosure, view, mentions in
        rekap.add(to: &enclosure, view, source, mentions)
      }
      return read
    }
    kind.claim = { $0.isRegister ? .sure : $0.source.isTable ? .perhaps : .none }
    kind.hasRegister = true
    kind.checkAlone = { record, job throws(Faults) in
      try readLoneRegister(record, job.register()).map { read in
        var check = RecordCheck(record.source.name, read.counts, read.warnings)
        check.sentence = .pressLoneRegisterGood(check.sentence)
        return check
      }
    }
    return kind
  }()
}

extension Job {
  /// What is said of a register's table.
  func register() throws(Faults) -> RegisterChoice {
    let map = try map.map { (path) throws(Faults) in try RecordSource(file: path) }
    var choice = RegisterChoice(sheet: sheet, map: map, lkeBermasalah: lkeBermasalah)
    choice.lke = try lke.map { (path) throws(Faults) in try RecordSource(file: path) }
    return choice
  }
}

extension RecordCheck {
  fileprivate init(_ name: String, _ counts: RegisterCounts, _ warnings: [Diagnostic]) {
    self.init(
      name,
      .pressRegisterGood(
        name, satker: counts.satker, sudah: counts.sudah, bernilai: counts.bernilai,
        belumLengkap: counts.belumLengkap),
      [
        "offices": counts.satker, "declared": counts.sudah, "scored": counts.bernilai,
        "incomplete": counts.belumLengkap,
      ], warnings: warnings)
  }
}

extension Rekap {
  fileprivate func add(
    to enclosure: inout Enclosure, _ view: RecordView, _ source: RecordSource,
    _ mentions: Mentions
  ) {
    enclosure.set(
      json(skema: enclosure.name(head.scheme, text: view.skemaFile(of: source))))
    let register = "register.csv"
    let showsAll = ["lain", "seragam"].contains { mentions.has(anyNamed: $0) }
    let csv = registerCSV { showsAll || mentions.has(anyNamed: $0) }
    enclosure.add(register, Array(csv.utf8))
    enclosure.set("register", register)
    let refused = Set(lkeDitolak.map(\.berkas))
    let used = hasil.filter { !refused.contains($0.place.file) }
    guard !used.isEmpty else { return }
    let names = used.sorted { $0.wilayah.kode < $1.wilayah.kode }.map { result in
      let name = "lke-\(result.wilayah.kode).json"
      let skema = result.source.skema().map { enclosure.add("skema", "skema", $0) }
      enclosure.add(name, result.source.record(skema))
      return name
    }
    enclosure.set([JSON.Member("lke", .list(names.map { .text($0) }))])
  }
}

extension Filling {
  package init(_ rekap: Rekap) {
    let wilayah = rekap.head.wilayah
    self.init(
      kind: Kind.rekap.name, author: wilayah.map { Satker($0).nama } ?? "Komisi Pemilihan Umum",
      date: rekap.head.tanggal, values: PrintedRekap.fields.value(of: PrintedRekap(rekap)))
  }
}

extension Rekap {
  /// Who is missing, in whole, as programs read it.
  fileprivate var lists: [JSON.Member] {
    [
      JSON.Member("missing", .list(tidakTerdaftar.map { .text($0.kode) })),
      JSON.Member("refused", .list(ditolak.map { .text($0.kode) })),
      JSON.Member(
        "unfinished",
        .list(
          satker.compactMap { row in
            row.belumLengkap.map { ["code": .text(row.kode), "missing": .number($0)] }
          })),
    ]
  }
}
