internal import CPango
internal import Synchronization

/// GLib ends the process when memory or threads are out. Whoever asks is told before, and
/// may end it in better words. Once a process.
public func whenGLibGivesUp(_ tell: @escaping @Sendable () -> Void) {
  givingUp.withLock { $0 = tell }
  g_log_set_writer_func(
    { level, fields, count, _ in
      if level.rawValue & (G_LOG_LEVEL_ERROR.rawValue | G_LOG_FLAG_FATAL.rawValue) != 0 {
        givingUp.withLock(\.self)?()
      }
      return g_log_writer_default(level, fields, count, nil)
    }, nil, nil)
}

private let givingUp: Mutex<(@Sendable () -> Void)?> = Mutex(nil)
