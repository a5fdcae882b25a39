public import Diagnostics
public import JSON
internal import LKE

extension BuktiReport {
  /// All of it for programs. The `kind` of evidence is "file", which lies beside the LKE,
  /// "missing", "link" or "words".
  public func json(in language: Language) -> JSON {
    [
      "record": .text(record), "ok": .bool(true),
      "satker": satker?.json ?? .null, "tahun": .optional(tahun),
      "entries": .list(
        daftar.butir.map { butir in
          [
            "code": .text(butir.code), "name": .text(butir.label),
            "answered": .bool(butir.isDijawab),
            "evidence": .list(butir.bukti.map { evidence($0, language) }),
          ]
        }),
      "without_evidence": .list(tanpaBukti.map { .text($0) }),
      "warnings": .list(warnings, in: language),
    ]
  }

  private func evidence(_ bukti: Bukti, _ language: Language) -> JSON {
    let kind =
      switch bukti.keadaan {
      case .ada: "file"
      case .tidakAda: "missing"
      case .tautan: "link"
      case .keterangan: "words"
      }
    return [
      "text": .text(bukti.text), "kind": .text(kind),
      "hint": .optional(bukti.keadaan.saran?.text(in: language)),
    ]
  }
}
