import Foundation
import Glibc

/// A connection on which any bytes can be sent.
final class RawClient {
  private let socket: Int32

  init(port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let failure = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard failure == 0 else {
      close(socket)
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECONNREFUSED)
    }
  }

  deinit { close(socket) }

  /// - Returns: false when the other side has closed.
  @discardableResult
  func send(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// What comes within some seconds, until `isEnough` or the end.
  ///
  /// - Returns: whether the other side has closed, besides.
  func read(
    seconds: Double, until isEnough: (Data) -> Bool = { _ in false }
  ) -> (data: Data, isClosed: Bool) {
    var data = Data()
    let end = Date(timeIntervalSinceNow: seconds)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isEnough(data), end.timeIntervalSinceNow > 0 {
      var poll = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
      let wait = Int32(max(1, end.timeIntervalSinceNow * 1000))
      guard Glibc.poll(&poll, 1, wait) > 0 else { break }
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return (data, true) }
      data += buffer[..<count]
    }
    return (data, false)
  }

  /// The first answer: its status, head and body.
  func answer(seconds: Double = 20) -> RawAnswer {
    RawAnswer(read(seconds: seconds) { RawAnswer($0).isWhole }.data)
  }
}

/// An answer as it came.
struct RawAnswer {
  let status: Int
  /// By names in lower case.
  var headers: [String: String] = [:]
  var body = Data()
  var isWhole = false

  init(_ data: Data) {
    guard let end = data.range(of: Data("\r\n\r\n".utf8)) else {
      status = 0
      return
    }
    let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self)
      .components(separatedBy: "\r\n")
    status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.last.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    body = Data(data[end.upperBound...].prefix(length))
    isWhole = body.count == length
  }

  var text: String { String(decoding: body, as: UTF8.self) }

  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: body)) as? [String: Any] ?? [:]
  }
}

extension StudioProcess {
  var host: String { "127.0.0.1:\(port)" }

  /// A request as this server's own page sends it; nil for a header takes it away.
  func request(
    _ method: String, _ target: String, body: String = "", _ headers: [String: String?] = [:]
  ) -> String {
    var all: [String: String?] = ["Host": host]
    if method != "GET" {
      all["Origin"] = "http://\(host)"
      all["Content-Type"] = "application/json"
      all["Content-Length"] = "\(body.utf8.count)"
    }
    all.merge(headers) { $1 }
    let lines = all.compactMap { name, value in value.map { "\(name): \($0)\r\n" } }.sorted()
    return "\(method) \(target) HTTP/1.1\r\n\(lines.joined())\r\n\(body)"
  }

  func answer(
    _ method: String, _ target: String, body: String = "", _ headers: [String: String?] = [:]
  ) throws -> RawAnswer {
    let client = try RawClient(port: port)
    client.send(request(method, target, body: body, headers))
    return client.answer()
  }
}
