public import Diagnostics
internal import Glibc
internal import Hummingbird
internal import Logging
internal import NIOCore
public import Press
internal import ServiceLifecycle

/// Serves the records of a folder to browsers: forms, their pages, and the files themselves.
/// Nothing is kept but in the folder.
public struct Studio: Sendable {
  let settings: StudioSettings
  let press: Press
  let pool: Pool
  let shelf = DocumentShelf()
  let records: RecordStore

  /// Starts the threads that make documents.
  public init(_ settings: StudioSettings, _ press: Press) throws(Faults) {
    self.settings = settings
    self.press = press
    pool = try Pool(press, workers: settings.workers)
    records = RecordStore(folder: settings.folder)
  }

  /// Serves until a signal ends the process: requests at work are answered first.
  ///
  /// - Throws: `Faults(.file)` when the port is not to be had.
  public func serve() throws(Faults) {
    let logger = Logger(label: "studio") { _ in SwiftLogNoOpLogHandler() }
    var configuration = ServiceGroupConfiguration(
      services: [application(logger)], logger: logger)
    configuration.maximumGracefulShutdownDuration = StudioLimit.ending
    let group = ServiceGroup(configuration: configuration)
    beforeEnding { _ in
      Task { await group.triggerGracefulShutdown() }
      return true
    }
    let ended = Gate<Result<Void, any Error>?>(nil)
    Task {
      do {
        try await group.run()
        ended.change { $0 = .success(()) }
      } catch {
        ended.change { $0 = .failure(error) }
      }
    }
    let result = ended.wait(\.self)
    beforeEnding(nil)
    pool.close()
    if case .failure(let error) = result {
      let code = (error as? IOError)?.errnoCode ?? EIO
      throw Faults(
        .file, .studioPortTaken(settings.port, fileTrouble(code)), hint: .studioPortTakenHint())
    }
  }

  private func application(_ logger: Logger) -> some ApplicationProtocol {
    let isShared = settings.token != nil
    return Application(
      router: router,
      server: .http1(
        configuration: .init(
          idleTimeout: StudioLimit.idle,
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: StudioLimit.headerField, maxHeaderListSize: StudioLimit.headers,
            maxHeaderFieldCount: StudioLimit.headerCount))),
      configuration: .init(
        address: .hostname(isShared ? "0.0.0.0" : "127.0.0.1", port: settings.port),
        availableConnectionsDelegate: .maximum(StudioLimit.connections, logger: logger)),
      onServerRunning: { [settings] channel in
        settings.opened(settings.address(port: channel.localAddress?.port ?? settings.port))
      }, logger: logger)
  }
}

extension StudioSettings {
  /// What is typed into a browser.
  fileprivate func address(port: Int) -> String {
    let host = hosts.first ?? "127.0.0.1"
    return "http://\(host):\(port)/" + (token.map { "#t=\($0)" } ?? "")
  }
}
