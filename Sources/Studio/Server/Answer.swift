internal import Diagnostics
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import NIOCore

/// What a request gets.
struct Answer: ResponseGenerator, Sendable {
  var status: HTTPResponse.Status = .ok
  var type: String
  var bytes: [UInt8]
  /// By which a browser knows what it has.
  var etag: String?

  init(
    _ status: HTTPResponse.Status = .ok, type: String, _ bytes: [UInt8], etag: String? = nil
  ) {
    self.status = status
    self.type = type
    self.bytes = bytes
    self.etag = etag
  }

  init(_ status: HTTPResponse.Status = .ok, json: JSON, etag: String? = nil) {
    self.init(
      status, type: "application/json; charset=utf-8", Array(json.description.utf8), etag: etag)
  }

  static let nothing = Answer(.noContent, type: "text/plain", [])

  var response: Response {
    var headers = HTTPFields()
    if status != .noContent { headers[.contentType] = type }
    if let etag { headers[.eTag] = "\"\(etag)\"" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  func response(from request: Request, context: some RequestContext) -> Response { response }
}

extension Refusal {
  /// In the language that was asked for.
  func answer(in language: Language) -> Answer {
    if let instead { return instead }
    return Answer(
      status, json: ["error": .text(message.text(in: language)), "key": .text(message.key)])
  }
}
