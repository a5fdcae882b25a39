internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Lets in only what this server's own page asks: other pages that a browser has open, and names
/// that lead here by a trick of the network, are refused before anything is looked at.
struct HostGuard: RouterMiddleware {
  /// Names of this machine besides its own for itself.
  let hosts: [String]

  typealias Context = StudioContext

  func handle(
    _ request: Request, context: StudioContext,
    next: (Request, StudioContext) async throws -> Response
  ) async throws -> Response {
    let host = try checkHost(request, port: context.channel.localAddress?.port ?? 0)
    try checkOrigin(request, host)
    return try await next(request, context)
  }

  /// - Returns: the host that is asked for.
  private func checkHost(_ request: Request, port: Int) throws -> String {
    let names = ["127.0.0.1", "localhost"] + hosts
    guard let host = request.head.authority?.lowercased(),
      names.contains(where: { "\($0.lowercased()):\(port)" == host }),
      // A target with a host of its own would be another's.
      request.head.path?.hasPrefix("/") == true
    else { throw Refusal(.misdirectedRequest, .studioForeignHost()) }
    return host
  }

  private func checkOrigin(_ request: Request, _ host: String) throws {
    let site = request.headers[.secFetchSite]
    let isOwn = site == nil || site == "same-origin" || site == "none"
    if request.isReading {
      guard isOwn || !request.isOfFolder else {
        throw Refusal(.forbidden, .studioForeignPage())
      }
      return
    }
    guard isOwn, site != "none", request.headers[.origin] == "http://\(host)" else {
      throw Refusal(.forbidden, .studioForeignPage())
    }
    let type = request.headers[.contentType] ?? ""
    let isData = ["application/json", "application/octet-stream"].contains { type.hasPrefix($0) }
    guard isData || !request.hasBody else {
      throw Refusal(.unsupportedMediaType, .studioMediaType())
    }
  }
}

extension HTTPField.Name {
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
