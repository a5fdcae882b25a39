import Glibc

/// Time and memory, as the kernel counts them.
enum Clock {
  /// Seconds since some moment.
  static var wall: Double { seconds(CLOCK_MONOTONIC) }
  /// CPU seconds of this thread.
  static var thread: Double { seconds(CLOCK_THREAD_CPUTIME_ID) }
  /// CPU seconds of this process, in user code and in the kernel.
  static var process: Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  /// What the body gives, and the CPU seconds of this thread that it took.
  static func timed<Result>(_ body: () throws -> Result) rethrows -> (Result, Double) {
    let start = thread
    let result = try body()
    return (result, thread - start)
  }

  /// Resident memory in bytes.
  static var resident: Int {
    let fields = File.text("/proc/self/statm").split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
