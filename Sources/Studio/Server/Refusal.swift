internal import Diagnostics
internal import HTTPTypes

/// Why a request is not answered as it wishes.
struct Refusal: Error {
  var status: HTTPResponse.Status
  var message: Message
  /// What there is instead, for programs; see `Answer`.
  var instead: Answer?

  init(_ status: HTTPResponse.Status, _ message: Message, instead: Answer? = nil) {
    self.status = status
    self.message = message
    self.instead = instead
  }
}
