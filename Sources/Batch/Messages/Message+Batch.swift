import Diagnostics

/// What goes wrong with a batch as a whole.
extension Message {
  static func batchPatternEnding(_ pattern: String) -> Message {
    Message(
      "batch.pattern-ending", id: "pola nama “\(pattern)” harus berakhiran .pdf",
      en: "the name pattern “\(pattern)” must end in .pdf")
  }

  static func batchPatternFolder(_ pattern: String) -> Message {
    Message(
      "batch.pattern-folder", id: "pola nama “\(pattern)” menunjuk ke luar foldernya",
      en: "the name pattern “\(pattern)” leads out of its folder")
  }

  static func batchPatternBrace(_ pattern: String) -> Message {
    Message(
      "batch.pattern-brace", id: "kurung kurawal di pola nama “\(pattern)” tidak berpasangan",
      en: "a brace in the name pattern “\(pattern)” has no other")
  }

  static func batchPatternField(_ field: String) -> Message {
    Message(
      "batch.pattern-field", id: "“{\(field)}” tidak dikenal di dalam pola nama",
      en: "“{\(field)}” is not known in a name pattern")
  }

  static func batchPatternExample() -> Message {
    Message(
      "batch.pattern-example", id: "contoh: {kode}-{nama|slug}-{templat}.pdf",
      en: "example: {kode}-{nama|slug}-{templat}.pdf")
  }

  static func batchFolderBusy() -> Message {
    Message(
      "batch.folder-busy", id: "batch lain sedang bekerja di folder ini",
      en: "another batch is at work in this folder")
  }

  static func batchFolderBusyHint() -> Message {
    Message(
      "batch.folder-busy-hint", id: "tunggu sampai selesai, atau pakai folder lain",
      en: "wait until it is done, or take another folder")
  }

  static func batchSameName(_ path: String, of first: String, and second: String) -> Message {
    let isOne = first == second
    return Message(
      "batch.same-name",
      id: "“\(path)” akan menjadi nama dua dokumen, dari “\(first)”"
        + (isOne ? "" : " dan “\(second)”"),
      en: "“\(path)” would be the name of two documents, of “\(first)”"
        + (isOne ? "" : " and “\(second)”"))
  }

  static func batchSameNameHint() -> Message {
    Message(
      "batch.same-name-hint",
      id: "hapus rekaman yang kembar, atau bedakan namanya, misalnya --name "
        + "'{kode}-{rekaman}-{templat}.pdf'",
      en: "remove the record that is there twice, or tell their names apart, such as --name "
        + "'{kode}-{rekaman}-{templat}.pdf'")
  }

  static func batchNothing() -> Message {
    Message(
      "batch.nothing", id: "tidak ada dokumen yang dapat dibuat dari masukan ini",
      en: "no document can be made of this input")
  }

  static func batchNothingHint() -> Message {
    Message(
      "batch.nothing-hint",
      id: "beri deklarasi, LKE, atau register dengan satker yang sudah mencanangkan",
      en: "give declarations, LKE, or a register of offices that have declared")
  }

  static func batchNothingDeclared() -> Message {
    Message(
      "batch.nothing-declared",
      id: "menurut register ini belum ada satker yang mencanangkan; tidak ada piagam yang dibuat",
      en: "by this register no office has declared: there is no charter to make")
  }

  static func batchNothingDeclaredHint() -> Message {
    Message(
      "batch.nothing-declared-hint",
      id: "tulis “sudah” di kolom “Status” pada baris satker yang sudah mencanangkan, atau isi "
        + "tanggalnya; rekap memerlukan berkas rekap atau lembar “Rekap”",
      en: "write “sudah” into the column “Status” of offices that have declared, or their date; "
        + "a recap needs a file or a sheet “Rekap”")
  }

  static func batchNothingOf(_ documents: [String]) -> Message {
    let list = documents.joined(separator: ", ")
    return Message(
      "batch.nothing-of", id: "dari masukan ini tidak ada yang dapat dibuat sebagai \(list)",
      en: "nothing of this input can become \(list)")
  }

  static func batchNothingOfHint(_ documents: [String]) -> Message {
    let list = documents.joined(separator: ",")
    return Message(
      "batch.nothing-of-hint", id: "yang dapat dibuat: --documents \(list)",
      en: "what can be made: --documents \(list)")
  }

  static func batchPruneCorrections() -> Message {
    Message(
      "batch.prune-corrections",
      id: "--prune tidak dapat dipakai dengan tabel baris yang ditolak: dokumen lain bukan darinya",
      en: "--prune does not go with a table of refused rows: the other documents are not of it")
  }

  static func batchPruneCorrectionsHint() -> Message {
    Message(
      "batch.prune-corrections-hint", id: "perbaiki registernya, lalu jalankan dengan register itu",
      en: "correct the register, then run with that one")
  }

  static func batchCommonUnused() -> Message {
    Message(
      "batch.common-unused", id: "nilai bersama di berkas ini tidak dipakai",
      en: "the common values of this file are not used")
  }

  static func batchCommonUnusedHint(_ file: String) -> Message {
    Message(
      "batch.common-unused-hint", id: "untuk memakainya: --with \(file)",
      en: "to use them: --with \(file)")
  }

  static func batchChanged() -> Message {
    Message(
      "batch.changed",
      id: "rekaman ini, atau berkas yang disebutnya, berubah selama batch berjalan",
      en: "this record, or a file that it names, changed while the batch ran")
  }

  static func batchChangedHint() -> Message {
    Message("batch.changed-hint", id: "jalankan batch sekali lagi", en: "run the batch again")
  }

  static func batchNoPart() -> Message {
    Message(
      "batch.no-part", id: "tidak ada bagian batch yang sudah selesai di folder ini",
      en: "no part of a batch is done in this folder")
  }

  static func batchNoPartHint() -> Message {
    Message(
      "batch.no-part-hint", id: "jalankan lagi bagian itu: piagam batch … --shard i/n",
      en: "run that part again: piagam batch … --shard i/n")
  }

  static func batchOtherPart(_ folder: String) -> Message {
    Message(
      "batch.other-part", id: "bagian di folder ini dari batch lain daripada “\(folder)”",
      en: "the part in this folder is of another batch than “\(folder)”")
  }

  static func batchOtherPartHint() -> Message {
    Message(
      "batch.other-part-hint", id: "jalankan semua bagian dari rekaman yang sama",
      en: "run all parts from the same records")
  }

  static func batchPartTwice(_ shard: String, _ folder: String) -> Message {
    Message(
      "batch.part-twice", id: "bagian \(shard) juga ada di “\(folder)”",
      en: "part \(shard) is in “\(folder)”, too")
  }

  static func batchPartsMissing(_ shards: [String]) -> Message {
    let list = shards.prefix(5).joined(separator: ", ")
    let rest = shards.count > 5 ? ", …" : ""
    return Message(
      "batch.parts-missing", id: "\(shards.count) bagian belum ada: \(list)\(rest)",
      en: "\(shards.count) parts are not there: \(list)\(rest)"
    ).listing(shards, shown: 5)
  }

  static func batchPartsMissingHint(_ number: Int, of count: Int) -> Message {
    Message(
      "batch.parts-missing-hint", id: "jalankan: piagam batch … --shard \(number)/\(count)",
      en: "run: piagam batch … --shard \(number)/\(count)")
  }

  static func batchPartCount(_ count: Int, made: Int) -> Message {
    Message(
      "batch.part-count",
      id: "manifest.jsonl menyebut \(count) dokumen, sedangkan bagian ini membuat \(made): "
        + "lainnya dari jalan sebelumnya",
      en: "manifest.jsonl tells of \(count) documents, and this part made \(made): the others "
        + "are of an earlier run")
  }

  static func batchPartCountHint(_ shard: String) -> Message {
    Message(
      "batch.part-count-hint",
      id: "jalankan lagi ke folder yang baru: piagam batch … --shard \(shard)",
      en: "run it again into a new folder: piagam batch … --shard \(shard)")
  }

  static func batchAltered() -> Message {
    Message(
      "batch.altered", id: "dokumen ini tidak seperti yang tercatat di manifest.jsonl",
      en: "this document is not as manifest.jsonl says")
  }

  static func batchManifestAltered() -> Message {
    Message(
      "batch.manifest-altered", id: "daftar ini tidak seperti yang ditinggalkan oleh bagiannya",
      en: "this list is not as its part left it")
  }

  static func batchManifestPlaceHint() -> Message {
    Message(
      "batch.manifest-place-hint", id: "pindahkan dari sana, atau pakai folder lain",
      en: "move it away, or take another folder")
  }

  static func batchJoinedIntoPart() -> Message {
    Message(
      "batch.joined-into-part", id: "folder ini salah satu bagian yang digabung",
      en: "this folder is one of the parts that are joined")
  }

  static func batchJoinedIntoPartHint() -> Message {
    Message(
      "batch.joined-into-part-hint", id: "tulis folder lain di belakang --out",
      en: "give another folder behind --out")
  }

  static func batchAlteredHint() -> Message {
    Message(
      "batch.altered-hint", id: "jalankan lagi bagian itu; dokumennya dibuat lagi",
      en: "run that part again; the document is made again")
  }
}
