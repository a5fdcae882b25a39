internal import Diagnostics
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Request {
  /// What the query says under a name; nil for nothing.
  func asked(_ name: Substring) -> String? {
    uri.queryParameters[name].flatMap { $0.isEmpty ? nil : String($0) }
  }

  /// The language of the page that asks.
  var language: Language { asked("lang").flatMap(Language.init(rawValue:)) ?? .indonesian }

  /// Whether it only asks for what is there.
  var isReading: Bool { method == .get || method == .head }

  /// Whether it asks for more than the files of the page, which are parts of the program.
  var isOfFolder: Bool { uri.path != "/" && !uri.path.hasPrefix("/s/") }

  /// Whether it comes with a body.
  var hasBody: Bool {
    headers[.transferEncoding] != nil || (headers[.contentLength].map { $0 != "0" } ?? false)
  }

  /// The whole body, in time.
  ///
  /// - Throws: `Refusal(413)` for more than `limit` bytes, `Refusal(400)` for what is no body. One
  ///   that does not end in time ends the connection.
  func bytes(upTo limit: Int, in time: TimeAmount, _ context: StudioContext) async throws
    -> [UInt8]
  {
    if let said = headers[.contentLength].flatMap(Int.init), said > limit {
      throw Refusal(.contentTooLarge, .studioTooLarge(limit))
    }
    let deadline = context.closing(in: time)
    defer { deadline.cancel() }
    do {
      return Array(try await body.collect(upTo: limit).readableBytesView)
    } catch is NIOTooManyBytesError {
      throw Refusal(.contentTooLarge, .studioTooLarge(limit))
    } catch {
      throw Refusal(.badRequest, .studioNoBody())
    }
  }
}
