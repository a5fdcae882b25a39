import Flow
import Frames
import Measures
import TestSupport
import Testing

/// An example of the guide: the page that shows it and how it is made.
struct GuideExample: Sendable, CustomTestStringConvertible {
  var page: String
  var name: String
  var make: @Sendable () throws -> String

  var testDescription: String { "\(page): \(name)" }

  static let all: [GuideExample] =
    pageBreaks + tables + [
      GuideExample(page: "Flow", name: "a run") {
        let stack = Stack([Solid("a", .pt(20)), Lines("p", 4)])
        var lines: [String] = []
        var token: Resume?
        for _ in 0..<2 {
          switch stack.layout(in: region(2, 4), from: token) {
          case .complete(let frame):
            lines.append("complete  \(frame.texts.map(\.text))")
          case .partial(let frame, let next):
            lines.append("partial   \(frame.texts.map(\.text))  then \(next)")
            token = next
          case .refused(let reason): lines.append("refused   \(reason)")
          }
        }
        return lines.joined(separator: "\n") + "\n"
      },
      GuideExample(page: "Flow", name: "greedy") {
        table(["aaa bb", "cc", "ddddd"], columns: 6)
      },
      GuideExample(page: "Flow", name: "total fit") {
        let lines = try paragraph("aaa bb cc ddddd").lines(in: .pt(60))
        return table(lines.map(\.text), columns: 6)
      },
      GuideExample(page: "Flow", name: "justified greedy") {
        numbers(greedy(commitment, columns: 45))
      },
      GuideExample(page: "Flow", name: "justified") {
        numbers(try paragraph(commitment, .justified).lines(in: .pt(450)))
      },
    ]

  static let commitment = """
    Kami berkomitmen mewujudkan wilayah bebas dari korupsi serta wilayah birokrasi bersih \
    dan melayani dengan penuh tanggung jawab.
    """

  /// Slack in cells and cost in demerits of ragged lines.
  private static func table(
    _ lines: [String], columns: Int
  ) -> String {
    var sum = 0
    var rows = ""
    for (index, line) in lines.enumerated() {
      let slack = columns - line.count
      let isLast = index == lines.count - 1
      let part = 1000 * slack / columns
      let cost = isLast ? 0 : part * part
      sum += cost
      rows += "\(pad(line, columns))  slack \(slack)  cost \(cost)\n"
    }
    return rows + "sum \(sum)\n"
  }

  private static func pad(_ text: String, _ count: Int) -> String {
    text + String(repeating: " ", count: max(0, count - text.count))
  }

  private static func numbers(_ lines: [LineMeasure]) -> String {
    var sum = 0
    var rows = ""
    for line in lines {
      let badness = line.badness ?? 0
      sum += badness * badness
      rows +=
        "\(pad(line.text, 47)) ratio \(pad("\(line.ratio ?? 0)", 6)) badness \(badness)\n"
    }
    return rows + "sum of squared badness \(sum)\n"
  }

  /// What a breaker does that fills line by line.
  private static func greedy(_ text: String, columns: Int) -> [LineMeasure] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.enumerated().map { index, line in
      let spaces = line.count { $0 == " " }
      return LineMeasure(
        text: line, natural: .pt(10 * line.count), measure: .pt(10 * columns),
        spaces: spaces, spaceWidth: .pt(10 * spaces), isLast: index == lines.count - 1)
    }
  }
}
