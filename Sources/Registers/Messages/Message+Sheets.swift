import Diagnostics

/// Which sheet is the register.
extension Message {
  /// - Parameter sheets: those that there are.
  static func registerNoSheet(_ name: String, _ sheets: [(name: String, isEmpty: Bool)]) -> Message
  {
    let list = { (empty: String) in
      sheets.map { "“\($0.name)”" + ($0.isEmpty ? " (\(empty))" : "") }.joined(separator: ", ")
    }
    return Message(
      "registers.no-sheet", id: "tidak ada lembar “\(name)”; yang ada: \(list("kosong"))",
      en: "there is no sheet “\(name)”; there are: \(list("empty"))")
  }

  static func registerManySheets(_ names: [String]) -> Message {
    let list = names.map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      "registers.many-sheets", id: "beberapa lembar tampak seperti register: \(list)",
      en: "several sheets look like a register: \(list)")
  }

  static func registerSayWhichSheet(_ name: String) -> Message {
    Message(
      "registers.say-which-sheet",
      id: "sebut lembarnya: --sheet \"\(name)\", atau beri nama “Register” pada lembar itu",
      en: "say which: --sheet \"\(name)\", or give that sheet the name “Register”")
  }

  static func registerOthersUnread(_ names: [String]) -> Message {
    let list = names.prefix(6).map { "“\($0)”" }.joined(separator: ", ")
    return Message(
      "registers.others-unread",
      id: "lembar ini yang dibaca; yang juga tampak seperti register tidak dibaca: \(list)",
      en: "this sheet is read; others that look like registers are not: \(list)")
  }

  static func registerOtherSheetHint(_ name: String) -> Message {
    Message(
      "registers.other-sheet-hint", id: "jika lembar itu yang dimaksud: --sheet \"\(name)\"",
      en: "if that sheet is meant: --sheet \"\(name)\"")
  }

  static var registerHidden: Message {
    Message(
      "registers.hidden-sheet", id: "lembar ini tersembunyi, dan dibaca sebagai register",
      en: "this sheet is hidden, and is read as the register")
  }

  static var registerHiddenHint: Message {
    Message(
      "registers.hidden-sheet-hint", id: "tampilkan lembarnya, atau hapus jika sudah usang",
      en: "show the sheet, or delete it if it is out of date")
  }

  static func registerHiddenUnread(_ read: String) -> Message {
    Message(
      "registers.hidden-unread",
      id: "lembar ini tersembunyi dan tidak dibaca; yang dibaca: “\(read)”",
      en: "this sheet is hidden and not read; what is read: “\(read)”")
  }
}
