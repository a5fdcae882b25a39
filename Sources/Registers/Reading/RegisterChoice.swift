public import Records

/// What is said of a register and its recap besides what they say themselves.
public struct RegisterChoice: Sendable {
  /// The sheet; nil: the one that the map says, or that looks like a register.
  public var sheet: String?
  /// A file that says what the columns mean.
  public var map: RecordSource?
  /// In place of the recap's own `lke_bermasalah`.
  public var lkeBermasalah: LKEBermasalah?
  /// Files of answers besides those that the recap names.
  public var lke: [RecordSource] = []
  /// The year that it is now; see `RecordSource.now`.
  var now: Int?

  public init(
    sheet: String? = nil, map: RecordSource? = nil, lkeBermasalah: LKEBermasalah? = nil
  ) {
    self.sheet = sheet
    self.map = map
    self.lkeBermasalah = lkeBermasalah
  }
}
