internal import Diagnostics

/// satker.nama, where it is given, names the same office as the code. The
/// charter prints the name of the code, so a difference must not pass silently.
enum NamaSatkerRule: Rule {
  static func check(_ record: RecordView, _ form: Form, _ findings: Findings) {
    guard let satker = record.group("satker"), let typed = satker.typed("nama") else { return }
    let nama = NamaSatker(typed.text)
    if satker.typed("tingkat")?.text == Tingkat.pusat.rawValue {
      guard !nama.isPusat else { return }
      findings.error(at: typed.place, .satkerPusatName(typed.text), hint: .satkerPusatNameHint)
    } else if let wilayah = satker.typed("kode").flatMap({ Wilayah(kode: $0.text) }) {
      report(nama, typed, wilayah, findings)
    } else if nama.lembaga == .kpud {
      findings.error(at: typed.place, .satkerKPUD, hint: nil)
    }
  }
}

extension NamaSatkerRule {
  private static func report(
    _ nama: NamaSatker, _ typed: Typed, _ wilayah: Wilayah, _ findings: Findings
  ) {
    let right = Satker(wilayah).namaPendek
    if !wilayah.isNamed(nama.wilayah) {
      let others = Wilayah.bernama(nama.wilayah)
      let hint: Message =
        others.count == 1
        ? .satkerKodeOf(others[0].nama, others[0].kode) : .satkerRightName(right)
      findings.error(
        at: typed.place,
        .satkerNameMismatch(typed.text, kode: wilayah.kode, nama: wilayah.nama), hint: hint)
    } else if nama.lembaga == .kpud {
      findings.error(at: typed.place, .satkerKPUD, hint: .satkerRightName(right))
    } else if nama.lembaga == .kip && !wilayah.isAceh {
      findings.error(at: typed.place, .satkerKIPOutsideAceh, hint: .satkerRightName(right))
    } else {
      doubts(nama, typed, wilayah, findings)
    }
  }

  private static func doubts(
    _ nama: NamaSatker, _ typed: Typed, _ wilayah: Wilayah, _ findings: Findings
  ) {
    let right = Satker(wilayah).namaPendek
    if nama.wilayah.tingkat == nil, Wilayah.bernama(nama.wilayah).count > 1 {
      findings.error(
        at: typed.place, .satkerNameWithoutLevel(typed.text), hint: .satkerRightName(right))
    }
    if nama.lembaga == .kpu && wilayah.isAceh {
      findings.warn(at: typed.place, .satkerKPUInAceh, hint: .satkerPrinted(right))
    }
    if Wilayah.isLama(nama.wilayah) {
      findings.warn(at: typed.place, .satkerOldName(typed.text), hint: .satkerPrinted(right))
    }
  }
}
