internal import Diagnostics

/// What the server says of requests.
extension Message {
  static func studioTooLarge(_ limit: Int) -> Message {
    let size = limit >> 20
    return Message(
      "studio.too-large", id: "terlalu besar: paling banyak \(size) MiB",
      en: "too large: \(size) MiB at most")
  }

  static func studioForeignHost() -> Message {
    Message(
      "studio.foreign-host",
      id: "alamat ini bukan milik Studio; pakailah alamat yang dicetak waktu dimulai",
      en: "this is no address of Studio; use the one that was printed at its start")
  }

  static func studioForeignPage() -> Message {
    Message(
      "studio.foreign-page", id: "permintaan dari halaman lain ditolak",
      en: "requests of other pages are refused")
  }

  static func studioMediaType() -> Message {
    Message(
      "studio.media-type", id: "isi permintaan harus JSON atau berkas",
      en: "the body must be JSON or a file")
  }

  static func studioNoBody() -> Message {
    Message(
      "studio.no-body", id: "isi permintaan tidak utuh", en: "the body of the request is not whole")
  }

  static func studioNoToken() -> Message {
    Message(
      "studio.no-token", id: "bukalah alamat lengkap yang dicetak waktu Studio dimulai",
      en: "open the whole address that was printed when Studio was started")
  }

  static func studioPaused() -> Message {
    Message(
      "studio.paused", id: "terlalu banyak token yang salah; cobalah lagi setengah menit kemudian",
      en: "too many wrong tokens; try again in half a minute")
  }

  static func studioNotHere() -> Message {
    Message("studio.not-here", id: "tidak ada di sini", en: "not here")
  }

  static func studioReading() -> Message {
    Message("studio.reading", id: "Rekaman dan dokumennya", en: "Records and their documents")
  }

  static func studioNoRecord() -> Message {
    Message(
      "studio.no-record", id: "rekaman ini tidak ada lagi di folder",
      en: "this record is not in the folder any more")
  }

  static func studioNoKind() -> Message {
    Message("studio.no-kind", id: "jenis rekaman ini tidak ada", en: "there is no such kind")
  }

  static func studioName() -> Message {
    Message(
      "studio.name",
      id: "nama berkas terdiri atas huruf, angka, spasi, titik, dan tanda hubung, "
        + "dan berakhir .yaml atau .json",
      en: "the name of a file has letters, figures, spaces, dots and hyphens, "
        + "and ends in .yaml or .json")
  }

  static func studioPictureName() -> Message {
    Message(
      "studio.picture-name",
      id: "nama gambar terdiri atas huruf, angka, spasi, titik, dan tanda hubung, "
        + "dan berakhir .png, .jpg, atau .svg",
      en: "the name of a picture has letters, figures, spaces, dots and hyphens, "
        + "and ends in .png, .jpg or .svg")
  }

  static func studioChanged() -> Message {
    Message(
      "studio.changed", id: "rekaman ini telah diubah di tempat lain",
      en: "this record was changed elsewhere")
  }

  static func studioCondition() -> Message {
    Message(
      "studio.condition", id: "perubahan harus menyebut versi yang diubahnya (If-Match)",
      en: "a change must say which version it changes (If-Match)")
  }

  static func studioGone() -> Message {
    Message(
      "studio.gone", id: "halaman ini sudah dilupakan; mintalah pratinjau lagi",
      en: "this page is forgotten; ask for a preview again")
  }

  static func studioPage() -> Message {
    Message(
      "studio.page", id: "tidak ada halaman atau ketajaman seperti itu",
      en: "there is no such page or resolution")
  }

  static func studioBusy() -> Message {
    Message(
      "studio.busy", id: "terlalu banyak yang menunggu; cobalah lagi sebentar lagi",
      en: "too many are waiting; try again in a moment")
  }

  static func studioBroken() -> Message {
    Message(
      "studio.broken", id: "kesalahan dalam Piagam sendiri", en: "a fault of Piagam itself")
  }

  static func studioPortTaken(_ port: Int, _ reason: Message) -> Message {
    Message(
      "studio.port-taken", id: "porta \(port) tidak dapat dibuka: \(reason.indonesian)",
      en: "port \(port) cannot be opened: \(reason.english)")
  }

  static func studioPortTakenHint() -> Message {
    Message(
      "studio.port-taken-hint", id: "pakailah porta lain, misalnya --port 0",
      en: "use another port, as in --port 0")
  }
}
