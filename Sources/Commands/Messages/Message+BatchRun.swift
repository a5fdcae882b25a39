import Diagnostics

/// Talk of `batch` about what is refused and what is removed.
extension Message {
  static func batchStrict() -> Message {
    Message(
      "commands.batch-strict", id: "tidak ada yang dibuat: --strict menghendaki semuanya",
      en: "nothing was made: --strict wants all of it")
  }

  static func batchCommonAgain(_ count: Int, of file: String) -> Message {
    Message(
      "commands.batch-common-again",
      id: "\(file): \(count) temuan seperti itu lagi, pada rekaman lain",
      en: "\(file): \(count) more findings like that, of other records")
  }

  static func batchPrunePart() -> Message {
    Message(
      "commands.batch-prune-part",
      id: "--prune tidak dapat dipakai bersama --shard: bagian lain punya dokumennya sendiri",
      en: "--prune and --shard do not go together: other parts have documents of their own")
  }

  static func batchPruned(_ count: Int) -> Message {
    Message(
      "commands.batch-pruned",
      id: "\(count) dokumen yang tidak lagi punya rekaman dihapus:",
      en: "\(count) documents that belong to no record any more were removed:")
  }

  static func batchPrunedNothing() -> Message {
    Message(
      "commands.batch-pruned-nothing",
      id: "--prune: tidak ada yang dihapus selama ada yang ditolak",
      en: "--prune: nothing is removed while anything is refused")
  }

  static func batchFailuresHint() -> Message {
    Message(
      "commands.batch-failures-hint", id: "contoh: --failures ditolak.xlsx",
      en: "example: --failures refused.xlsx")
  }

  static func batchFailures(_ path: String, _ count: Int, left: Int) -> Message {
    let rest = (
      id: left > 0 ? "; \(left) lagi tidak termuat" : "",
      en: left > 0 ? "; \(left) more had no room" : ""
    )
    return Message(
      "commands.batch-failures", id: "\(path): \(count) baris untuk diperbaiki\(rest.id)",
      en: "\(path): \(count) rows to correct\(rest.en)")
  }
}
