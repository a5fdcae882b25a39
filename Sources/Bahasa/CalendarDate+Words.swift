extension CalendarDate {
  /// The day of the week (proleptic Gregorian calendar; Zeller's congruence).
  public var hari: Hari {
    let m = month < 3 ? month + 12 : month
    let y = month < 3 ? year - 1 : year
    // 0 is Saturday here.
    let h = (day + 13 * (m + 1) / 5 + y + y / 4 - y / 100 + y / 400) % 7
    return Hari.allCases[(h + 5) % 7]
  }

  public var bulan: Bulan { Bulan.allCases[month - 1] }

  /// The day of the month in words: "Sembilan".
  public var tanggalKata: String { terbilangKapital(day) }

  /// The year in words: "Dua Ribu Dua Puluh Dua".
  public var tahunKata: String { terbilangKapital(year) }
}
