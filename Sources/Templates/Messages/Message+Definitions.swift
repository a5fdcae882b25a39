internal import Diagnostics

/// Faults of kinds that are data.
extension Message {
  static func templateNoFields() -> Message {
    Message(
      "template.no-fields", id: "tidak ada satu pun isian di sini",
      en: "there is not one field here")
  }

  static func templateNeedsField(_ element: String) -> Message {
    Message(
      "template.needs-field", id: "tidak ada <\(element)> yang selalu diisi dan berdiri sekali",
      en: "there is no <\(element)> that is always said and stands once")
  }

  static func templateNeedsFieldHint(_ element: String) -> Message {
    Message(
      "template.needs-field-hint",
      id: "tambahkan <\(element)> tanpa need=\"optional\" dan most: dokumennya dikenal dari itu",
      en: "add a <\(element)> without need=\"optional\" and most: the document is known by it")
  }

  static func templateUnknownField(_ name: String) -> Message {
    Message(
      "template.unknown-field", id: "tidak ada isian “\(name)”", en: "there is no field “\(name)”")
  }

  static func templateAddField() -> Message {
    Message(
      "template.add-field", id: "tambahkan isian, misalnya <name>", en: "add a field such as <name>"
    )
  }

  static func templateSayFolder(_ folder: String) -> Message {
    Message(
      "template.say-folder", id: "tulis name=\"\(folder)\"", en: "write name=\"\(folder)\"")
  }

  static func templateOtherName(_ name: String, folder: String) -> Message {
    Message(
      "template.other-name", id: "nama “\(name)” bukan nama foldernya, “\(folder)”",
      en: "the name “\(name)” is not that of the folder, “\(folder)”")
  }

  static func templateRangeBackwards(_ from: Int, _ to: Int) -> Message {
    Message(
      "template.range-backwards", id: "from \(from) lebih besar dari to \(to)",
      en: "from \(from) is greater than to \(to)")
  }

  /// What a kind demands of a record; the sentences stand in the kind's file.
  static func demanded(_ indonesian: String, en english: String) -> Message {
    Message("template.demanded", id: indonesian, en: english)
  }
}
