internal import Diagnostics

// Why a document that is made anew is another one.
extension Message {
  static func regenerationDiffers(_ reasons: [Message]) -> Message {
    Message(
      "regeneration.differs",
      id: "dokumen yang dibuat ulang berbeda, karena "
        + reasons.map(\.indonesian).joined(separator: "; "),
      en: "the document that was made anew differs, because "
        + reasons.map(\.english).joined(separator: "; "))
  }

  static func regenerationAltered() -> Message {
    Message(
      "regeneration.altered", id: "berkas ini diubah setelah dibuat (lihat piagam inspect)",
      en: "the file was altered after it was made (see piagam inspect)")
  }

  static func regenerationVersion(_ name: String, then: String, now: String) -> Message {
    Message(
      "regeneration.version", id: "versi \(name): dahulu \(then), sekarang \(now)",
      en: "the version of \(name): \(then) then, \(now) now")
  }

  static func regenerationTemplate(_ name: String) -> Message {
    Message(
      "regeneration.template", id: "templat “\(name)” sudah lain",
      en: "the template “\(name)” is another one now")
  }

  static func regenerationArtwork(_ name: String) -> Message {
    Message(
      "regeneration.artwork", id: "gambar templat “\(name)” sudah lain",
      en: "the template's drawing “\(name)” is another one now")
  }

  static func regenerationFont(_ name: String) -> Message {
    Message(
      "regeneration.font", id: "huruf “\(name)” sudah lain",
      en: "the face “\(name)” is another one now")
  }

  static func regenerationScheme(_ name: String) -> Message {
    Message(
      "regeneration.scheme", id: "skema LKE “\(name)” sudah lain",
      en: "the LKE scheme “\(name)” is another one now")
  }

  static func regenerationRecord(_ name: String) -> Message {
    Message(
      "regeneration.record", id: "“\(name)” di dalamnya dibaca lain",
      en: "“\(name)” inside is read otherwise")
  }

  static func regenerationUnknown() -> Message {
    Message(
      "regeneration.unknown", id: "bahan yang sama menghasilkan berkas lain",
      en: "the same material makes another file")
  }

  /// - Parameter differences: between the pages; none when they show the same.
  static func regenerationShows(_ differences: [Message]) -> Message {
    guard !differences.isEmpty else {
      return Message(
        "regeneration.shows-same", id: "halaman-halamannya tampak sama",
        en: "the pages look the same")
    }
    return Message(
      "regeneration.shows", id: differences.map(\.indonesian).joined(separator: "; "),
      en: differences.map(\.english).joined(separator: "; "))
  }
}
