/// A line of a manifest while a run goes on: what was said of a document is so no more, since
/// it is about to be another one, or to go.
struct TakenBack {
  var document: String

  init(document: String) { self.document = document }

  init?(_ line: ArraySlice<UInt8>) {
    let text = String(decoding: line, as: UTF8.self)
    guard let match = text.wholeMatch(of: TakenBack.form) else { return nil }
    document = String(match.output.1)
  }

  /// Names of documents hold no quotes.
  var bytes: [UInt8] { Array("{\"taken_back\":\"\(document)\"}".utf8) }

  nonisolated(unsafe) private static let form = /\{"taken_back":"([A-Za-z0-9._ \/-]+)"\}/
}
