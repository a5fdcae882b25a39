import Diagnostics

/// What the command line says of its own.
extension Message {
  /// - Parameters:
  ///   - path: set in its column.
  ///   - milliseconds: likewise.
  static func commandsMade(_ path: String, pages: Int, milliseconds: String) -> Message {
    Message(
      "commands.made", id: "\(path)  \(pages) halaman  \(milliseconds) ms",
      en: "\(path)  \(pages) \(pages == 1 ? "page " : "pages")  \(milliseconds) ms")
  }

  /// - Parameter options: that the next command needs, each behind a space.
  static func commandsFillIn(_ path: String, _ options: String) -> Message {
    Message(
      "commands.fill-in",
      id: "Isi setiap “(isi …)” di dalamnya, lalu jalankan: piagam check \(path)\(options)",
      en: "Fill in every “(isi …)” in it, then run: piagam check \(path)\(options)")
  }

  /// - Parameter options: that the next command needs, each behind a space.
  static func commandsFillInRows(_ path: String, _ kind: String, _ options: String) -> Message {
    let command = "piagam batch \(path) --template \(kind)\(options) --out out"
    return Message(
      "commands.fill-in-rows",
      id: "Isi satu baris untuk satu dokumen, lalu jalankan: \(command)",
      en: "Fill in a row for each document, then run: \(command)")
  }

  static func commandsRowsGood(_ path: String, _ count: Int) -> Message {
    Message(
      "commands.rows-good", id: "\(path): \(count) baris, semuanya baik",
      en: "\(path): \(count) rows, all of them good")
  }

  static func commandsOthersGood(_ path: String, _ count: Int) -> Message {
    Message(
      "commands.others-good", id: "\(path): baik untuk \(count) dokumen",
      en: "\(path): good for \(count) documents")
  }

  static func commandsTryTemplate(_ folder: String) -> Message {
    Message(
      "commands.try-template",
      id: "Ubah berkas-berkas itu, lalu jalankan: piagam templates check \(folder)",
      en: "Change these files, then run: piagam templates check \(folder)")
  }

  /// - Parameter folder: the one that the kind's lies in.
  static func commandsTryKind(_ kind: String, in folder: String) -> Message {
    Message(
      "commands.try-kind",
      id: "Rekamannya: piagam new --template \(kind) --templates \(folder)",
      en: "A record of it: piagam new --template \(kind) --templates \(folder)")
  }

  static func commandsFontsAgree(
    _ count: Int, _ folder: String, digest: String
  ) -> Message {
    Message(
      "commands.fonts-agree",
      id: "\(count) fon di \(folder); semua berkas cocok dengan MANIFEST (SHA-256 \(digest)).",
      en: "\(count) fonts in \(folder); every file agrees with MANIFEST (SHA-256 \(digest)).")
  }

  static func commandsUnwritableOutput(_ reason: Message) -> Message {
    Message(
      "commands.unwritable-output",
      id: "keluaran standar tidak dapat ditulis: \(reason.indonesian)",
      en: "standard output cannot be written: \(reason.english)")
  }

  static func commandsEnded(by signal: Int32) -> Message {
    Message(
      "commands.ended",
      id: "dihentikan oleh sinyal \(signal); setiap berkas utuh, atau tetap seperti semula",
      en: "ended by signal \(signal); every file is whole, or as it was")
  }

  static func commandsNoMemory() -> Message {
    Message(
      "commands.no-memory", id: "memori tidak cukup untuk menyusun huruf",
      en: "there is not enough memory to set text")
  }

  static func commandsNoMemoryHint() -> Message {
    Message(
      "commands.no-memory-hint",
      id: "tutup program lain, atau longgarkan batas memorinya, misalnya: ulimit -v unlimited",
      en: "close other programs, or loosen the limit on memory, as in: ulimit -v unlimited")
  }

  static func commandsSmallStack() -> Message {
    Message(
      "commands.small-stack", id: "tumpukan (stack) program di komputer ini dibatasi terlalu kecil",
      en: "the stack that programs may have on this computer is too small")
  }

  static func commandsSmallStackHint() -> Message {
    Message(
      "commands.small-stack-hint", id: "longgarkan batas itu, misalnya: ulimit -s 8192",
      en: "loosen the limit, as in: ulimit -s 8192")
  }

  static func commandsInternal(_ text: String) -> Message {
    Message(
      "commands.internal", id: "kesalahan dalam Piagam sendiri: \(text)",
      en: "a fault of Piagam itself: \(text)")
  }

  static func commandsDPI(_ dpi: Int) -> Message {
    Message(
      "commands.dpi", id: "--dpi harus antara 36 dan 600, bukan \(dpi)",
      en: "--dpi must be between 36 and 600, not \(dpi)")
  }

  static func commandsDumpJSON() -> Message {
    Message(
      "commands.dump-json", id: "--dump dan --json tidak dapat dipakai bersama",
      en: "--dump and --json cannot be used together")
  }

  static func commandsNoPath(_ option: String) -> Message {
    Message(
      "commands.no-path", id: "\(option) memerlukan nama berkas atau folder",
      en: "\(option) needs the name of a file or folder")
  }

  static func commandsPathExample(_ option: String) -> Message {
    Message(
      "commands.path-example", id: "misalnya: \(option) hasil/", en: "as in: \(option) results/")
  }

  static func commandsFolderNeeded(_ option: String, _ path: String) -> Message {
    Message(
      "commands.folder-needed",
      id: "\(option) “\(path)” harus sebuah folder karena ada beberapa rekaman",
      en: "\(option) “\(path)” must be a folder, for there are several records")
  }

  static func commandsFolderHint(_ option: String, _ path: String) -> Message {
    Message(
      "commands.folder-hint", id: "akhiri dengan garis miring: \(option) \(path)/",
      en: "end it with a slash: \(option) \(path)/")
  }

  /// - Parameters:
  ///   - total: of records.
  ///   - warned: of those that were made.
  static func commandsTally(_ total: Int, made: Int, warned: Int, refused: Int) -> Message {
    let rest = total - made - refused
    let (warnings, skipped) = (
      warned > 0 ? (" (\(warned) dengan peringatan)", " (\(warned) with warnings)") : ("", ""),
      rest > 0 ? (", \(rest) tidak dikerjakan", ", \(rest) not tried") : ("", "")
    )
    return Message(
      "commands.tally",
      id: "\(total) rekaman: \(made) selesai\(warnings.0), \(refused) ditolak\(skipped.0)",
      en: "\(total) records: \(made) done\(warnings.1), \(refused) refused\(skipped.1)")
  }

  static func commandsNotOut(_ option: String) -> Message {
    Message(
      "commands.not-out", id: "\(option) tidak dapat ditulis ke keluaran standar",
      en: "\(option) cannot be written to standard output")
  }

  static func commandsOneAnswer() -> Message {
    Message(
      "commands.one-answer",
      id: "keluaran standar tidak dapat memuat PDF bersama --json atau --dump",
      en: "standard output cannot hold a PDF together with --json or --dump")
  }

  static func commandsNotOnScreen() -> Message {
    Message(
      "commands.not-on-screen", id: "PDF tidak ditulis ke layar",
      en: "a PDF is not written to the screen")
  }

  static func commandsOneAnswerHint() -> Message {
    Message(
      "commands.one-answer-hint", id: "sebut berkasnya, misalnya --output piagam.pdf",
      en: "name the file, such as --output charter.pdf")
  }

  static func commandsReturned(isAny: Bool) -> Message {
    isAny
      ? Message("commands.returned", id: "Untuk dikirim kembali:", en: "To be sent back:")
      : Message(
        "commands.returned", id: "Tidak ada yang perlu dikirim kembali.",
        en: "There is nothing to send back.")
  }
}
