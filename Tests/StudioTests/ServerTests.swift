import Foundation
import TestSupport
import Testing

/// How the server begins and ends, whom it knows, and what it tells of them.
@Suite struct ServerTests {
  @Test func endsInOrder() throws {
    let studio = try StudioProcess([
      "a.yaml": StudioProcess.sample("pontianak-2022/pontianak-2022.yaml")
    ])
    let idle = try RawClient(port: studio.port)
    let asking = try RawClient(port: studio.port)
    let record = try StudioProcess.sample("tersulit/tersulit.yaml")
    asking.send(studio.request("POST", "/api/dokumen", body: record))
    Thread.sleep(forTimeInterval: 0.05)
    kill(studio.process.processIdentifier, SIGTERM)
    // It is answered whole: as a document, or why there is none.
    let answer = asking.answer()
    #expect([200, 422].contains(answer.status) && answer.isWhole)
    #expect(idle.read(seconds: 5).isClosed)
    studio.process.waitUntilExit()
    #expect(studio.process.terminationReason == .exit)
    #expect(studio.process.terminationStatus == 0)
    #expect(throws: (any Error).self) { try RawClient(port: studio.port) }
  }

  @Test func aPortThatIsTaken() throws {
    let studio = try StudioProcess()
    let process = Process()
    let errors = Pipe()
    process.executableURL = StudioProcess.built.appendingPathComponent("piagam")
    process.arguments = ["studio", studio.folder.path, "--port", "\(studio.port)", "--lang", "en"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 8)
    #expect(
      said == "error: port \(studio.port) cannot be opened: Address already in use\n"
        + "  hint: use another port, as in --port 0\n")
  }

  /// Only this machine is served, unless others are let in, by a token that each request bears.
  @Test func theToken() throws {
    let studio = try StudioProcess(["a.yaml": "kota: Sambas\n"], ["--lan", "--host", "kantor"])
    let parts = studio.address.components(separatedBy: "#t=")
    let token = try #require(parts.count == 2 ? parts[1] : nil)
    #expect(parts[0] == "http://kantor:\(studio.port)/")
    #expect(token.count == 32 && token.allSatisfy(\.isHexDigit))
    let host = "kantor:\(studio.port)"
    func status(_ said: String?, _ target: String = "/api/rekaman") throws -> Int {
      try studio.answer("GET", target, ["Host": host, "Authorization": said]).status
    }
    #expect(try status(nil, "/") == 200)
    #expect(try status("Bearer \(token)") == 200)
    #expect(try status(nil) == 401)
    #expect(try status(nil, "/api/rekaman?t=\(token)") == 401)
    #expect(try status(token) == 401)
    for _ in 0..<9 { #expect(try status("Bearer \(token.reversed())") == 401) }
    // Whoever guesses has to wait, with the right one too.
    #expect(try status("Bearer \(token)") == 429)
    #expect(!studio.log.contains(token))
  }

  @Test func noTokenNoNetwork() throws {
    let studio = try StudioProcess()
    let bound = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)
      .split(separator: "\n").compactMap { $0.split(separator: " ").dropFirst().first }
      .filter { $0.hasSuffix(":" + String(format: "%04X", studio.port)) && $0.count == 13 }
    #expect(bound.contains { $0.hasPrefix("0100007F") })
    #expect(!bound.contains { $0.hasPrefix("00000000") })
  }

  /// No name, number or value of a record is in the log.
  @Test func theLogTellsNothing() throws {
    let record = try StudioProcess.sample("pakta-integritas/pelaksana.yaml")
    let studio = try StudioProcess(["rini-contoh.yaml": record])
    _ = try studio.answer("GET", "/api/rekaman/rini-contoh.yaml?lang=en")
    _ = try studio.answer("POST", "/api/pratinjau?nama=rini-contoh.yaml", body: record)
    _ = try studio.answer("GET", "/api/rini")
    #expect(studio.log.split(separator: "\n").count == 3, "\(studio.log)")
    for word in ["rini", "Rini", "199304", "lang", "61.01"] {
      #expect(!studio.log.contains(word), "\(word)")
    }
  }

  @Test func theFilesOfThePage() throws {
    let studio = try StudioProcess()
    let page = try studio.answer("GET", "/")
    #expect(page.status == 200 && page.headers["content-type"] == "text/html; charset=utf-8")
    let etag = try #require(page.headers["etag"])
    #expect(try studio.answer("GET", "/", ["If-None-Match": etag]).status == 304)
    let names = page.text.matches(of: #/(?:src|href)="(/[^"]+)"/#).map { String($0.output.1) }
    var size = page.body.count
    for name in names {
      let file = try studio.answer("GET", name)
      #expect(file.status == 200, "\(name)")
      #expect(!file.text.contains("innerHTML") && !file.text.contains("eval("), "\(name)")
      size += file.body.count
    }
    #expect(names.count >= 2)
    #expect(size < 300_000)
  }
}
