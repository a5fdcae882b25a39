package import Diagnostics

/// satker.nama, where it is given, names the same office as the code. The
/// charter prints the name of the code, so a difference must not pass silently.
enum SatkerNameRule: Rule {
  static func check(_ record: RecordView, _ chosen: ChosenBentuk, _ findings: Findings) {
    guard let satker = record.group("satker"), let typed = satker.typed("nama") else { return }
    let nama = SatkerName(typed.text)
    if satker.typed("tingkat")?.text == Tingkat.pusat.rawValue {
      guard !nama.isPusat else { return }
      findings.error(at: typed.place, .satkerPusatName(typed.text), hint: .satkerPusatNameHint)
    } else if let wilayah = satker.typed("kode").flatMap({ Wilayah(anyKode: $0.text) }) {
      for remark in wilayah.remarks(on: typed.text) {
        findings.add(remark, at: typed.place)
      }
    } else if nama.lembaga == .kpud {
      findings.error(at: typed.place, .satkerKPUD, hint: nil)
    }
  }
}

extension Wilayah {
  /// What is to be said of a name that is typed beside this area's code: that
  /// it is another's, that it could be, that it is out of use. Without places.
  package func remarks(on typed: String) -> [Diagnostic] {
    let right = Satker(self).namaPendek
    guard typed != right && typed != nama else { return [] }
    let name = SatkerName(typed)
    if !isNamed(name.wilayah) {
      let others = Wilayah.bernama(name.wilayah)
      let hint: Message =
        others.count == 1
        ? .satkerKodeOf(others[0].nama, others[0].kode) : .satkerRightName(right)
      return [
        Diagnostic(.error, .satkerNameMismatch(typed, kode: kode, nama: nama), hint: hint)
      ]
    }
    if name.lembaga == .kpud {
      return [Diagnostic(.error, .satkerKPUD, hint: .satkerRightName(right))]
    }
    if name.lembaga == .kip && !isAceh {
      return [Diagnostic(.error, .satkerKIPOutsideAceh, hint: .satkerRightName(right))]
    }
    return doubts(name, typed)
  }

  private func doubts(_ name: SatkerName, _ typed: String) -> [Diagnostic] {
    let printed = asTyped(typed)
    let right = Satker(printed).namaPendek
    var doubts: [Diagnostic] = []
    if name.wilayah.tingkat == nil, Wilayah.bernama(name.wilayah).count > 1 {
      doubts.append(
        Diagnostic(.error, .satkerNameWithoutLevel(typed), hint: .satkerRightName(right)))
    }
    if name.lembaga == .kpu && isAceh {
      doubts.append(Diagnostic(.warning, .satkerKPUInAceh, hint: .satkerPrinted(right)))
    }
    if kode == "11", name.lembaga == .kip, name.wilayah.tingkat != nil {
      doubts.append(Diagnostic(.warning, .satkerAceh, hint: .satkerPrinted(right)))
    }
    if Wilayah.isLama(name.wilayah) {
      doubts.append(Diagnostic(.warning, .satkerOldName(typed), hint: .satkerPrinted(right)))
    } else if !printed.isSpelt(name.wilayah) {
      doubts.append(Diagnostic(.warning, .satkerOtherSpelling(typed), hint: .satkerPrinted(right)))
    }
    return doubts
  }
}
