internal import Glibc

extension Surroundings {
  /// Leaves nothing in the environment that could change what libraries draw: fonts, locales,
  /// how pixels are put together. To be called before any of them.
  ///
  /// Some look at variables while they are loaded. When there are such, the program is started
  /// once more without them; where that cannot be done, it goes on.
  static func close() {
    let own = process
    let all = names
    let harmful = all.filter { name in readAtLoading.contains { name.hasPrefix($0) } }
    if !harmful.isEmpty {
      for name in harmful { unsetenv(name) }
      execve(own.executable, CommandLine.unsafeArgv, environ)
    }
    for name in all where !kept.contains(name) { unsetenv(name) }
  }

  /// Those of pixman and GLib.
  private static let readAtLoading = ["PIXMAN_", "G_"]
  /// Of the day, of files and of help's width.
  private static let kept: Set<String> = ["TZ", "TMPDIR", "COLUMNS", "PATH", "HOME"]

  /// Of all variables.
  private static var names: [String] {
    var names: [String] = []
    var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    while let place = next, let entry = place.pointee {
      names.append(String(String(cString: entry).prefix { $0 != "=" }))
      next = place.advanced(by: 1)
    }
    return names
  }
}
