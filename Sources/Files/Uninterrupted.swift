internal import Glibc

/// The answer of a call of the system, which is made again as long as a signal wakes it
/// before it is done.
public func uninterrupted<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
}
