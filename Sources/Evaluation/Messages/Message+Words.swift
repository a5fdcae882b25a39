import Diagnostics

/// The words of conditions and of the way to a target, in documents and
/// on the terminal.
extension Message {
  static var lkeMet: Message { Message("lke.met", id: "Memenuhi", en: "Met") }

  static var lkeNotMet: Message {
    Message("lke.not-met", id: "belum memenuhi", en: "not yet met")
  }

  static func lkeShort(_ points: String) -> Message {
    Message("lke.short", id: "Belum (kurang \(points))", en: "Not yet (\(points.en) short)")
  }

  static var lkeOpen: Message {
    Message("lke.open", id: "Belum dapat dinilai", en: "Cannot be told yet")
  }

  static func lkePathMet(_ target: String) -> Message {
    Message(
      "lke.path-met", id: "Semua syarat nilai menuju \(target) sudah terpenuhi.",
      en: "Every score condition towards \(target) is met already.")
  }

  static func lkePathPredikat(_ target: String) -> Message {
    Message(
      "lke.path-predikat",
      id: "Semua syarat nilai menuju \(target) sudah terpenuhi; yang belum ada hanya predikat WBK.",
      en: "Every score condition towards \(target) is met already; only the predikat WBK is "
        + "missing.")
  }

  static func lkePath(
    _ target: String, steps: Int, entries: Int, total: String
  ) -> Message {
    Message(
      "lke.path",
      id: "Paling sedikit \(steps) langkah pada \(entries) butir diperlukan untuk memenuhi semua "
        + "syarat nilai menuju \(target); nilai total menjadi \(total).",
      en: "It takes at least \(steps) steps in \(entries) entries to meet every score condition "
        + "towards \(target); the total becomes \(total.en).")
  }

  static func lkePathNone(_ target: String) -> Message {
    Message(
      "lke.path-none",
      id: "Syarat nilai menuju \(target) tidak tercapai bahkan dengan jawaban terbaik, karena ada "
        + "persentase yang penyebutnya nol.",
      en: "Not even the best answers meet the score conditions towards \(target), because there "
        + "are percentages over zero.")
  }

  static func lkePathTooLong(_ target: String, _ millions: Int) -> Message {
    Message(
      "lke.path-too-long",
      id:
        "Jalan terpendek menuju \(target) tidak dihitung sampai selesai: skema ini terlalu besar, "
        + "lebih dari \(millions) juta langkah hitungan.",
      en: "The shortest way to \(target) was not worked out: this scheme is too large for it, with "
        + "more than \(millions) million steps of reckoning.")
  }

  static func lkePathOpen(_ target: String) -> Message {
    Message(
      "lke.path-open",
      id: "Jalan menuju \(target) baru dapat dihitung setelah semua butir dijawab.",
      en: "The way to \(target) can be worked out once every entry is answered.")
  }
}
