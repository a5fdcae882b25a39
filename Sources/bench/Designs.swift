import Glibc
import Measures
import Press
import Records

/// The same charters on one paper, in turns, with ornament and without: it is to cost nothing.
/// Each design is beside itself, so that nothing else differs.
enum Designs: Suite {
  static let name = "designs"
  static let summary = "\(count) charters on A4, with ornament and without, in turns"

  private static let warmUp = 10
  private static let count = 300

  static func run(_ bench: Bench) throws -> Report {
    let folder = "/tmp/piagam-bench-\(getpid())"
    defer { _ = Child("/bin/rm", ["-r", folder]) }
    var resources = bench.resources
    resources.templates.insert(try Bareness.templates(in: folder, resources), at: 0)
    let press = try Press(resources)
    // One each: what one has shaped must not be ready for the next.
    let workers = try Look.all.map { _ in try Worker(press) }
    var runs = Look.all.map { _ in [Made]() }
    for index in 0..<warmUp + count {
      for (place, look) in Look.all.enumerated() {
        let made = try make(index, look, workers[place])
        if index >= warmUp { runs[place].append(made) }
      }
    }
    return report(runs)
  }

  private static func report(_ runs: [[Made]]) -> Report {
    let figures = runs.map { Figures($0.map(\.cpu)) }
    let bytes = runs.map { Figures($0.map { Double($0.bytes) / 1024 }).median }
    var report = Report()
    for (look, figures) in zip(Look.all, figures) {
      report.add("\(look.text), CPU", figures.milliseconds, "least / median / most")
    }
    let median = figures.map(\.median)
    report.aim("klasik to its plain border", median[1] / median[0], atMost: 1.1)
    report.aim("megah to klasik", median[3] / median[1], atMost: 1.15)
    report.aim("megah to itself without ground", median[3] / median[2], atMost: 1.1)
    report.aim("its ground in the file", bytes[3] - bytes[2], atMost: 60, unit: " KiB")
    return report
  }

  private static func make(_ index: Int, _ look: Look, _ worker: Worker) throws -> Made {
    let source = Charters.source(index)
    let job = Job(
      record: source.name, template: look.isBare ? Bareness.template : nil, design: look.design,
      paper: PaperChoice(.a4, .landscape))
    let (pdf, cpu) = try Clock.timed { try worker.pdf(worker.set(source, job)) }
    return Made(cpu: cpu, bytes: pdf.count)
  }
}

private struct Made {
  var cpu: Double
  var bytes: Int
}

private struct Look {
  var design: String
  /// Without what is measured.
  var isBare: Bool

  var text: String { design + (isBare ? ", bare" : "") }

  static let all = [
    Look(design: "klasik", isBare: true), Look(design: "klasik", isBare: false),
    Look(design: "megah", isBare: true), Look(design: "megah", isBare: false),
  ]
}

/// The charter's template with nothing but rules about its pages in klasik, and without the
/// ground of megah.
private enum Bareness {
  static let template = "piagam-polos"

  private static let blank = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">\
    <path d="M0 5H10" fill="none" stroke="#1b2f52"/></svg>
    """

  /// - Returns: the folder of a folder of the template.
  static func templates(in folder: String, _ resources: Resources) throws -> String {
    let copy = "\(folder)/\(template)"
    _ = Child("/bin/mkdir", ["-p", folder])
    _ = Child("/bin/cp", ["-r", "\(resources.templates[0])/piagam-pencanangan", copy])
    try deliver(Array(blank.utf8), to: "\(copy)/klasik-corner.svg")
    try deliver(Array(blank.utf8), to: "\(copy)/klasik-edge.svg")
    // What stands in the copy goes before what is lent to it.
    let frames = File.text("\(resources.templates[0])/bersama/bingkai.xml")
    let groundless = frames.replacing(/<ground [^>]*>/, with: "")
    guard groundless != frames else { throw BareFault.noGround }
    try deliver(Array(groundless.utf8), to: "\(copy)/bingkai.xml")
    return folder
  }
}

/// There is nothing that could be taken away, and a design would be compared with itself.
private enum BareFault: Error { case noGround }
