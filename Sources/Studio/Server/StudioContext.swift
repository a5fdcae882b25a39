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

  /// Closes the connection when the time is over, whatever happens on it meanwhile.
  func closing(in time: TimeAmount) -> Scheduled<Void> {
    channel.eventLoop.scheduleTask(in: time) { [channel] in channel.close(promise: nil) }
  }
}
