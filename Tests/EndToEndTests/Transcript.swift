import Foundation
import TestSupport
import Testing

/// What a page of Markdown has somebody do: files to write, and commands with what they print.
///
/// A block whose line above ends in a name, `` `a.yaml`: ``, is that file. In a `console` block
/// every command begins with `$`, and goes on in lines with `>`.
struct Transcript {
  var steps: [Step] = []

  enum Step: Hashable {
    case file(String, text: String)
    case command(String, output: String)

    /// Without what is printed: what two languages have in common.
    var deed: String {
      switch self {
      case .file(let name, let text): "\(name):\n\(text)"
      case .command(let command, _): command
      }
    }
  }

  init(_ page: String) {
    for match in page.matches(of: /(?s)([^\n]*)\n+```(\w+)\n(.*?)```/) {
      if match.2 == "console" {
        add(console: match.3)
      } else if let name = match.1.firstMatch(of: /`([^`]+)`:$/)?.1 {
        steps.append(.file(String(name), text: String(match.3)))
      }
    }
  }

  /// A page of the package.
  init(of page: String) throws {
    self.init(try String(contentsOfFile: "\(PiagamRun.root)/\(page)", encoding: .utf8))
  }

  private mutating func add(console block: Substring) {
    var commands: [(command: String, output: String)] = []
    for line in block.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), ""))
      } else if line.hasPrefix("> ") {
        commands[commands.count - 1].command += "\n" + line.dropFirst(2)
      } else if !line.isEmpty {
        commands[commands.count - 1].output += line + "\n"
      }
    }
    steps += commands.map { .command($0.command, output: $0.output) }
  }

  /// Does it all in a folder, each command by a shell; each prints what stands below it.
  func follow(in folder: TemporaryFolder, language: String) throws {
    for step in steps {
      switch step {
      case .file(let name, let text): try folder.write(text, to: name)
      case .command(let command, let output):
        let run = try PiagamRun(
          ["-c", command + " 2>&1"], in: folder.path,
          environment: ["PATH": PiagamRun.tools + ":/usr/bin:/bin", "LANG": language],
          executable: "/bin/bash")
        #expect(run.output.timeless == output.timeless, "\(command)")
      }
    }
  }
}

extension String {
  /// Without the one thing that no two runs share, and without empty lines.
  fileprivate var timeless: String {
    replacing(/\s+\d+ ms/, with: " … ms").replacing(/\n{2,}/, with: "\n")
  }
}

extension PiagamRun {
  /// The folder of the built tool.
  static let tools = URL(fileURLWithPath: executable).deletingLastPathComponent().path
}
