internal import Bahasa
package import Diagnostics

extension Message {
  package static func tahunForm(_ typed: String) -> Message {
    let years = TypedDate.years
    return Message(
      "records.tahun",
      id: "“\(typed)” bukan tahun empat angka dari \(years.lowerBound) sampai "
        + "\(years.upperBound)",
      en: "“\(typed)” is no year of four digits from \(years.lowerBound) to \(years.upperBound)")
  }

  package static func recordKeyTwice(_ label: String, _ cell: String) -> Message {
    Message(
      "records.key-twice", id: "“\(label)” sudah diisi di \(cell)",
      en: "“\(label)” is given in \(cell) already")
  }
}
