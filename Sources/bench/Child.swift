import Glibc

/// A program that was run to its end.
struct Child {
  /// Seconds from start to end.
  var wall: Double
  /// CPU seconds, in user code and in the kernel.
  var cpu: Double
  /// The largest resident memory, in bytes.
  var peak: Int
  /// 0 when all went well; -1 when it could not be run or was stopped.
  var status: Int32

  /// Runs a program with nothing on its standard input and output.
  init(_ program: String, _ arguments: [String]) {
    let start = Clock.wall
    var usage = rusage()
    var state: Int32 = 0
    let pid = Child.start(program, arguments)
    let isEnded = pid > 0 && wait4(pid, &state, 0, &usage) == pid
    wall = Clock.wall - start
    cpu = usage.ru_utime.seconds + usage.ru_stime.seconds
    peak = usage.ru_maxrss * 1024
    status = isEnded && state & 0x7f == 0 ? (state >> 8) & 0xff : -1
  }

  /// - Returns: its number; -1 when it cannot be run.
  static func start(_ program: String, _ arguments: [String]) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [0, 1, 2] as [Int32] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var pid: pid_t = 0
    return posix_spawn(&pid, program, &actions, nil, words, environ) == 0 ? pid : -1
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
