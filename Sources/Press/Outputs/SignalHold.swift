internal import Diagnostics
internal import Glibc

/// Runs `body` with the signals that end a process held back: files get
/// their names or are removed before the process obeys.
func holdingSignals(_ body: () throws(Faults) -> Void) throws(Faults) {
  var held = sigset_t()
  var before = sigset_t()
  sigemptyset(&held)
  for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
  pthread_sigmask(SIG_BLOCK, &held, &before)
  defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
  try body()
}
