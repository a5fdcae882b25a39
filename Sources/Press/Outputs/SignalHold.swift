internal import Diagnostics
internal import Glibc

/// Runs `body` with the signals that end a process held back: files get
/// their names or are removed before the process obeys. A file beyond the limit on
/// sizes is an error of writing, no signal.
func holdingSignals(_ body: () throws(Faults) -> Void) throws(Faults) {
  var held = sigset_t()
  var before = sigset_t()
  sigfillset(&held)
  // Those of faults of our own cannot wait.
  for signal in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGSYS] {
    sigdelset(&held, signal)
  }
  let ofSize = signal(SIGXFSZ, SIG_IGN)
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer {
    signal(SIGXFSZ, ofSize)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
  try body()
}
