internal import Diagnostics
internal import JSON
internal import Press
internal import Records
internal import Registers

/// The check of a register or a recap that no template was named for: its
/// files are read and counted, and nothing is laid out.
struct RegisterReport {
  private let record: String
  private let console: Console

  init(_ record: String, _ console: Console) {
    self.record = record
    self.console = console
  }

  /// False when the record is of another kind: then nothing was said.
  func isDone() throws(Faults) -> Bool {
    guard let check = try Press.registerCheck(try RecordSource(file: record)) else { return false }
    if !console.isJSON { console.report(check.warnings) }
    let counts = Message.commandsRegisterGood(
      record, satker: check.satker, sudah: check.sudah, bernilai: check.bernilai,
      belumLengkap: check.belumLengkap)
    try console.result(
      counts.text(in: console.language),
      [
        "record": .text(record),
        "ok": .bool(true),
        "offices": .number(check.satker),
        "declared": .number(check.sudah),
        "scored": .number(check.bernilai),
        "incomplete": .number(check.belumLengkap),
        "warnings": .list(check.warnings, in: console.language),
      ])
    return true
  }
}
