public import Diagnostics

/// What a server is told by whoever starts it: it asks no clock, no environment and no chance.
public struct StudioSettings: Sendable {
  /// The folder of the records.
  public var folder: String
  /// 0: any that is free.
  public var port: Int
  /// Names of this machine by which it may be asked for, besides its own for itself.
  public var hosts: [String]
  /// What requests from the network must bear; nil: only this machine is served.
  public var token: String?
  /// How many threads make documents.
  public var workers: Int
  /// What the page speaks until somebody chooses.
  public var language: Language
  /// Told the address once it is served.
  public var opened: @Sendable (String) -> Void
  /// Told each answer: method, route, status and milliseconds; never what a request holds.
  public var log: @Sendable (String) -> Void

  public init(
    folder: String, port: Int = 0, hosts: [String] = [], token: String? = nil, workers: Int = 1,
    language: Language = .indonesian, opened: @escaping @Sendable (String) -> Void = { _ in },
    log: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.folder = folder
    self.port = port
    self.hosts = hosts
    self.token = token
    self.workers = workers
    self.language = language
    self.opened = opened
    self.log = log
  }
}
