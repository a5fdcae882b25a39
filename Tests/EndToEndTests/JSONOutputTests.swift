import Foundation
import TestSupport
import Testing

/// What programs read.
@Suite struct JSONOutputTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Charter.good, to: "a.yaml")
    try folder.write(Charter.wrongDate, to: "b.yaml")
    return folder
  }

  @Test func render() throws {
    let folder = try folder()
    let run = try PiagamRun(["render", "b.yaml", "a.yaml", "--json"], in: folder.path)
    let objects = try run.objects
    #expect(objects.count == 2)
    #expect(
      Set(objects[0].keys)
        == ["severity", "key", "file", "line", "column", "sheet", "cell", "message", "hint"])
    #expect(objects[0]["file"] as? String == "b.yaml")
    #expect(objects[0]["line"] as? Int == 7)
    #expect(objects[0]["column"] as? Int == 10)
    #expect(
      Set(objects[1].keys)
        == ["record", "output", "proof", "pages", "milliseconds", "bytes", "warnings"])
    #expect(objects[1]["output"] as? String == "a.pdf")
    #expect(objects[1]["pages"] as? Int == 1)
    #expect(objects[1]["bytes"] as? Int == (try folder.bytes("a.pdf").count))
    #expect(run.errors == "")
  }

  @Test func check() throws {
    let folder = try folder()
    let run = try PiagamRun(["check", "a.yaml", "b.yaml", "--json"], in: folder.path)
    let results = try run.objects.filter { $0["record"] != nil }
    #expect(run.status == 3)
    #expect(results.map { $0["ok"] as? Bool } == [true, false])
    #expect(Set(results[0].keys) == ["record", "ok", "pages", "warnings"])
    #expect(folder.files == ["a.yaml", "b.yaml"])
  }

  @Test func lists() throws {
    let folder = try folder()
    let templates = try PiagamRun(["templates", "--json"], in: folder.path).objects
    #expect(templates.map { $0["name"] as? String }.contains("piagam-pencanangan"))
    let charter = templates.first { $0["name"] as? String == "piagam-pencanangan" }
    let designs = charter?["designs"] as? [[String: Any]] ?? []
    #expect(designs.map { $0["name"] as? String } == ["klasik", "resmi"])
    #expect((designs[0]["papers"] as? [String])?.first == "A4-landscape")
    let fonts = try PiagamRun(["fonts", "--json"], in: folder.path).objects
    #expect(fonts.allSatisfy { Set($0.keys) == ["family", "style", "version", "licence"] })
    #expect(fonts.count == 12)
  }

  @Test func new() throws {
    let folder = try folder()
    let run = try PiagamRun(["new", "-o", "c.yaml", "--json"], in: folder.path)
    #expect(run.output == "{\"output\":\"c.yaml\"}\n")
  }
}
