public import Diagnostics
public import Measures

// The words of a document: Indonesian, as documents are.

extension Verdict.Row {
  /// "Memenuhi", "Belum (kurang 0,34)".
  public var keadaanKata: String { keadaan.indonesian }

  public var keadaan: Message {
    switch status {
    case .memenuhi: .lkeMet
    case .kurang(let points): .lkeShort(points.beside(minimum).text())
    case .tanpaPredikat: .syaratTanpaPredikat
    case .belumDapatDinilai: .lkeOpen
    }
  }
}

extension Verdict {
  /// "memenuhi", "belum memenuhi", "belum dapat dinilai".
  public var kata: String {
    switch conclusion {
    case .memenuhi: Message.lkeMet.indonesian.lowercased()
    case .belumMemenuhi: Message.lkeNotMet.indonesian
    case .belumDapatDinilai: Message.lkeOpen.indonesian.lowercased()
    }
  }

  public var kalimat: String { sentence.indonesian }
}

extension Verdict.Row {
  public var pokokKata: String { subject.indonesian }
}

extension Score.Remark {
  public var kalimat: String { message.indonesian }
}

extension Jawaban {
  /// "B", "80%", "3,60". Counts are the share that they give; nil when they
  /// give none yet.
  ///
  /// - Parameter skor: what the answer scores, 0 to 1.
  public func kata(skor: Rational?) -> String? {
    switch self {
    case .pilihan(let text): text
    case .cacah: skor.map(Jawaban.persen)
    case .rasio(let share): Jawaban.persen(share)
    case .indeks(let value): Jawaban.indeks(value)
    case .nilai(let value): value.text()
    }
  }

  /// "80%", "33,33%": without decimals that say nothing.
  private static func persen(_ share: Rational) -> String {
    let percent = share * 100
    return share.percent(places: percent.isWhole ? 0 : percent.places(between: 1))
  }

  /// "3,60", "3,596", as it was typed; of a mean with many decimals four, or as many as it
  /// takes not to look like a full tenth.
  private static func indeks(_ value: Rational) -> String {
    let exact = (2...4).first { (value * [100, 1_000, 10_000][$0 - 2]).isWhole }
    return value.text(places: exact ?? value.places(between: Rational(1, over: 10), atLeast: 4))
  }
}

extension JalanResult {
  /// What there is to say about the way to a target.
  public func message(_ verdict: Verdict) -> Message {
    let target = verdict.target
    return switch self {
    case .sudahMemenuhi where verdict.perluPredikat: .lkePathPredikat(target.rawValue)
    case .sudahMemenuhi: .lkePathMet(target.rawValue)
    case .jalan(let jalan):
      .lkePath(
        target.rawValue, steps: jalan.jumlah, entries: jalan.langkah.count,
        total: jalan.sesudah.total?.text() ?? "")
    case .tidakTercapai: .lkePathNone(target.rawValue)
    case .terlaluPanjang: .lkePathTooLong(target.rawValue, StepTable.mostSteps / 1_000_000)
    case .belumDapatDinilai: .lkePathOpen(target.rawValue)
    }
  }

  public var jalan: Jalan? { if case .jalan(let jalan) = self { jalan } else { nil } }
}
