package import Diagnostics

/// Picture files.
extension Message {
  package static var recordIncomplete: Message {
    Message(
      "records.incomplete", id: "deklarasi ini tidak lengkap, tetapi kekurangannya tidak ditemukan",
      en: "this declaration is incomplete, but what is missing was not found")
  }

  static var pictureAbsolute: Message {
    Message(
      "records.picture-absolute", id: "jalur gambar harus dimulai dari folder berkas deklarasi",
      en: "the path of a picture must start from the record's folder")
  }

  static var pictureOutside: Message {
    Message(
      "records.picture-outside", id: "gambar ini terletak di luar folder berkas deklarasi",
      en: "this picture lies outside the record's folder")
  }

  static var pictureFolderHint: Message {
    Message(
      "records.picture-folder-hint",
      id: "salin gambarnya ke folder berkas ini, lalu tulis nama berkasnya",
      en: "copy the picture into the folder of this file and write its file name")
  }

  static var pictureMissing: Message {
    Message(
      "records.picture-missing", id: "berkas gambar ini tidak ditemukan",
      en: "this picture file was not found")
  }

  static var recordOtherMarks: Message {
    Message(
      "records.other-marks",
      id: "berkas yang tampak senama ada, tetapi tanda hurufnya disimpan dengan cara lain; "
        + "ganti nama berkasnya, misalnya tanpa huruf bertanda",
      en: "a file that looks the same is there, but its accents are stored otherwise; "
        + "rename the file, for example without accents")
  }

  static var pictureUnreadable: Message {
    Message(
      "records.picture-unreadable", id: "berkas gambar ini tidak dapat dibuka",
      en: "this picture file cannot be opened")
  }

  static var pictureNotAFile: Message {
    Message(
      "records.picture-not-a-file", id: "ini folder atau peranti, bukan berkas gambar",
      en: "this is a folder or a device, not a picture file")
  }

  static var pictureEmpty: Message {
    Message(
      "records.picture-empty", id: "berkas gambar ini kosong", en: "this picture file is empty")
  }

  static func pictureTooLarge(_ limit: Int) -> Message {
    Message(
      "records.picture-too-large", id: "berkas gambar ini lebih besar dari \(limit >> 20) MiB",
      en: "this picture file is larger than \(limit >> 20) MiB")
  }

  static func pictureFormat(_ name: String) -> Message {
    Message(
      "records.picture-format", id: "isi “\(name)” bukan gambar PNG, JPEG, atau SVG",
      en: "the content of “\(name)” is no PNG, JPEG or SVG picture")
  }

  static var pictureFormatHint: Message {
    Message(
      "records.picture-format-hint", id: "simpan ulang gambarnya dengan salah satu format itu",
      en: "save the picture again in one of these formats")
  }

  static func pictureEnding(_ name: String, format: String) -> Message {
    Message(
      "records.picture-ending", id: "isi “\(name)” adalah \(format), tetapi akhiran namanya lain",
      en: "the content of “\(name)” is \(format), but its name ends otherwise")
  }

  static func pictureEndingHint(_ ending: String) -> Message {
    Message(
      "records.picture-ending-hint", id: "ganti akhiran nama berkas menjadi “.\(ending)”",
      en: "change the ending of the file name to “.\(ending)”")
  }

  static func pictureDamaged(_ name: String) -> Message {
    Message(
      "records.picture-damaged", id: "gambar “\(name)” rusak: ukurannya tidak terbaca",
      en: "the picture “\(name)” is damaged: its size cannot be read")
  }

  static func pictureSides(
    _ name: String, _ width: Int, _ height: Int, limit: Int
  ) -> Message {
    Message(
      "records.picture-sides",
      id: "gambar “\(name)” berukuran \(width) × \(height) piksel; sisinya harus 1 sampai \(limit)",
      en: "the picture “\(name)” has \(width) × \(height) pixels; its sides must be 1 to \(limit)")
  }

  static func pictureMemory(_ name: String, _ width: Int, _ height: Int) -> Message {
    Message(
      "records.picture-memory",
      id: "gambar “\(name)” berukuran \(width) × \(height) piksel, terlalu besar untuk dicetak",
      en: "the picture “\(name)” has \(width) × \(height) pixels, too many to be printed")
  }

  static func pictureMemoryHint(width: Int) -> Message {
    Message(
      "records.picture-memory-hint",
      id: "potong gambarnya, atau perkecil sampai lebarnya \(width) piksel",
      en: "crop the picture, or scale it down to a width of \(width) pixels")
  }

  static func picturePixels(_ name: String, limit: Int) -> Message {
    Message(
      "records.picture-pixels",
      id: "dengan “\(name)” gambar-gambar di sini berisi lebih dari \(limit / 1_000_000) juta "
        + "piksel seluruhnya (pada PNG, yang berwarna dihitung dua kali, yang 16 bit dua kali "
        + "lagi)",
      en: "with “\(name)” the pictures here have more than \(limit / 1_000_000) million pixels "
        + "in all (in a PNG, one in colour counts twice, one of 16 bits twice again)")
  }

  static func pictureBytes(_ name: String, limit: Int) -> Message {
    Message(
      "records.picture-bytes",
      id: "dengan “\(name)” berkas-berkas gambar di sini lebih dari \(limit >> 20) MiB seluruhnya",
      en: "with “\(name)” the picture files here take more than \(limit >> 20) MiB in all")
  }

  static var pictureSmallerHint: Message {
    Message(
      "records.picture-smaller-hint",
      id: "potong atau perkecil gambarnya, misalnya tanda tangan sampai lebarnya 1000 piksel, atau "
        + "simpan foto sebagai JPEG",
      en: "crop the picture or scale it down, such as a signature to a width of 1000 pixels, or "
        + "save a photograph as JPEG")
  }

  static func pictureDrawn(_ name: String, limit: Int) -> Message {
    Message(
      "records.picture-drawn",
      id: "dengan “\(name)” gambar-gambar SVG di sini lebih dari \(limit >> 20) MiB seluruhnya",
      en: "with “\(name)” the SVG pictures here take more than \(limit >> 20) MiB in all")
  }

  static func pictureCost(_ name: String) -> Message {
    Message(
      "records.picture-cost",
      id: "dengan “\(name)” gambar-gambar SVG di sini seluruhnya terlalu rumit untuk dicetak",
      en: "with “\(name)” the SVG pictures here are too intricate in all to be printed")
  }

  static var pictureSimplerHint: Message {
    Message(
      "records.picture-simpler-hint",
      id: "sederhanakan gambarnya (di Inkscape: Path › Simplify), atau simpan sebagai PNG 300 dpi",
      en: "simplify the picture (in Inkscape: Path › Simplify), or save it as PNG at 300 dpi")
  }

  static func pictureOfPress(_ name: String) -> Message {
    Message(
      "records.picture-of-press", id: "warna gambar “\(name)” untuk percetakan (CMYK), bukan RGB",
      en: "the colours of the picture “\(name)” are those of a press (CMYK), not RGB")
  }

  package static var replacePicture: Message {
    Message(
      "records.replace-picture", id: "simpan ulang gambar itu sebagai PNG, JPEG (RGB), atau SVG",
      en: "save the picture again as PNG, JPEG (RGB) or SVG")
  }

  static func pictureKind(_ name: String) -> Message {
    Message(
      "records.picture-kind", id: "JPEG “\(name)” disimpan dengan cara yang tidak dapat dicetak",
      en: "the JPEG “\(name)” is stored in a way that cannot be printed")
  }

  static var pictureKindHint: Message {
    Message(
      "records.picture-kind-hint", id: "simpan ulang gambar itu sebagai JPEG biasa (baseline)",
      en: "save the picture again as an ordinary (baseline) JPEG")
  }
}
