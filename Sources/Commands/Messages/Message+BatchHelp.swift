import Diagnostics

/// Help and talk of `batch`.
extension Message {
  private static func help(_ key: String, id indonesian: String, en english: String) -> Message {
    Message("help.batch\(key)", id: indonesian, en: english)
  }

  static func helpBatch() -> Message {
    help(
      "", id: "Membuat semua dokumen dari banyak rekaman; yang tidak berubah dibiarkan.",
      en: "Make all documents of many records; what has not changed is left as it is.")
  }

  static func helpBatchExamples() -> Message {
    help(
      "-examples",
      id: """
        Rekaman, register, dan folder; rekap membawa register dan LKE-nya. Satu yang salah
        tidak menghalangi yang lain. Di foldernya: dokumen, manifest.jsonl, dan SHA256SUMS.

          piagam batch samples/kalbar-2022 --out kalbar/ \\
            --with samples/kalbar-2022/batch/bersama.yaml
          piagam batch rekap.yaml --out kalbar/ --documents laporan,rapor --plan

        Bagian dari beberapa mesin (--shard) digabung oleh: piagam batch join --help
        """,
      en: """
        Records, registers and folders; a recap brings its register and its LKE. One that is
        wrong hinders no other. The folder gets documents, manifest.jsonl and SHA256SUMS.

          piagam batch samples/kalbar-2022 --out kalbar/ \\
            --with samples/kalbar-2022/batch/bersama.yaml
          piagam batch rekap.yaml --out kalbar/ --documents laporan,rapor --plan

        Parts of several machines (--shard) are joined by: piagam batch join --help
        """)
  }

  static func helpBatchOut() -> Message {
    help("-out", id: "Folder tempat dokumen dibuat.", en: "The folder that documents go to.")
  }

  static func helpBatchDocuments() -> Message {
    help(
      "-documents",
      id: "Dokumen yang dibuat, dipisah koma: piagam, laporan, rapor, rekap; semula "
        + "semua.",
      en: "Which documents, with commas: piagam, laporan, rapor, rekap; all by default.")
  }

  static func helpBatchName() -> Message {
    help(
      "-name",
      id: "Pola nama dengan {kode} {nama} {nomor} {tanggal} {templat} {dokumen} {rancangan} "
        + "{bentuk} {rekaman}; |slug menjadi huruf kecil dan tanda hubung; semula "
        + "{kode}-{nama|slug}-{templat}.pdf.",
      en:
        "A pattern of names, with {kode} {nama} {nomor} {tanggal} {templat} {dokumen} {rancangan} "
        + "{bentuk} {rekaman}; |slug makes small letters and hyphens; "
        + "{kode}-{nama|slug}-{templat}.pdf by default.")
  }

  static func helpBatchPlan() -> Message {
    help(
      "-plan", id: "Hanya periksa rekaman dan tampilkan apa yang akan dibuat.",
      en: "Only check the records and show what would be made.")
  }

  static func helpBatchStrict() -> Message {
    help(
      "-strict", id: "Semua atau tidak sama sekali: satu yang ditolak, tidak ada yang dibuat.",
      en: "All or nothing: when one is refused, none is made.")
  }

  static func helpBatchPrune() -> Message {
    help(
      "-prune",
      id: "Hapus dokumen dari jalan sebelumnya yang tidak lagi punya rekaman; yang diubah sejak "
        + "dibuat, misalnya ditandatangani, dibiarkan.",
      en: "Remove documents of earlier runs that belong to no record any more; what was altered "
        + "since, by a signature, stays.")
  }

  static func helpBatchFailures() -> Message {
    help(
      "-failures",
      id: "Baris register yang ditolak ditulis ke berkas .xlsx atau .csv ini beserta galatnya, "
        + "untuk diperbaiki dan dijadikan masukan; bagian ke-2 menulis …-2.xlsx.",
      en: "Rows that are refused go to this .xlsx or .csv file with what is wrong, to be "
        + "corrected and given as an input; part 2 writes …-2.xlsx.")
  }

  static func helpBatchWorkers() -> Message {
    help(
      "-workers", id: "Banyaknya utas, 1 sampai 256; semula sebanyak prosesor.",
      en: "How many threads, 1 to 256; as many as processors by default.")
  }

  static func helpBatchShard() -> Message {
    help(
      "-shard",
      id: "Hanya bagian ke-i dari n, untuk beberapa mesin; auto dari larik Slurm, auto/n dari "
        + "indeks Kubernetes.",
      en: "Only part i of n, for several machines; auto from an array of Slurm, auto/n from an "
        + "index of Kubernetes.")
  }

  static func helpBatchDocumentsValue() -> Message {
    Message("help.value-sorts", id: "dokumen,…", en: "document,…")
  }

  static func helpBatchShardValue() -> Message { Message("help.value-i/n", id: "i/n", en: "i/n") }

  static func batchWorkersOutOfRange(_ count: Int) -> Message {
    Message(
      "commands.batch-workers", id: "--workers \(count) di luar rentang 1 sampai 256",
      en: "--workers \(count) is not between 1 and 256")
  }

  static func batchWorkersHint() -> Message {
    Message(
      "commands.batch-workers-hint", id: "contoh: --workers 2", en: "example: --workers 2")
  }

  /// - Parameter nomor: of a register of numbers.
  static func batchPlanned(
    _ path: String, record: String, nomor: String?, isKnown: Bool
  ) -> Message {
    let end = nomor.map { "  \($0)" } ?? ""
    return Message(
      "commands.batch-planned",
      id: "\(path)  \(isKnown ? "tetap" : "baru ")  \(record)\(end)",
      en: "\(path)  \(isKnown ? "same" : "new ")  \(record)\(end)")
  }

  static func batchPlannedAll(
    fresh: Int, unchanged: Int, refused: Int, elsewhere: Int
  ) -> Message {
    let others = (
      id: elsewhere > 0 ? "; \(elsewhere) rekaman di bagian lain" : "",
      en: elsewhere > 0 ? "; \(elsewhere) records in other parts" : ""
    )
    return Message(
      "commands.batch-planned-all",
      id: "\(fresh) akan dibuat, \(unchanged) tetap, \(refused) rekaman ditolak\(others.id)",
      en: "\(fresh) to be made, \(unchanged) unchanged, \(refused) records refused\(others.en)")
  }

  static func batchProgress(_ done: Int, _ total: Int, rate: Int, seconds: Int) -> Message {
    Message(
      "commands.batch-progress",
      id: "[\(done)/\(total)] \(rate) dokumen/s, sisa \(seconds) s",
      en: "[\(done)/\(total)] \(rate) documents/s, \(seconds) s left")
  }

  /// - Parameter isAltered: whether that is why they were not removed.
  static func batchOrphans(_ count: Int, isAltered: Bool) -> Message {
    let why = (
      id: isAltered ? ", tetapi diubah sejak dibuat" : "",
      en: isAltered ? ", but were altered" : ""
    )
    return Message(
      "commands.batch-orphans",
      id: "\(count) dokumen dari jalan sebelumnya tidak lagi punya rekaman\(why.id):",
      en: "\(count) documents of earlier runs belong to no record any more\(why.en):")
  }

  static func batchEnded(made: Int, unchanged: Int, refused: Int) -> Message {
    Message(
      "commands.batch-ended",
      id: "\(made) dokumen dibuat, \(unchanged) tetap, \(refused) ditolak",
      en: "\(made) documents made, \(unchanged) unchanged, \(refused) refused")
  }

  static func helpBatchWith() -> Message {
    help(
      "-with", id: "Deklarasi berisi nilai bersama untuk yang tidak disebut rekaman atau baris.",
      en: "A declaration of common values, for what a record or row does not say.")
  }

  static func helpBatchJoin() -> Message {
    help(
      "-join", id: "Menggabungkan folder dari semua bagian sebuah batch.",
      en: "Join the folders of all parts of a batch.")
  }

  static func helpBatchJoinExamples() -> Message {
    help(
      "-join-examples",
      id: """
        Bagian yang belum ada, ganda, atau berubah ditolak.

          piagam batch kalbar/ --shard 1/2 --out bagian-1/
          piagam batch kalbar/ --shard 2/2 --out bagian-2/
          piagam batch join bagian-1 bagian-2 --out semua/
        """,
      en: """
        Parts that are missing, there twice, or altered are refused.

          piagam batch kalbar/ --shard 1/2 --out part-1/
          piagam batch kalbar/ --shard 2/2 --out part-2/
          piagam batch join part-1 part-2 --out all/
        """)
  }

  static func helpBatchParts() -> Message {
    help("-parts", id: "Folder semua bagiannya.", en: "The folders of all parts.")
  }

  static func batchJoined(_ folder: String, _ documents: Int, refused: Int) -> Message {
    Message(
      "commands.batch-joined",
      id: "\(folder): \(documents) dokumen; \(refused) rekaman ditolak",
      en: "\(folder): \(documents) documents; \(refused) records refused")
  }

  static func batchNoCluster() -> Message {
    Message(
      "commands.batch-no-cluster", id: "--shard auto: lingkungan ini tidak menyebut bagiannya",
      en: "--shard auto: nothing here says which part this is")
  }

  static func batchNoClusterHint() -> Message {
    Message(
      "commands.batch-no-cluster-hint",
      id: "di Slurm pakai sbatch --array; di Kubernetes --shard auto/n dengan n = completions; "
        + "atau sebut --shard 1/2",
      en: "with Slurm use sbatch --array; with Kubernetes --shard auto/n, n being completions; or "
        + "say --shard 1/2")
  }
}
