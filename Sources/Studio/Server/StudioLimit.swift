internal import NIOCore

/// What bounds whoever asks. Sizes in bytes.
enum StudioLimit {
  static let headerField = 8 << 10
  static let headers = 32 << 10
  static let headerCount = 64
  static let connections = 256
  /// A record: as much as its reader reads.
  static let record = 1 << 20
  /// A picture or a table: as much as their readers read.
  static let upload = 32 << 20
  /// Between two requests of a connection, and until the head of one is whole.
  static let idle = TimeAmount.seconds(15)
  /// Until the body of a request is whole, however it drips in.
  static let body = TimeAmount.seconds(10)
  static let uploadTime = TimeAmount.seconds(60)
  /// What is left of a request that was refused.
  static let rest = TimeAmount.seconds(1)
  /// Jobs that wait for a worker.
  static let waiting = 64
  /// Documents whose pages can still be asked for.
  static let documents = 32
  /// Records of a folder that are listed.
  static let records = 5_000
  /// Dots an inch of a page.
  static let dpi = 36...200
  /// Until requests at work are cut when the server is to end.
  static let ending = Duration.seconds(10)
}
