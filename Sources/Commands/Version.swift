internal import Press

/// What this is and stands on.
enum Version {
  static let tool = "0.1.0"
  static var libraries: [(name: String, version: String)] { Press.libraries }
}
