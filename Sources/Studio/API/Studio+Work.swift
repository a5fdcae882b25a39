internal import Diagnostics
internal import HTTPTypes
internal import Press

extension Studio {
  /// What a worker makes, away from the threads that serve connections: theirs have small stacks,
  /// and nobody must wait for a file.
  ///
  /// - Throws: `Refusal(503)` when too many wait; what the work throws.
  func work<Value: Sendable>(
    _ body: @escaping @Sendable (Worker) throws -> Value
  ) async throws -> Value {
    let made = try await pool.run { worker in Result { try body(worker) } }
    guard let made else { throw Refusal(.serviceUnavailable, .studioBusy()) }
    return try made.get()
  }
}
