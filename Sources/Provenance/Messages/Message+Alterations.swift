internal import Diagnostics

/// How a document differs from what was made.
extension Message {
  static func provenanceAppended(_ updates: Int, objects: Int) -> Message {
    Message(
      "provenance.appended",
      id: "berkas ini diubah: \(updates) perubahan tanpa tanda tangan, \(objects) objek",
      en: "the file was altered: unsigned updates: \(updates), with objects: \(objects)")
  }

  static func provenanceOverwritten(_ objects: Int) -> Message {
    Message(
      "provenance.overwritten",
      id: "\(objects) objek dokumen ini bukan lagi seperti waktu dibuat",
      en: "objects of the document that are no longer as they were made: \(objects)")
  }

  static func provenanceBytesBefore(_ count: Int) -> Message {
    Message(
      "provenance.bytes-before", id: "ada \(count) bita di depan PDF ini",
      en: "bytes before the PDF begins: \(count)")
  }

  static func provenanceBytesBehind(_ count: Int) -> Message {
    Message(
      "provenance.bytes-behind", id: "ada \(count) bita di belakang PDF ini",
      en: "bytes behind the PDF's end: \(count)")
  }

  static func provenanceIdentifier() -> Message {
    Message(
      "provenance.identifier",
      id: "isi berkas ini bukan yang ditulis Piagam: tidak cocok dengan pengenalnya",
      en: "the file's content is not what Piagam wrote: it does not agree with its identifier")
  }

  static func provenanceMissingFile(_ name: String) -> Message {
    Message(
      "provenance.missing-file", id: "lampiran “\(name)” tidak ada lagi",
      en: "the attached file “\(name)” is gone")
  }

  static func provenanceOtherFile(_ name: String) -> Message {
    Message(
      "provenance.other-file", id: "lampiran “\(name)” bukan lagi seperti waktu dibuat",
      en: "the attached file “\(name)” is not as it was made")
  }

  static func provenanceStrangeFile(_ name: String) -> Message {
    Message(
      "provenance.strange-file", id: "lampiran “\(name)” ditambahkan kemudian",
      en: "the attached file “\(name)” was added later")
  }

  static func provenanceMissingPicture(_ name: String) -> Message {
    Message(
      "provenance.missing-picture", id: "gambar “\(name)” tidak ada lagi di halamannya",
      en: "the picture “\(name)” is no longer in the pages")
  }

  static func provenanceMetadata(_ key: String) -> Message {
    Message(
      "provenance.metadata", id: "“\(key)” dalam keterangan dokumen berbeda dari metadata XMP",
      en: "“\(key)” of the document information differs from the XMP metadata")
  }

  static func provenanceStatement(_ name: String) -> Message {
    Message(
      "provenance.statement", id: "“\(name)” dalam metadata bukan yang dibuat",
      en: "“\(name)” of the metadata is not what was made")
  }

  static func provenanceLapse(_ rule: LapseRule) -> Message {
    Message(
      "provenance.lapse", id: "standarnya tidak dipatuhi (\(rule.clause)): \(rule.indonesian)",
      en: "its standard is not kept (\(rule.clause)): \(rule.english)")
  }

  static func provenanceMakeAnew() -> Message {
    Message(
      "provenance.make-anew", id: "buat lagi dari rekamannya: piagam extract mengeluarkannya",
      en: "make it again from its record: piagam extract takes that out")
  }
}
