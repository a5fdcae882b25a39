import Foundation

/// What Package.swift says of the targets in Sources.
struct Manifest {
  /// Names of targets and products, by target.
  var dependencies: [String: Set<String>] = [:]

  /// Reads `room("A", ["B", "C"])`, `clib("A")` and
  /// `.executableTarget(name: "a", dependencies: ["B"])`.
  init(_ text: String) {
    let heads =
      /(?:\broom|\bclib|executableTarget)\(\s*(?:name: )?"([\w-]+)",?\s*(?:dependencies: )?(\[[^\]]*\])?/
    for match in text.matches(of: heads) {
      let list = match.output.2 ?? ""
      let plain = list.replacing(/, package: "[^"]*"/, with: "")
      dependencies[String(match.output.1)] = Set(
        plain.matches(of: /"(\w+)"/).map { String($0.output.1) })
    }
  }
}
