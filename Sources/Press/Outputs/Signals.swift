internal import Diagnostics
internal import Files
internal import Glibc
internal import Synchronization
internal import Typefaces

/// What ends a process from without.
public enum Ending: Hashable, Sendable {
  /// Its number.
  case signal(Int32)
  /// A library has none and would not go on.
  case noMemory
}

/// From now on a signal that ends the process is told of, and waits until files that are
/// being delivered have their names or are gone; then the process obeys. To be called
/// before any other thread is started: they all leave signals to the one that waits for
/// them here, whatever libraries start. A pipe without a reader and a file beyond the
/// limit on sizes are errors of writing, no signals.
///
/// - Parameter tell: is called in any thread.
public func endInOrder(telling tell: @escaping @Sendable (Ending) -> Void) {
  telling.withLock { $0 = tell }
  whenShapingGivesUp {
    tell(.noMemory)
    _exit(ExitStatus.internal.rawValue)
  }
  var signals = endingSignals
  pthread_sigmask(SIG_BLOCK, &signals, nil)
  var thread = pthread_t()
  let failure = pthread_create(&thread, nil, { _ in waitForSignals() }, nil)
  // Without a thread that waits, none may wait.
  if failure != 0 { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
}

/// What is asked before a signal from without ends the process: it says whether the process
/// ends by itself, soon. Nil: it is not asked any more.
public func beforeEnding(_ ask: (@Sendable (_ signal: Int32) -> Bool)?) {
  asking.withLock { $0 = ask }
}

/// Ends the process as a signal would have, in order.
public func endInOrder(by signal: Int32) -> Never {
  end(by: signal)
  _exit(128 + signal)
}

/// Runs `body` while signals that end the process wait. Any number of threads deliver side by
/// side; whoever ends the process waits for them all.
func holdingSignals(_ body: () throws(Faults) -> Void) throws(Faults) {
  defer { obeySignalsOfThisThread() }
  delivering.join()
  defer { delivering.leave() }
  try body()
}

private let delivering = Delivering()

/// Those who deliver, and the one who waits for them, before whom nobody joins any more.
private final class Delivering: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

  init() {
    var attributes = pthread_rwlockattr_t()
    pthread_rwlockattr_init(&attributes)
    pthread_rwlockattr_setkind_np(
      &attributes, Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
    pthread_rwlock_init(lock, &attributes)
    pthread_rwlockattr_destroy(&attributes)
  }

  func join() { pthread_rwlock_rdlock(lock) }

  func wait() { pthread_rwlock_wrlock(lock) }

  func leave() { pthread_rwlock_unlock(lock) }
}

private let asking: Mutex<(@Sendable (Int32) -> Bool)?> = Mutex(nil)
private let telling: Mutex<(@Sendable (Ending) -> Void)?> = Mutex(nil)

private func waitForSignals() -> Never {
  var signals = endingSignals
  while true {
    var info = siginfo_t()
    let number = uninterrupted { sigwaitinfo(&signals, &info) }
    // The report of a crash has every thread halt.
    if info._sifields._kill.si_pid == getpid() {
      obey(number)
    } else if asking.withLock(\.self)?(number) != true {
      delivering.wait()
      end(by: number)
      delivering.leave()
    }
  }
}

/// What was sent to this thread alone, or what it took before the one that waits could.
private func obeySignalsOfThisThread() {
  var signals = endingSignals
  sigdelset(&signals, SIGPIPE)
  sigdelset(&signals, SIGXFSZ)
  var noTime = timespec()
  let number = sigtimedwait(&signals, nil, &noTime)
  guard number > 0, asking.withLock(\.self)?(number) != true else { return }
  end(by: number)
}

/// Without the report of a crash, which the language's runtime makes of some signals.
private func end(by number: Int32) {
  telling.withLock(\.self)?(.signal(number))
  signal(number, SIG_DFL)
  obey(number)
}

private func obey(_ number: Int32) {
  var obeyed = sigset_t()
  sigemptyset(&obeyed)
  sigaddset(&obeyed, number)
  pthread_sigmask(SIG_UNBLOCK, &obeyed, nil)
  raise(number)
}

/// All that end a process, but for those of faults of its own, which cannot wait, and what
/// the process was started to ignore.
private let endingSignals: sigset_t = {
  var signals = sigset_t()
  sigfillset(&signals)
  let others = [
    SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGCHLD, SIGCONT, SIGURG, SIGWINCH,
    SIGTSTP, SIGTTIN, SIGTTOU,
  ]
  for other in others { sigdelset(&signals, other) }
  for number in Int32(1)...64 where isIgnored(number) { sigdelset(&signals, number) }
  return signals
}()

private func isIgnored(_ signal: Int32) -> Bool {
  var action = sigaction()
  sigaction(signal, nil, &action)
  // The value of SIG_IGN.
  return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
}
