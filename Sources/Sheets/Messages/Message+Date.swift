package import Bahasa
package import Diagnostics

/// Dates that are no day of ours, in whatever file.
extension Message {
  package static func dateOutOfTime(_ shown: String, _ years: ClosedRange<Int>) -> Message {
    Message(
      "date.out-of-time",
      id: "tahun tanggal \(shown) di luar \(years.lowerBound) sampai \(years.upperBound)",
      en: "the year of the date \(shown) is outside \(years.lowerBound) to \(years.upperBound)")
  }

  package static func dateOutOfTimeHint(_ date: CalendarDate, _ likely: Int?) -> Message {
    guard let likely,
      let meant = CalendarDate(year: likely, month: date.month, day: date.day)?.panjang
    else {
      return Message(
        "date.out-of-time-hint",
        id: "perbaiki tahunnya; tanggal yang tidak ada dikosongkan",
        en: "correct the year; leave out a date that there is not")
    }
    return Message(
      "date.out-of-time-hint", id: "jika yang dimaksud \(meant), tulis \(meant)",
      en: "if \(meant) is meant, write \(meant)")
  }

  package static func dateToCome(_ shown: String, next: Int) -> Message {
    Message(
      "date.to-come", id: "tahun tanggal \(shown) sesudah tahun depan (\(next))",
      en: "the year of the date \(shown) is after next year (\(next))")
  }

  package static func yearToCome(_ year: Int, next: Int) -> Message {
    Message(
      "date.year-to-come", id: "tahun \(year) sesudah tahun depan (\(next))",
      en: "the year \(year) is after next year (\(next))")
  }

  package static func yearToComeHint(_ likely: Int) -> Message {
    Message(
      "date.year-to-come-hint", id: "jika yang dimaksud \(likely), tulis \(likely)",
      en: "if \(likely) is meant, write \(likely)")
  }

  package static func dateUniversal(_ typed: String) -> Message {
    Message(
      "date.universal",
      id: "“\(typed)” adalah waktu universal (UTC); di Indonesia sudah hari berikutnya",
      en: "“\(typed)” is universal time (UTC); in Indonesia it is the next day already")
  }

  package static func dateUniversalHint(_ date: CalendarDate) -> Message {
    Message(
      "date.universal-hint", id: "tulis tanggalnya saja, misalnya \(date.panjang)",
      en: "write the date alone, such as \(date.panjang)")
  }

  package static func dateLateHour(_ hour: Int) -> Message {
    Message(
      "date.late-hour",
      id: "tanggal di sini berjam \(hour).00, yakni tengah malam di Indonesia menurut "
        + "waktu universal (UTC); tanggalnya mungkin kurang satu hari",
      en: "dates here are at \(hour).00, which is midnight in Indonesia by universal time "
        + "(UTC); the dates may be a day early")
  }

  package static var dateLateHourHint: Message {
    Message(
      "date.late-hour-hint", id: "cocokkan dengan suratnya; ketik tanggal tanpa jam",
      en: "compare with the letters; type dates without a time")
  }

  package static func dateSlashes(_ typed: String, _ read: String) -> Message {
    Message(
      "date.slashes",
      id: "tanggal bergaris miring di sini dibaca hari/bulan: \(typed) dibaca \(read)",
      en: "dates with slashes are read as day/month here: \(typed) is read as \(read)")
  }

  package static func dateSlashesHint(_ other: String) -> Message {
    Message(
      "date.slashes-hint", id: "jika bulannya di depan, tulis bulannya: \(other)",
      en: "if the month comes first, write it in words: \(other)")
  }
}
