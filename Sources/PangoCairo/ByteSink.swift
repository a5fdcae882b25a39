internal import CPango

/// Collects what Cairo writes.
final class ByteSink {
  private(set) var bytes: [UInt8] = []

  func append(_ data: UnsafePointer<UInt8>?, _ count: UInt32) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
  }

  /// To be handed to Cairo together with `write`; valid while the sink lives.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().append(data, count)
    return CAIRO_STATUS_SUCCESS
  }
}
