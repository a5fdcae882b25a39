import Diagnostics

/// Charts and tables that cannot be set. Lengths come as millimetres with a
/// decimal point.
extension Message {
  static func compositionTableRow(_ table: String, count: Int, columns: Int) -> Message {
    Message(
      "composition.table-row",
      id: "satu baris tabel “\(table)” mengisi \(count) kolom; tabelnya \(columns) kolom",
      en: "a row of the table “\(table)” fills \(count) columns; the table has \(columns)")
  }

  static func compositionChartWidth(
    _ text: String, _ chart: String, needed: String, left: String
  ) -> Message {
    Message(
      "composition.chart-width",
      id: "“\(text)” dalam grafik “\(chart)” lebarnya \(comma(needed)) mm; "
        + "tersedia \(comma(left)) mm",
      en: "“\(text)” in the chart “\(chart)” is \(needed) mm wide; \(left) mm is there")
  }

  static func compositionChartHeight(
    _ chart: String, needed: String, left: String
  ) -> Message {
    Message(
      "composition.chart-height",
      id: "grafik “\(chart)” memerlukan tinggi \(comma(needed)) mm, tersedia \(comma(left)) mm",
      en: "the chart “\(chart)” needs a height of \(needed) mm; \(left) mm is there")
  }

  static func compositionChartCrowded(_ text: String, _ chart: String) -> Message {
    Message(
      "composition.chart-crowded",
      id: "dalam grafik “\(chart)” tidak ada tempat untuk “\(text)” tanpa menutupi yang lain",
      en: "the chart “\(chart)” has no place for “\(text)” that covers nothing")
  }

  static func compositionChartScale(
    _ label: String, _ chart: String, value: String
  ) -> Message {
    Message(
      "composition.chart-scale",
      id: "nilai \(value) pada “\(label)” berada di luar skala grafik “\(chart)”",
      en: "the value \(value.en) of “\(label)” is off the scale of the chart “\(chart)”")
  }

  static func compositionChartCount(
    _ chart: String, _ count: Int, allowed: ClosedRange<Int>
  ) -> Message {
    let (least, most) = (allowed.lowerBound, allowed.upperBound)
    return Message(
      "composition.chart-count",
      id: "grafik “\(chart)” memuat \(least) sampai \(most) nilai, bukan \(count)",
      en: "the chart “\(chart)” takes \(least) to \(most) values, not \(count)")
  }

  static func pressNoWilayah(_ typed: String) -> Message {
    Message(
      "press.no-wilayah", id: "tidak ada satker “\(typed)”", en: "there is no office “\(typed)”")
  }
}
