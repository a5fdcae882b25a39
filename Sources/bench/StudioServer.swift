import Files
import Glibc

/// The server, at work on a folder until the value goes.
final class StudioServer: Sendable {
  private let pid: pid_t
  private let port: UInt16

  /// Nil when it does not begin.
  init?(beside executable: String, folder: String) {
    let program = "\(FilePath.folder(of: executable))/piagam-studio"
    guard let port = StudioServer.freePort else { return nil }
    let arguments = ["studio", folder, "--port", "\(port)", "--quiet"]
    (pid, self.port) = (Child.start(program, arguments), port)
    guard pid > 0 else { return nil }
    for _ in 0..<200 where answer("GET", "/api/rekaman", "") == nil { usleep(20_000) }
    guard answer("GET", "/api/rekaman", "") != nil else { return nil }
  }

  deinit {
    kill(pid, SIGTERM)
    var state: Int32 = 0
    waitpid(pid, &state, 0)
  }

  /// Resident memory in bytes.
  var resident: Double {
    let fields = File.text("/proc/\(pid)/statm").split(separator: " ")
    return Double((fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE))))
  }

  /// The body of a good answer to one request.
  func answer(_ method: String, _ target: String, _ body: String) -> [UInt8]? {
    let host = "127.0.0.1:\(port)"
    let request =
      "\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nOrigin: http://\(host)\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n"
      + "Connection: close\r\n\r\n\(body)"
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    guard StudioServer.withAddress(port, { connect(socket, $0, $1) }) == 0 else { return nil }
    let bytes = Array(request.utf8)
    guard send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else { return nil }
    let answer = StudioServer.all(of: socket)
    guard answer.starts(with: Array("HTTP/1.1 200".utf8)),
      let end = answer.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound
    else { return nil }
    return Array(answer[end...])
  }
}

extension StudioServer {
  private static func all(of socket: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      guard count > 0 else { return all }
      all += buffer[..<count]
    }
  }

  private static var freePort: UInt16? {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    guard withAddress(0, { bind(socket, $0, $1) }) == 0 else { return nil }
    var address = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failure = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(socket, $0, &length)
      }
    }
    return failure == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }

  private static func withAddress(
    _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
