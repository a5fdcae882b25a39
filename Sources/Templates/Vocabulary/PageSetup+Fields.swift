internal import Diagnostics
public import Fields
internal import Frames
internal import Measures

extension PageSetup {
  /// The page that is being filled; composition knows it, not the record.
  public static let field = Field(
    "halaman", .group(fields.all),
    meaning: .meaning(
      of: "halaman", id: "halaman yang sedang diisi", en: "the page that is being filled"))

  public static let fields = Fields<PageSetup>(
    .fixed("kertas", id: "“A3”, “A4”, atau “F4”", en: "“A3”, “A4” or “F4”") {
      $0.paper.rawValue
    },
    .flag("lanskap", id: "apakah sisi panjangnya mendatar", en: "whether its long edge lies across")
    {
      $0.orientation == .landscape
    },
    .number(
      "luapan", id: "0; 1, 2 … jika isinya tidak muat dengan susunan sebelumnya",
      en: "0; 1, 2 … where the content does not fit in the arrangements before"
    ) { $0.overflow })
}

/// A page of so many, as header and footer know it.
public struct NumberedPage: Sendable {
  public var page: PageSetup
  public var number: Int
  public var count: Int
  public var catchword: String?

  /// - Parameter catchword: how the sheet's next page begins.
  public init(_ page: PageSetup, _ number: Int, of count: Int, catchword: String? = nil) {
    self.page = page
    self.number = number
    self.count = count
    self.catchword = catchword
  }

  public static let fields = Fields<NumberedPage>(
    .part(PageSetup.fields) { $0.page },
    .number("nomor", id: "nomor halaman dalam dokumen", en: "the page's number in the document") {
      $0.number
    },
    .number("jumlah", id: "banyaknya halaman dokumen", en: "how many pages the document has") {
      $0.count
    },
    .fixed(
      "penyambung", id: "kata penyambung: kata pertama halaman berikutnya dalam lembar ini",
      en: "the catchword: the first word of this sheet's next page"
    ) { $0.catchword })
}
