import Foundation
import TestSupport
import Testing

/// Whoever asks is refused, bounded, and holds up nobody. A table: what is sent, what comes.
@Suite struct HostileClientTests {
  private static let record = "satker: {kode: 61.71}\n"

  struct Case: CustomTestStringConvertible {
    var name: String
    var statuses: Set<Int>
    var bytes: @Sendable (StudioProcess) -> String

    init(
      _ name: String, _ statuses: Set<Int>, _ bytes: @escaping @Sendable (StudioProcess) -> String
    ) {
      self.name = name
      self.statuses = statuses
      self.bytes = bytes
    }

    var testDescription: String { name }
  }

  private static let hosts: [Case] = [
    Case("no host", [421, 400]) { $0.request("GET", "/", ["Host": nil]) },
    Case("another host", [421]) { $0.request("GET", "/", ["Host": "evil.test:\($0.port)"]) },
    Case("its address, another port", [421]) { $0.request("GET", "/", ["Host": "127.0.0.1:1"]) },
    Case("no port", [421]) { $0.request("GET", "/", ["Host": "127.0.0.1"]) },
    Case("a host behind it", [421]) {
      $0.request("GET", "/", ["Host": "\($0.host).evil.test"])
    },
    // The header's counts; no browser sends this to a server.
    Case("the target has another host", [200]) {
      $0.request("GET", "http://evil.test/api/rekaman")
    },
    Case("no target", [400, 421]) { $0.request("OPTIONS", "*") },
  ]

  private static let origins: [Case] = [
    Case("no origin", [403]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Origin": nil])
    },
    Case("another origin", [403]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Origin": "http://evil.test"])
    },
    Case("no page's origin", [403]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Origin": "null"])
    },
    Case("another port's origin", [403]) {
      $0.request("PUT", "/api/rekaman/a.yaml", body: "{}", ["Origin": "http://127.0.0.1:1"])
    },
    Case("over TLS, where there is none", [403]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Origin": "https://\($0.host)"])
    },
    Case("a delete of another page", [403]) {
      $0.request("DELETE", "/api/rekaman/a.yaml", ["Origin": "http://evil.test"])
    },
    Case("another site reads", [403]) {
      $0.request("GET", "/api/rekaman", ["Sec-Fetch-Site": "cross-site"])
    },
    Case("another port reads", [403]) {
      $0.request("GET", "/api/rekaman", ["Sec-Fetch-Site": "same-site"])
    },
    Case("a form", [415]) {
      $0.request(
        "POST", "/api/pratinjau", body: record,
        ["Content-Type": "application/x-www-form-urlencoded"])
    },
    Case("a form of text", [415]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Content-Type": "text/plain"])
    },
  ]

  private static let messages: [Case] = [
    Case("two lengths", [400]) {
      $0.request(
        "POST", "/api/pratinjau", body: record, ["Content-Length": "3\r\nContent-Length: 9"])
    },
    Case("a length and chunks", [400]) {
      $0.request("POST", "/api/pratinjau", body: "0\r\n\r\n", ["Transfer-Encoding": "chunked"])
    },
    Case("a length with a sign", [400]) {
      $0.request("POST", "/api/pratinjau", body: record, ["Content-Length": "+22"])
    },
    Case("a space before the colon", [400]) { $0.request("GET", "/", ["X ": "1"]) },
    Case("a folded header", [400]) { $0.request("GET", "/", ["X": "1\r\n 2"]) },
    Case("a bare line feed", [400]) { "GET / HTTP/1.1\nHost: \($0.host)\n\n" },
    Case("no HTTP", [400]) { _ in "HELO office\r\n\r\n" },
    Case("TLS", [400]) { _ in "\u{16}\u{3}\u{1}\u{2}\r\n\r\n" },
    Case("a chunk without a size", [400]) {
      $0.request(
        "POST", "/api/pratinjau", body: "zz\r\n\r\n",
        ["Content-Length": nil, "Transfer-Encoding": "chunked"])
    },
    Case("a header of 100 KB", [400, 431]) {
      $0.request("GET", "/", ["X": String(repeating: "x", count: 100_000)])
    },
    Case("200 headers", [400, 431]) { process in
      let all = (0..<200).map { ("X-\($0)", "1" as String?) }
      return process.request("GET", "/", Dictionary(uniqueKeysWithValues: all))
    },
    Case("a record of 2 MiB", [413]) {
      $0.request("POST", "/api/pratinjau", body: String(repeating: "a", count: 2 << 20))
    },
    Case("a record of 2 MiB in chunks", [413]) {
      let chunk = "10000\r\n" + String(repeating: "a", count: 65_536) + "\r\n"
      return $0.request(
        "POST", "/api/pratinjau", body: String(repeating: chunk, count: 32) + "0\r\n\r\n",
        ["Content-Length": nil, "Transfer-Encoding": "chunked"])
    },
    Case("a picture of 4 GB, as it says", [413]) {
      $0.request(
        "POST", "/api/gambar?nama=a.png",
        ["Content-Type": "application/octet-stream", "Content-Length": "4000000000"])
    },
    Case("a picture that is none", [422]) {
      $0.request(
        "POST", "/api/gambar?nama=a.png", body: "no picture",
        ["Content-Type": "application/octet-stream"])
    },
    Case("a save that asks for nothing", [428]) {
      $0.request("PUT", "/api/rekaman/a.yaml", body: "{}")
    },
    Case("a page that there is not", [410]) { $0.request("GET", "/api/halaman/abc/1.png") },
    Case("a method that there is not", [404, 405]) { $0.request("PATCH", "/api/rekaman") },
    Case("a listing", [404]) { $0.request("GET", "/s/") },
    Case("what lies deeper", [404]) { $0.request("GET", "/api/rekaman/a/b.yaml") },
  ]

  @Test func theTable() throws {
    let studio = try StudioProcess()
    let all = Self.hosts + Self.origins + Self.messages
    for count in [Self.hosts.count, Self.origins.count, Self.messages.count] {
      #expect(try readme().contains(" | \(count) | refused"))
    }
    for one in all {
      let client = try RawClient(port: studio.port)
      client.send(one.bytes(studio))
      let answer = client.answer()
      #expect(one.statuses.contains(answer.status), "\(one.name): \(answer.status)")
      // The parser's own refusal has no content.
      if answer.status != 400 || !answer.body.isEmpty {
        #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff", "\(one.name)")
      }
      #expect(answer.headers["access-control-allow-origin"] == nil)
    }
    #expect(try studio.answer("GET", "/api/rekaman").status == 200)
    #expect(studio.folder.files == [])
    #expect(studio.mostMemory < 256)
  }

  /// No spelling of a path leaves the folder, nor the program's own files.
  @Test func traversal() throws {
    let studio = try StudioProcess(["a.yaml": Self.record, ".b.yaml": Self.record])
    let secret = try StudioProcess(["rahasia.yaml": "jangan: dibaca\n"]).folder
    try FileManager.default.createSymbolicLink(
      atPath: studio.folder.path + "/tautan.yaml",
      withDestinationPath: secret.path + "/rahasia.yaml")
    let up = "../\(secret.path.split(separator: "/").last ?? "")/rahasia.yaml"
    let spellings = [
      up, up.replacing("/", with: "%2f"), up.replacing("..", with: "%2e%2e"),
      up.replacing("/", with: "%2F").replacing(".", with: "%2E"), up.replacing("/", with: "\\"),
      up.replacing("/", with: "%5c"), up.replacing("/", with: "%252f"), "..", ".", "%2e", "%2e%2e",
      "....//rahasia.yaml", "..;/rahasia.yaml", "%c0%ae%c0%ae%c0%afrahasia.yaml",
      "tautan.yaml", ".b.yaml", "%00a.yaml", "a.yaml%00.png", "a.yaml%0a", "-a.yaml",
      "%2fetc%2fpasswd", secret.path + "/rahasia.yaml", "~root.yaml", "a.yaml.",
      String(repeating: "a", count: 300) + ".yaml",
    ]
    let places = ["/api/rekaman/", "/api/gambar/", "/s/"]
    #expect(try readme().contains(" | \(spellings.count * places.count) | not there"))
    for place in places {
      for spelling in spellings {
        let answer = try studio.answer("GET", place + spelling)
        #expect([400, 404].contains(answer.status), "\(place)\(spelling): \(answer.status)")
        #expect(!answer.text.contains("dibaca"), "\(place)\(spelling)")
        guard place == "/api/rekaman/" else { continue }
        let change = try studio.answer(
          "PUT", place + spelling, body: #"{"a":"b"}"#, ["If-None-Match": "*"])
        #expect([400, 404, 422].contains(change.status), "\(spelling): \(change.status)")
      }
    }
    #expect(try studio.answer("GET", "/api/rekaman/a.yaml").status == 200)
    #expect(secret.files == ["rahasia.yaml"])
    #expect(try secret.text("rahasia.yaml") == "jangan: dibaca\n")
    #expect(studio.folder.files.sorted() == [".b.yaml", "a.yaml", "tautan.yaml"])
  }

  private func readme() throws -> String {
    try String(contentsOf: StudioProcess.root.appendingPathComponent("README.md"), encoding: .utf8)
  }

  /// A body is what its length says, and what follows is another request.
  @Test func nothingIsSmuggled() throws {
    let studio = try StudioProcess()
    let client = try RawClient(port: studio.port)
    let inner = studio.request("GET", "/api/mulai")
    client.send(studio.request("POST", "/tidak-ada", body: inner))
    let both = client.read(seconds: 2).data
    #expect(RawAnswer(both).status == 404)
    #expect(!String(decoding: both, as: UTF8.self).contains("200 OK"))
  }
}
