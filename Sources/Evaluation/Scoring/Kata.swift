public import Diagnostics
public import Measures

// The words of a document: Indonesian, as documents are.

extension Verdict.Status {
  /// "Memenuhi", "Belum (kurang 0,34)".
  public var kata: String { message.indonesian }

  public var message: Message {
    switch self {
    case .memenuhi: .lkeMet
    case .kurang(let points): .lkeShort(points.visibleText())
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
    case .indeks(let value), .nilai(let value): value.text()
    }
  }

  /// "80%", "33,33%": without decimals that say nothing.
  private static func persen(_ share: Rational) -> String {
    let whole = (share * 100).floor.map { Rational($0) } == share * 100
    return share.percent(places: whole ? 0 : 2)
  }
}

extension JalanResult {
  /// What there is to say about the way to a target.
  public func kalimat(_ target: Target) -> String { message(target).indonesian }

  public func message(_ target: Target) -> Message {
    switch self {
    case .sudahMemenuhi: .lkePathMet(target.rawValue)
    case .jalan(let jalan):
      .lkePath(
        target.rawValue, steps: jalan.jumlah, entries: jalan.langkah.count,
        total: jalan.sesudah.total?.text() ?? "")
    case .tidakTercapai: .lkePathNone(target.rawValue)
    case .belumDapatDinilai: .lkePathOpen(target.rawValue)
    }
  }

  public var jalan: Jalan? { if case .jalan(let jalan) = self { jalan } else { nil } }
}
