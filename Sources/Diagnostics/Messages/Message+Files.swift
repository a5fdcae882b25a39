/// Why a file could not be read or written: the second half of a sentence.
extension Message {
  package static func fileMissing() -> Message {
    Message("file.missing", id: "berkas atau foldernya tidak ada", en: "no such file or folder")
  }

  package static func fileForbidden() -> Message {
    Message("file.forbidden", id: "Anda tidak berhak", en: "permission denied")
  }

  package static func fileReadOnlyDisk() -> Message {
    Message(
      "file.read-only-disk", id: "media penyimpanan hanya dapat dibaca",
      en: "the disk is read-only")
  }

  package static func fileDiskFull() -> Message {
    Message("file.disk-full", id: "media penyimpanan penuh", en: "the disk is full")
  }

  package static func fileTooLarge() -> Message {
    Message(
      "file.too-large", id: "berkas ini melebihi batas ukuran berkas di komputer ini",
      en: "the file is larger than this computer lets files be")
  }

  package static func fileTooManyOpen() -> Message {
    Message(
      "file.too-many-open", id: "terlalu banyak berkas terbuka", en: "too many files are open")
  }

  package static func fileDiskBroken() -> Message {
    Message(
      "file.disk-broken", id: "media penyimpanan tidak dapat dibaca atau ditulis",
      en: "the disk cannot be read or written")
  }

  package static func fileLinksInCircle() -> Message {
    Message(
      "file.links-in-circle", id: "tautan di jalurnya berputar-putar",
      en: "the links in its path go in a circle")
  }

  package static func fileIsFolder() -> Message {
    Message("file.is-folder", id: "ini sebuah folder", en: "this is a folder")
  }

  package static func fileNotInFolder() -> Message {
    Message(
      "file.not-in-folder", id: "salah satu bagian jalurnya bukan folder",
      en: "a part of its path is not a folder")
  }

  package static func fileNameTooLong() -> Message {
    Message("file.name-too-long", id: "namanya terlalu panjang", en: "its name is too long")
  }

  package static func fileExists() -> Message {
    Message("file.exists", id: "berkas itu sudah ada", en: "it exists already")
  }

  package static func fileBusy() -> Message {
    Message(
      "file.busy", id: "berkas ini sedang dipakai oleh sistem", en: "the system is using it")
  }

  package static func fileClosed() -> Message {
    Message("file.closed", id: "ditutup oleh yang menjalankan", en: "it was closed by the caller")
  }

  package static func fileNoReader() -> Message {
    Message(
      "file.no-reader", id: "tidak ada lagi yang membacanya", en: "nobody reads it any more")
  }

  package static func fileNoMemory() -> Message {
    Message("file.no-memory", id: "memori tidak cukup", en: "there is not enough memory")
  }

  package static func fileNotRegular() -> Message {
    Message(
      "file.not-regular",
      id: "di tempat itu sudah ada folder, tautan, atau berkas khusus, dan tidak akan diganti",
      en: "a folder, a link or a special file stands there and is not replaced")
  }

  package static func fileLookForIt() -> Message {
    Message(
      "file.look-for-it", id: "periksa nama berkas itu dan foldernya",
      en: "look at the file's name and its folder")
  }

  package static func fileElsewhere() -> Message {
    Message(
      "file.elsewhere", id: "periksa hak atas tempat itu, atau pakai tempat lain",
      en: "look at the rights there, or use another place")
  }

  static func fileMakeRoom() -> Message {
    Message(
      "file.make-room", id: "kosongkan ruang di sana, atau pakai tempat lain",
      en: "make room there, or use another place")
  }

  static func fileLoosen(_ command: String) -> Message {
    Message(
      "file.loosen", id: "longgarkan batas itu, misalnya: \(command)",
      en: "loosen the limit, as in: \(command)")
  }

  package static func fileNameOne() -> Message {
    Message(
      "file.name-one", id: "sebut sebuah berkas di dalamnya", en: "name a file in it")
  }

  static func fileShorterName() -> Message {
    Message("file.shorter-name", id: "pakai nama yang lebih pendek", en: "use a shorter name")
  }

  static func fileTryAgain() -> Message {
    Message(
      "file.try-again", id: "tutup program yang memakainya, lalu coba lagi",
      en: "close the program that uses it, and try again")
  }

  /// - Parameter text: of the system, in English.
  package static func fileOtherTrouble(_ text: String) -> Message {
    Message("file.other-trouble", id: text, en: text)
  }
}
