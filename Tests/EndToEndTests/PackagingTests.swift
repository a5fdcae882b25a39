import Foundation
import TestSupport
import Testing

/// What is installed beside the program tells of every command. That the packages install, run and
/// depend on exactly what they need tries `make install-trial`.
@Suite struct PackagingTests {
  private static let installed = Result {
    let prefix = try TemporaryFolder()
    let make = try PiagamRun(
      ["install", "PREFIX=/usr", "DESTDIR=\(prefix.path)", "PIAGAM=\(PiagamRun.executable)"],
      in: PiagamRun.root, executable: "/usr/bin/make")
    #expect(make.status == 0, "\(make.errors)")
    return prefix
  }

  private static func share(_ path: String) throws -> String {
    try installed.get().text("usr/share/" + path)
  }

  private let commands: [CommandHelp.Option]

  init() throws {
    commands = try CommandHelp().longOptions().filter { $0.command != ["help"] }
    #expect(commands.count > 20)
  }

  @Test(arguments: ["man/man1", "man/id/man1"])
  func everyCommandHasAPage(folder: String) throws {
    for (words, options) in commands {
      let page = try Self.share("\(folder)/\((["piagam"] + words).joined(separator: "-")).1")
      for option in options {
        let name = "\\fB\\-\\-\(option.replacing("-", with: "\\-"))\\fR"
        #expect(page.contains(name), "\(words) \(option)")
      }
    }
    let pages = try Self.installed.get().files.filter { $0.contains("\(folder)/") }
    #expect(pages.count == commands.count)
  }

  @Test(arguments: ["bash-completion/completions/piagam", "zsh/vendor-completions/_piagam"])
  func everyOptionIsCompleted(script: String) throws {
    let text = try Self.share(script)
    for (words, options) in commands {
      let function = "\n_\((["piagam"] + words).joined(separator: "_"))() {\n"
      let start = try #require(text.range(of: function), "\(function)")
      let body = text[start.upperBound...].components(separatedBy: "\n}\n")[0]
      let named = Set(body.matches(of: /--([a-z0-9-]+)/).map { String($0.1) })
      #expect(options.subtracting(named) == [], "\(words)")
    }
  }

  @Test func everyOptionIsCompletedByFish() throws {
    let lines = try Self.share("fish/vendor_completions.d/piagam.fish").split(separator: "\n")
    for (words, options) in commands {
      let command = (["piagam"] + words).joined(separator: " ")
      let named = lines.filter { $0.contains("flags_or_options \"\(command)\"") }
        .flatMap { $0.matches(of: #/\ -l '([a-z0-9-]+)'/#).map { String($0.1) } }
      #expect(options.subtracting(named) == [], "\(words)")
    }
  }
}

/// The licence file of Debian's package, in the form of DEP-5.
@Suite struct LicenceFileTests {
  private static let text = Result {
    try Program(
      "bash", ["-c", "cd '\(PiagamRun.root)' && awk -f Packaging/copyright.awk NOTICE"],
      in: TemporaryFolder()
    ).output
  }

  /// A stanza as its fields; of one that goes over several lines, all of them.
  private static func stanzas() throws -> [[String: String]] {
    try text.get().components(separatedBy: "\n\n").map { stanza in
      var fields: [String: String] = [:]
      var last = ""
      for line in stanza.split(separator: "\n") {
        if line.first == " " {
          fields[last, default: ""] += "\n" + line
        } else {
          let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
          last = parts[0]
          fields[last] = String((parts.count > 1 ? parts[1] : "").dropFirst())
        }
      }
      return fields
    }
  }

  @Test func itsForm() throws {
    let stanzas = try Self.stanzas()
    #expect(
      stanzas[0]["Format"]
        == "https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/")
    #expect(stanzas[1]["Files"] == "*")
    for stanza in stanzas.dropFirst().dropLast() {
      #expect(Set(["Files", "Copyright", "License"]).isSubset(of: stanza.keys), "\(stanza)")
      // Who, and since when or under what name: neither what it is nor its licence.
      #expect(stanza["Copyright"]?.contains("Copyright") == false, "\(stanza)")
    }
    // What is said to be in a file of Debian's is the licence of *.
    #expect(stanzas.last?["License"]?.hasPrefix("Apache-2.0\n ") == true)
    #expect(try Self.text.get().contains("\n  swift-argument-parser "))
  }

  /// Every font that is shipped, and every other file that others made, with the whole text of
  /// its licence.
  @Test func everyTextIsThere() throws {
    let stanzas = try Self.stanzas().filter { ($0["Files"] ?? "*") != "*" }
    let notice = try String(contentsOfFile: PiagamRun.root + "/NOTICE", encoding: .utf8)
    let licences = notice.matches(of: /\(([A-Za-z0-9\/.-]+\.txt)\)/).map { String($0.1) }
    #expect(licences.count == stanzas.count)
    for (stanza, licence) in zip(stanzas, licences) {
      let text = try String(contentsOfFile: "\(PiagamRun.root)/\(licence)", encoding: .utf8)
      let words = text.split { $0.isWhitespace }
      let told = (stanza["License"] ?? "").split { $0.isWhitespace }.filter { $0 != "." }
      #expect(told.dropFirst() == words.filter { $0 != "." }[...], "\(licence)")
    }
    let fonts = try FileManager.default.subpathsOfDirectory(atPath: PiagamRun.root + "/Fonts")
      .filter { $0.hasSuffix(".otf") || $0.hasSuffix(".ttf") }
    #expect(fonts.count > 15)
    for font in fonts {
      let folder = "Fonts/\(font.split(separator: "/")[0])/*"
      #expect(stanzas.contains { $0["Files"] == folder }, "\(font)")
    }
  }
}
