internal import Diagnostics

/// Pictures of templates.
extension Message {
  static func galleryTitle() -> Message {
    Message("gallery.title", id: "Templat Piagam", en: "Templates of Piagam")
  }

  static func galleryPages(_ count: Int) -> Message {
    Message(
      "gallery.pages", id: "\(count) halaman", en: count == 1 ? "1 page" : "\(count) pages")
  }

  static func galleryPicture(_ template: String, _ look: String, _ record: String) -> Message {
    Message(
      "gallery.picture", id: "Halaman pertama \(template), \(look), dari \(record)",
      en: "The first page of \(template), \(look), made of \(record)")
  }

  static func galleryNoRecord(_ template: String) -> Message {
    Message(
      "gallery.no-record",
      id: "Tidak ada di antara rekaman yang diberikan yang dicetak dengan \(template).",
      en: "None of the records given is printed with \(template).")
  }
}
