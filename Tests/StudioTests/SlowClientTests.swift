import Foundation
import Testing

/// Clients that take their time: each is closed in its time, and others are served meanwhile.
@Suite struct SlowClientTests {
  @Test func all() throws {
    let studio = try StudioProcess()
    let silent = try (0..<150).map { _ in try RawClient(port: studio.port) }
    let heads = try (0..<80).map { _ in try RawClient(port: studio.port) }
    let bodies = try (0..<10).map { _ in try RawClient(port: studio.port) }
    let refused = try RawClient(port: studio.port)
    for head in heads { head.send("GET / HTTP/1.1\r\nHost: \(studio.host)\r\nX: ") }
    for body in bodies {
      body.send(studio.request("POST", "/api/pratinjau", ["Content-Length": "1000"]))
    }
    refused.send(
      studio.request("POST", "/api/pratinjau", ["Content-Length": "1000", "Origin": nil]))
    #expect(refused.answer().status == 403)
    let start = Date()
    var dripping = Set(bodies.indices)
    var dripEnds: [Double] = []
    var refusedEnd: Double?
    while Date().timeIntervalSince(start) < 17 {
      for head in heads { head.send("x") }
      for index in dripping where !drips(bodies[index]) {
        dripping.remove(index)
        dripEnds.append(Date().timeIntervalSince(start))
      }
      if refusedEnd == nil, !drips(refused) { refusedEnd = Date().timeIntervalSince(start) }
      #expect(try studio.answer("GET", "/api/rekaman").status == 200)
      Thread.sleep(forTimeInterval: 0.5)
    }
    #expect(dripping.isEmpty)
    #expect(dripEnds.allSatisfy { (8...13).contains($0) }, "\(dripEnds)")
    #expect(refusedEnd.map { $0 < 3 } == true)
    #expect(silent.allSatisfy { $0.read(seconds: 2).isClosed })
    #expect(heads.allSatisfy { $0.read(seconds: 2).isClosed })
    #expect(studio.mostMemory < 256)
  }

  /// A byte of a body; false when nobody takes it.
  private func drips(_ client: RawClient) -> Bool {
    client.send("a") && !client.read(seconds: 0.01).isClosed
  }

  /// More than are let in wait their turn, and get it.
  @Test func fiveHundredConnections() throws {
    let studio = try StudioProcess()
    let known = try RawClient(port: studio.port)
    known.send(studio.request("GET", "/api/rekaman"))
    #expect(known.answer().status == 200)
    let crowd = (0..<500).compactMap { _ in try? RawClient(port: studio.port) }
    #expect(crowd.count > 256)
    known.send(studio.request("GET", "/api/rekaman"))
    #expect(known.answer().status == 200)
    let late = try RawClient(port: studio.port)
    late.send(studio.request("GET", "/api/rekaman"))
    #expect(late.answer(seconds: 45).status == 200)
    #expect(studio.mostMemory < 256)
  }
}
