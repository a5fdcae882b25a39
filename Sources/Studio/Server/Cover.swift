internal import Diagnostics
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Around every request: whatever comes of it is an answer with the headers that keep a browser
/// from doing more with it than this server's page does, and a line of the log.
struct Cover: RouterMiddleware {
  typealias Context = StudioContext

  let log: @Sendable (String) -> Void

  func handle(
    _ request: Request, context: StudioContext,
    next: (Request, StudioContext) async throws -> Response
  ) async throws -> Response {
    let start = NIODeadline.now()
    var response: Response
    do {
      response = try await next(request, context)
    } catch {
      response = Cover.answer(to: request, error).response
      // What it still sends is nobody's.
      if request.hasBody { _ = context.closing(in: StudioLimit.rest) }
    }
    for (name, value) in Cover.headers { response.headers[name] = value }
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    let route = "\(request.method) \(context.endpointPath ?? "?")"
    let milliseconds = (NIODeadline.now() - start).nanoseconds / 1_000_000
    log("\(route) \(response.status.code) \(milliseconds) ms")
    return response
  }

  private static func answer(to request: Request, _ error: any Error) -> Answer {
    switch error {
    case let refusal as Refusal: refusal.answer(in: request.language)
    case let faults as Faults:
      Answer(.unprocessableContent, json: faults.json(in: request.language))
    case let known as HTTPError where known.status == .notFound:
      Refusal(.notFound, .studioNotHere()).answer(in: request.language)
    default: Refusal(.internalServerError, .studioBroken()).answer(in: request.language)
    }
  }

  static let headers: [(HTTPField.Name, String)] = [
    (
      .contentSecurityPolicy,
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        + "connect-src 'self'; frame-src 'self' blob:; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'self'"
    ),
    (.xContentTypeOptions, "nosniff"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Referrer-Policy")!, "no-referrer"),
    (HTTPField.Name("Permissions-Policy")!, "camera=(), geolocation=(), microphone=()"),
  ]
}
