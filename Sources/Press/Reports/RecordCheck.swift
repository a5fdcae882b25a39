public import Diagnostics
public import JSON
internal import Records
public import Registers

/// What there is to say of a record that is right.
public struct RecordCheck: Hashable, Sendable {
  public var record: String
  public var contents: Contents
  public var warnings: [Diagnostic]

  public enum Contents: Hashable, Sendable {
    /// Of its document.
    case pages(Int)
    /// Of a register or a recap.
    case offices(RegisterCheck)
  }
}

extension RecordCheck {
  /// "a.yaml: baik".
  public var sentence: Message {
    switch contents {
    case .pages: .pressGood(record)
    case .offices(let count):
      .pressRegisterGood(
        record, satker: count.satker, sudah: count.sudah, bernilai: count.bernilai,
        belumLengkap: count.belumLengkap)
    }
  }

  /// What programs read of it.
  public func json(in language: Language) -> JSON {
    let warnings = JSON.list(warnings, in: language)
    return switch contents {
    case .pages(let count):
      ["record": .text(record), "ok": .bool(true), "pages": .number(count), "warnings": warnings]
    case .offices(let count):
      [
        "record": .text(record),
        "ok": .bool(true),
        "offices": .number(count.satker),
        "declared": .number(count.sudah),
        "scored": .number(count.bernilai),
        "incomplete": .number(count.belumLengkap),
        "warnings": warnings,
      ]
    }
  }
}

extension Worker {
  /// Everything that is done for a document, but for its file.
  public func check(_ job: Job) throws(Faults) -> RecordCheck {
    let set = try set(job)
    _ = try pdf(set)
    return RecordCheck(
      record: job.record, contents: .pages(set.pages.count), warnings: set.warnings)
  }
}

extension Press {
  /// The check of a register or a recap that no template was named for: its files
  /// are read and counted, and nothing is laid out. Nil for records of other kinds.
  ///
  /// - Throws: every fault of its files at once.
  public static func registerCheck(_ record: String) throws(Faults) -> RecordCheck? {
    let reading = RecordReading(try RecordSource(file: record), Job(record: record))
    return try reading.registerCheck().map {
      RecordCheck(record: record, contents: .offices($0), warnings: $0.warnings)
    }
  }
}
