internal import Hummingbird
internal import NIOCore

/// What is known of a request besides its own words: its connection.
struct StudioContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }

  /// The name of a file in the address. Of what addresses spell otherwise, names have blanks only;
  /// whatever else is spelt so is none.
  var fileName: String? { parameters.get("nama")?.replacing("%20", with: " ") }

  /// Closes the connection when the time is over, whatever happens on it meanwhile.
  func closing(in time: TimeAmount) -> Scheduled<Void> {
    channel.eventLoop.scheduleTask(in: time) { [channel] in channel.close(promise: nil) }
  }
}
