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
    #expect(Set(objects[0].keys) == ["record", "ok", "errors", "warnings"])
    #expect(objects[0]["record"] as? String == "b.yaml")
    #expect(objects[0]["ok"] as? Bool == false)
    let error = try #require((objects[0]["errors"] as? [[String: Any]])?.first)
    #expect(
      Set(error.keys)
        == ["severity", "key", "file", "line", "column", "sheet", "cell", "message", "hint"])
    #expect(error["file"] as? String == "b.yaml")
    #expect(error["line"] as? Int == 7)
    #expect(error["column"] as? Int == 10)
    #expect(objects[1]["ok"] as? Bool == true)
    #expect(
      Set(objects[1].keys)
        == [
          "record", "ok", "output", "proof", "workbook", "pages", "milliseconds", "bytes",
          "warnings",
        ])
    #expect(objects[1]["output"] as? String == "a.pdf")
    #expect(objects[1]["pages"] as? Int == 1)
    #expect(objects[1]["bytes"] as? Int == (try folder.bytes("a.pdf").count))
    #expect(run.errors == "")
  }

  @Test func check() throws {
    let folder = try folder()
    let run = try PiagamRun(["check", "a.yaml", "b.yaml", "--json"], in: folder.path)
    let results = try run.objects
    #expect(run.status == 3)
    #expect(results.map { $0["ok"] as? Bool } == [true, false])
    #expect(Set(results[0].keys) == ["record", "ok", "pages", "warnings"])
    #expect((results[1]["errors"] as? [Any])?.count == 1)
    #expect(folder.files == ["a.yaml", "b.yaml"])
  }

  /// An event's warning is told once, whatever number of documents it is printed on.
  @Test func checkOfAnEvent() throws {
    let folder = try TemporaryFolder()
    let sample = "\(PiagamRun.root)/samples/pontianak-2022/kegiatan"
    let event = try String(contentsOfFile: "\(sample)/kegiatan.yaml", encoding: .utf8)
    let persons = try Data(contentsOf: URL(fileURLWithPath: "\(sample)/orang.xlsx"))
    try folder.write(Array(persons), to: "orang.xlsx")
    try folder.write(
      event.replacing("tempat: Hotel Borneo", with: "tempat: Kantor KPUD"), to: "a.yaml")
    let run = try PiagamRun(["check", "a.yaml", "--json"], in: folder.path)
    #expect((try run.objects.first?["warnings"] as? [Any])?.count == 1)
    let told = try PiagamRun(
      ["check", "a.yaml"], in: folder.path, environment: ["LANG": "id_ID.UTF-8"])
    #expect(told.errors.ranges(of: "“KPUD” bukan nama").count == 1)
    #expect(told.output == "a.yaml: baik untuk 16 dokumen\n")
  }

  @Test func lists() throws {
    let folder = try folder()
    let templates = try PiagamRun(["templates", "--json"], in: folder.path).objects
    #expect(templates.map { $0["name"] as? String }.contains("piagam-pencanangan"))
    let charter = templates.first { $0["name"] as? String == "piagam-pencanangan" }
    let designs = charter?["designs"] as? [[String: Any]] ?? []
    #expect(designs.map { $0["name"] as? String } == ["megah", "jernih", "klasik", "resmi"])
    #expect((designs[0]["papers"] as? [String])?.first == "A4-landscape")
    // A kind that is printed as others are stands behind them.
    #expect(templates.last?["name"] as? String == "kegiatan")
    #expect(templates.last?["designs"] as? [String] == [])
    let fonts = try PiagamRun(["fonts", "--json"], in: folder.path).objects
    #expect(fonts.allSatisfy { Set($0.keys) == ["family", "style", "version", "licence"] })
    #expect(fonts.count == 16)
  }

  @Test func new() throws {
    let folder = try folder()
    let run = try PiagamRun(["new", "-o", "c.yaml", "--json"], in: folder.path)
    #expect(run.output == "{\"output\":\"c.yaml\"}\n")
  }
}
