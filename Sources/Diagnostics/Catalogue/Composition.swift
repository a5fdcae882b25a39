/// What does not fit a page. Lengths come as millimetres with a decimal point.
extension Message {
  public static func compositionHeight(
    _ block: String, needed: String, left: String, percent: Int
  ) -> Message {
    Message(
      "composition.height",
      id: "blok “\(block)” memerlukan \(comma(needed)) mm, tersisa \(comma(left)) mm"
        + (percent < 100 ? ", walaupun huruf sudah diperkecil sampai \(percent)%" : ""),
      en: "the block “\(block)” needs \(needed) mm, \(left) mm is left"
        + (percent < 100 ? ", although the type was shrunk to \(percent)%" : ""))
  }

  public static func compositionWidth(
    _ text: String, _ block: String, needed: String, measure: String
  ) -> Message {
    Message(
      "composition.width",
      id: "“\(text)” dalam blok “\(block)” lebarnya \(comma(needed)) mm dan tidak dapat "
        + "dipenggal; "
        + "lebar baris \(comma(measure)) mm",
      en: "“\(text)” in the block “\(block)” is \(needed) mm wide and cannot be broken; "
        + "the line is \(measure) mm wide")
  }

  public static func compositionMakeRoom() -> Message {
    Message(
      "composition.make-room",
      id: "pendekkan teksnya, kurangi butir komitmen, atau pilih kertas yang lebih besar "
        + "(--paper A3)",
      en: "shorten the text, give fewer commitments, or choose a larger paper (--paper A3)")
  }

  /// Indonesian writes a decimal comma.
  private static func comma(_ number: String) -> String {
    String(number.map { $0 == "." ? "," : $0 })
  }
}
