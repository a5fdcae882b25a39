public import Diagnostics
public import JSON
internal import Provenance

extension InspectedFile {
  /// All of it for programs. `alterations` are words, `lapses` clauses of standards.
  public func json(in language: Language) -> JSON {
    [
      "file": .text(file), "ok": .bool(faults.diagnostics.isEmpty),
      "kind": .text(kind), "form": .optional(form), "title": .optional(title),
      "satker": .optional(satker), "nomor": .optional(nomor),
      "template": .text(template), "design": .text(design), "paper": .text(paper),
      "crop": .bool(isCropped),
      "producer": .text(producer), "record": .optional(record),
      "claims": .list(claims.map { .text($0) }),
      "kept": isKept.map { .bool($0) } ?? .null, "altered": .bool(isAltered),
      "alterations": .list(alterations.map { .text($0.word) }),
      "lapses": .list(lapses.map { .text($0.clause) }),
      "signers": .list(signers.map { .optional($0) }),
      "pages": .number(pages), "bytes": .number(bytes),
      "errors": .list(faults.diagnostics, in: language), "warnings": .list([]),
    ]
  }
}
