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
    let fields = read("/proc/self/statm").split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// A small file as text; empty when it cannot be read.
  static func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
