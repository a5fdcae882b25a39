internal import CPango
internal import Glibc

/// Hands bytes to Cairo, piece by piece.
final class ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// To be handed to Cairo together with `read`; valid while the source lives.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let read: cairo_read_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let source = Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
    return source.copy(Int(count), to: data) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
  }

  private func copy(_ count: Int, to target: UnsafeMutablePointer<UInt8>) -> Bool {
    guard position + count <= bytes.count else { return false }
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { target.update(from: base + position, count: count) }
    }
    position += count
    return true
  }
}
