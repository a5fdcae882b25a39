internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// Asks for the token, where other machines are served. No cookie bears it: cookies ignore ports.
final class TokenGuard: RouterMiddleware {
  typealias Context = StudioContext

  private let token: [UInt8]
  /// By address.
  private let misses: Mutex<[String: Misses]> = Mutex([:])

  private struct Misses {
    var count = 0
    var until = NIODeadline.distantPast
  }

  private static let allowed = 10
  private static let pause = TimeAmount.seconds(30)
  private static let mostAddresses = 1024

  init(_ token: String) { self.token = Array(token.utf8) }

  func handle(
    _ request: Request, context: StudioContext,
    next: (Request, StudioContext) async throws -> Response
  ) async throws -> Response {
    if request.isOfFolder {
      try check(request, from: context.channel.remoteAddress?.ipAddress ?? "")
    }
    return try await next(request, context)
  }

  private func check(_ request: Request, from address: String) throws {
    let now = NIODeadline.now()
    let isPaused = misses.withLock { ($0[address]?.until ?? .distantPast) > now }
    guard !isPaused else { throw Refusal(.tooManyRequests, .studioPaused()) }
    let said = request.headers[.authorization] ?? ""
    guard said.hasPrefix("Bearer "), isToken(said.utf8.dropFirst("Bearer ".utf8.count)) else {
      // Who says nothing guesses nothing.
      if !said.isEmpty { miss(address, now) }
      throw Refusal(.unauthorized, .studioNoToken())
    }
    misses.withLock { $0[address] = nil }
  }

  private func miss(_ address: String, _ now: NIODeadline) {
    misses.withLock { all in
      if all.count >= TokenGuard.mostAddresses { all = [:] }
      all[address, default: Misses()].count += 1
      if all[address]?.count == TokenGuard.allowed {
        all[address] = Misses(until: now + TokenGuard.pause)
      }
    }
  }

  /// Takes as long for any word of the same length.
  private func isToken(_ said: Substring.UTF8View) -> Bool {
    guard said.count == token.count else { return false }
    return zip(said, token).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
