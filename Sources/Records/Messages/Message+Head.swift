package import Diagnostics

extension Message {
  package static func tahunForm(_ typed: String, first: Int) -> Message {
    Message(
      "records.tahun", id: "“\(typed)” bukan tahun empat angka mulai \(first)",
      en: "“\(typed)” is no year of four digits from \(first) on")
  }

  static func recordKeyTwice(_ label: String, _ cell: String) -> Message {
    Message(
      "records.key-twice", id: "“\(label)” sudah diisi di \(cell)",
      en: "“\(label)” is given in \(cell) already")
  }
}
