import Batch
import Files
import Glibc

/// How long whoever types waits for the page, alone and beside seven others.
enum StudioLoad: Suite {
  static let name = "studio"
  static let summary =
    "the server beside this program: a record with another place at each key, its page at 96 dpi"

  private static let keys = 40
  /// Seconds between two keys.
  private static let pause = 0.25
  private static let previews = 10_000

  static func run(_ bench: Bench) throws -> Report {
    var report = Report()
    let scratch = Scratch(bytes: 1 << 20)
    guard let server = StudioServer(beside: bench.executable, folder: scratch.path) else {
      report.assert("piagam-studio is built beside this program", false)
      return report
    }
    let record = File.text(bench.sample)
    _ = try typed(server, record, typists: 1, keys: 3)
    for typists in [1, 8] {
      let waits = try typed(server, record, typists: typists, keys: keys)
      let who = typists == 1 ? "alone" : "\(typists) typists"
      report.assert("\(who): every key has its page", waits.count == typists * keys)
      report.add("\(who): least / median / most", Figures(waits).milliseconds)
      report.aim("\(who): median", Figures(waits).median, atMost: 0.06, unit: " s")
      report.aim("\(who): 95 of 100", percentile(waits, 95), atMost: 0.1, unit: " s")
    }
    let made = try Threads.run(Array(0..<4)) { thread in
      (0..<(previews / 4)).count { key in
        preview(server, record, "Aula \(thread) \(key)") != nil
      }
    }
    report.assert("\(previews) previews", made.reduce(0, +) == previews)
    report.aim("memory then", server.resident / 1_048_576, atMost: 300, unit: " MiB")
    return report
  }
}

extension StudioLoad {
  /// Seconds from each key to its page.
  private static func typed(
    _ server: StudioServer, _ record: String, typists: Int, keys: Int
  ) throws -> [Double] {
    try Threads.run(Array(0..<typists)) { typist in
      usleep(UInt32(typist) * UInt32(pause * 1_000_000) / UInt32(typists))
      return (0..<keys).compactMap { key -> Double? in
        let start = Clock.wall
        let page = preview(server, record, "Aula \(typist) \(key)").flatMap {
          server.answer("GET", "/api/halaman/\($0)/1.png?dpi=96", "")
        }
        let wait = Clock.wall - start
        usleep(UInt32(max(0, pause - wait) * 1_000_000))
        return page?.starts(with: [0x89, 0x50]) == true ? wait : nil
      }
    }.flatMap(\.self)
  }

  /// The key of the pages; nil when there are none.
  private static func preview(
    _ server: StudioServer, _ record: String, _ place: String
  ) -> Substring? {
    let lines = record.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("tempat:") }
    let text = lines.joined(separator: "\n") + "\ntempat: \(place)\n"
    guard let answer = server.answer("POST", "/api/pratinjau", text) else { return nil }
    let words = String(decoding: answer, as: UTF8.self).split(separator: "\"")
    return words.dropFirst(3).first.flatMap { $0.count == 64 ? $0 : nil }
  }

  private static func percentile(_ values: [Double], _ part: Int) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * part / 100)]
  }
}
