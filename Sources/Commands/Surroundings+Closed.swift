internal import Glibc

extension Surroundings {
  /// Leaves nothing in the environment that could change what libraries draw: fonts, locales,
  /// how pixels are put together. To be called before any of them.
  ///
  /// Some look at variables while they are loaded. When there are such, or the stack is too small,
  /// the program is started once more without them; where that cannot be done, it goes on.
  static func close() {
    let own = process
    let all = names
    let harmful = all.filter { name in readAtLoading.contains { name.hasPrefix($0) } }
    if raiseStack() || !harmful.isEmpty {
      for name in harmful { unsetenv(name) }
      execve(own.executable, CommandLine.unsafeArgv, environ)
    }
    for name in all where !kept.contains(name) { unsetenv(name) }
  }

  /// Whether pages can be set on the stack that there is.
  static var hasStack: Bool { stack.rlim_cur >= leastStack }

  /// In bytes; a page takes a fifth of it.
  private static let leastStack: rlim_t = 1 << 20
  private static let kindOfStack = __rlimit_resource_t(RLIMIT_STACK.rawValue)

  private static var stack: rlimit {
    var stack = rlimit()
    getrlimit(kindOfStack, &stack)
    return stack
  }

  /// Makes a stack that is too small as large as it may be, for a program that is started anew.
  ///
  /// - Returns: whether it is large enough then, and was not.
  private static func raiseStack() -> Bool {
    var stack = stack
    guard stack.rlim_cur < leastStack, stack.rlim_max >= leastStack else { return false }
    stack.rlim_cur = leastStack
    return setrlimit(kindOfStack, &stack) == 0
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
