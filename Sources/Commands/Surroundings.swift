internal import Glibc
internal import Press

/// What the process was started with. Nothing else of the tool, and no room
/// below this one, reads arguments or environment.
struct Surroundings: Sendable {
  /// Without the name of the program.
  var arguments: [String]
  /// Only the variables that the tool knows.
  var environment: [String: String]
  /// The absolute path of the running program.
  var executable: String

  static let process = Surroundings(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: readEnvironment(),
    executable: readExecutable())

  static let variables =
    [
      "PIAGAM_TEMPLATES", "PIAGAM_FONTS", "PIAGAM_LANG", "LC_ALL", "LC_MESSAGES", "LANG",
    ] + ofClusters

  /// How many processors there are to work with.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A variable that is set to something.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Templates: what flags say, then the environment, a list with colons, then what
  /// lies near the executable. Fonts: the first of these.
  func resources(templates: [String], fonts: String?) -> Resources {
    let more = variable("PIAGAM_TEMPLATES")?.split(separator: ":").map(String.init) ?? []
    return Resources.find(
      templates: templates + more,
      fonts: fonts ?? variable("PIAGAM_FONTS"), executable: executable)
  }
}

extension Surroundings {
  private static func readEnvironment() -> [String: String] {
    let known = variables.compactMap { name in
      getenv(name).map { (name, String(cString: $0)) }
    }
    return Dictionary(known) { first, _ in first }
  }

  private static func readExecutable() -> String {
    var path = [UInt8](repeating: 0, count: 4096)
    let count = path.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!, $0.count)
    }
    guard count > 0 else { return CommandLine.arguments.first ?? "piagam" }
    return String(decoding: path[..<count], as: UTF8.self)
  }
}
